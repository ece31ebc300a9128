package corridor.chart.discovery;

import corridor.analysis.discovery.TreeNode;
import corridor.chart.page.Chart;
import corridor.chart.page.Lettering;
import corridor.chart.page.NumberText;
import corridor.chart.page.Page;
import corridor.chart.page.Palette;
import corridor.chart.page.SampleCaption;
import corridor.chart.page.Sheet;
import corridor.number.DecimalText;
import java.awt.Color;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * A tree chart shows a classification tree from left to right. Each box gives the condition of its cases and the share
 * of interest.
 */
final class TreeChart {
    private static final double GAP = 44;
    private static final double PAD = 8;
    private static final int NAME_LINES = 2;

    private final TreeNode root;
    private final String interest;
    private final UnaryOperator<String> label;
    private final SampleCaption caption;

    /**
     * @param interest rule of interest in words, such as "above 20"
     * @param label readable name of an input
     */
    TreeChart(TreeNode root, String interest, UnaryOperator<String> label, SampleCaption caption) {
        this.root = root;
        this.interest = interest;
        this.label = label;
        this.caption = caption;
    }

    Chart draw() {
        String title = caption.output() + " " + interest + ": which questions part the cases";
        String subtitle = "A classification tree: the darker a box, the larger the share of such cases in it. "
                + caption.sample() + ".";
        Page page = caption.page(
                title,
                subtitle,
                List.of(),
                "Splits that chance could make among so many inputs are left out. Beside the first, a second input may"
                        + " part the cases nearly as well.");
        Rectangle2D body = page.body();
        int columns = root.depth() + 1;
        double width = Math.min(330, (body.getWidth() - GAP * (columns - 1)) / columns);
        double slot = body.getHeight() / root.leaves().size();
        place(page.sheet(), root, "all " + DecimalText.count(root.box().cases()), 0, 0, new Grid(body, width, slot));
        return new Chart(Chart.Kind.TREE, caption.id("tree"), Chart.Section.DRIVERS, title, alt(), page.sheet());
    }

    private record Grid(Rectangle2D body, double width, double slot) {
        double left(int depth) {
            return body.getX() + depth * (width + GAP);
        }
    }

    /**
     * Draws a node and its subtree, whose leaves begin at this row.
     *
     * @return vertical middle of the node
     */
    private double place(Sheet sheet, TreeNode node, String chosen, int depth, int row, Grid grid) {
        double left = grid.left(depth);
        if (node.isLeaf()) {
            double middle = grid.body.getY() + (row + 0.5) * grid.slot;
            box(sheet, node, chosen, left, middle, grid);
            return middle;
        }
        List<Double> middles = new ArrayList<>();
        int from = row;
        for (int side = 0; side < node.sides().size(); side++) {
            TreeNode child = node.sides().get(side);
            middles.add(place(sheet, child, condition(node, side), depth + 1, from, grid));
            from += child.leaves().size();
        }
        double middle = (middles.get(0) + middles.get(1)) / 2;
        for (double end : middles) {
            double bend = grid.left(depth + 1) - GAP / 2;
            sheet.line(left + grid.width, middle, bend, middle, Palette.EDGE, Palette.solid(1.6));
            sheet.line(bend, middle, bend, end, Palette.EDGE, Palette.solid(1.6));
            sheet.line(bend, end, grid.left(depth + 1), end, Palette.EDGE, Palette.solid(1.6));
        }
        box(sheet, node, chosen, left, middle, grid);
        return middle;
    }

    private void box(Sheet sheet, TreeNode node, String chosen, double left, double middle, Grid grid) {
        double room = grid.width - 2 * PAD;
        List<String> lines = new ArrayList<>();
        lines.add(Lettering.STRONG.clip(chosen, room));
        lines.add(Lettering.LABEL.clip(share(node), room));
        if (!node.isLeaf()) {
            lines.addAll(Lettering.LABEL.wrap(label.apply(node.input()) + "?", room, NAME_LINES));
        }
        double leading = Lettering.LABEL.leading();
        double height = lines.size() * leading + 2 * PAD;
        Color ground = Palette.step((int) Math.round(100 * node.box().density()), 101);
        RoundRectangle2D frame = new RoundRectangle2D.Double(left, middle - height / 2, grid.width, height, 10, 10);
        sheet.fill(frame, ground);
        sheet.outline(frame, Palette.EDGE, Palette.solid(1));
        Color ink = Palette.readableOn(ground);
        double first = middle - leading * (lines.size() - 1) / 2;
        for (int k = 0; k < lines.size(); k++) {
            Lettering style = (k == 0 ? Lettering.STRONG : Lettering.LABEL).in(ink);
            sheet.text(lines.get(k), left + PAD, first + k * leading + style.middle(), style, Sheet.Align.LEFT);
        }
    }

    private static String share(TreeNode node) {
        return NumberText.percent(node.box().density()) + " of "
                + DecimalText.count(node.box().cases());
    }

    private static String condition(TreeNode parent, int side) {
        if (Double.isNaN(parent.cut())) {
            return (side == 0 ? "" : "not ") + String.join(" or ", parent.words());
        }
        return (side == 0 ? "up to " : "above ") + NumberText.significant(parent.cut(), 3);
    }

    private String alt() {
        List<String> words = new ArrayList<>();
        tell(root, "", words);
        return "Leaves: " + String.join("; ", words) + ".";
    }

    private void tell(TreeNode node, String way, List<String> words) {
        if (node.isLeaf()) {
            words.add((way.isEmpty() ? "all cases" : way) + ": " + share(node));
            return;
        }
        for (int side = 0; side < 2; side++) {
            String step = label.apply(node.input()) + " " + condition(node, side);
            tell(node.sides().get(side), way.isEmpty() ? step : way + ", " + step, words);
        }
    }
}
