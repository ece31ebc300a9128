package corridor.chart.bargaining;

import corridor.chart.page.Chart;
import corridor.chart.page.LabelStack;
import corridor.chart.page.Lettering;
import corridor.chart.page.NumberText;
import corridor.chart.page.Page;
import corridor.chart.page.Palette;
import corridor.chart.page.Sheet;
import java.awt.Color;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.QuadCurve2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A tension chart shows the pressure between actors on a circle. Each pair has an arrow, which is wider for more
 * frequent pressure. The most frequent arrows have a colour.
 */
final class TensionChart {
    private static final double LEAST_SHARE = 0.05;
    private static final int MOST_ARROWS = 30;
    private static final int STRONG = 8;
    private static final int MOST_ACTORS = 48;
    private static final double LABELS = 310;
    private static final double WIDEST = 9;
    private static final double TIP = 15;
    private static final double LABEL_ROW = 23;
    private static final double LEADER = 44;

    private final BargainView view;
    private final List<Arrow> arrows;
    private double middleX;
    private double middleY;
    private double radius;

    private record Arrow(int from, int to, double share) {}

    private TensionChart(BargainView view) {
        this.view = view;
        double[][] presses = view.bands().presses();
        List<Arrow> all = new ArrayList<>();
        for (int i = 0; i < presses.length; i++) {
            for (int j = 0; j < presses.length; j++) {
                if (presses[i][j] >= LEAST_SHARE) {
                    all.add(new Arrow(i, j, presses[i][j]));
                }
            }
        }
        all.sort(Comparator.comparingDouble((Arrow a) -> -a.share()));
        arrows = List.copyOf(all.subList(0, Math.min(MOST_ARROWS, all.size())));
    }

    /** Draws the chart; empty if there are too many actors for a circle. */
    static List<Chart> draw(BargainView view) {
        return view.table().size() > MOST_ACTORS ? List.of() : List.of(new TensionChart(view).chart());
    }

    private Chart chart() {
        String title = "Who presses whom";
        Page page = new Page(
                view.version(),
                view.seed(),
                title,
                view.title() + ". Arrows from who presses to who is pressed, width by the share of turns; circles by"
                        + " capability. " + view.cast(),
                key(),
                somebodyWatches()
                        ? "Hollow circles never make or take offers; they weigh in on the contests of others."
                        : "");
        Rectangle2D body = page.body();
        radius = Math.min(body.getHeight() / 2 - 24, body.getWidth() / 2 - LABELS);
        middleX = body.getCenterX();
        middleY = body.getCenterY();
        for (int a = arrows.size() - 1; a >= 0; a--) {
            arrow(page.sheet(), arrows.get(a), a < STRONG);
        }
        for (int i = 0; i < view.table().size(); i++) {
            node(page.sheet(), i);
        }
        labels(page.sheet(), body);
        return new Chart(
                Chart.Kind.BARGAIN_TENSION, "bargain-tension", Chart.Section.BARGAINING, title, alt(), page.sheet());
    }

    private List<Page.Key> key() {
        List<Page.Key> key = new ArrayList<>();
        int strong = Math.min(STRONG, arrows.size());
        if (strong > 0) {
            key.add(Page.Key.stroke(
                    6, Palette.color(2), strong == 1 ? "the most frequent" : "the " + strong + " most frequent"));
        }
        if (arrows.size() > strong) {
            key.add(Page.Key.stroke(3, Palette.EDGE, "others above 5 % of turns"));
        }
        return key;
    }

    /**
     * Returns the angle of an actor. Actors are half a step off the vertical, so that none lies exactly above or below
     * the middle.
     */
    private double angle(int i) {
        return 2 * StrictMath.PI * (i + 0.5) / view.table().size();
    }

    private double x(int i, double r) {
        return middleX + r * StrictMath.sin(angle(i));
    }

    private double y(int i, double r) {
        return middleY - r * StrictMath.cos(angle(i));
    }

    private double size(int i) {
        double most = IntStream.range(0, view.table().size())
                .mapToDouble(k -> view.table().capability()[k])
                .max()
                .orElseThrow();
        return 7 + 14 * Math.sqrt(view.table().capability()[i] / most);
    }

    private void arrow(Sheet sheet, Arrow arrow, boolean strong) {
        Color color = strong ? Palette.color(2) : Palette.faint(Palette.EDGE, 0.7);
        double width = 1 + (WIDEST - 1) * arrow.share();
        double x1 = x(arrow.from(), radius);
        double y1 = y(arrow.from(), radius);
        double x2 = x(arrow.to(), radius);
        double y2 = y(arrow.to(), radius);
        // The arrow bends toward the middle and a little to its right, so that the two arrows of a pair do not overlap.
        double cx = (x1 + x2) / 2 * 0.6 + middleX * 0.4 + (y1 - y2) * 0.08;
        double cy = (y1 + y2) / 2 * 0.6 + middleY * 0.4 + (x2 - x1) * 0.08;
        double length = StrictMath.hypot(x2 - cx, y2 - cy);
        double ux = (x2 - cx) / length;
        double uy = (y2 - cy) / length;
        double tip = TIP + width / 2;
        double ex = x2 - ux * (size(arrow.to()) + 2);
        double ey = y2 - uy * (size(arrow.to()) + 2);
        sheet.outline(
                new QuadCurve2D.Double(x1, y1, cx, cy, ex - ux * tip * 0.8, ey - uy * tip * 0.8),
                color,
                Palette.solid(width));
        Path2D head = new Path2D.Double();
        head.moveTo(ex, ey);
        head.lineTo(ex - ux * tip - uy * tip * 0.45, ey - uy * tip + ux * tip * 0.45);
        head.lineTo(ex - ux * tip + uy * tip * 0.45, ey - uy * tip - ux * tip * 0.45);
        head.closePath();
        sheet.fill(head, color);
    }

    private void node(Sheet sheet, int i) {
        double r = size(i);
        Ellipse2D circle = new Ellipse2D.Double(x(i, radius) - r, y(i, radius) - r, 2 * r, 2 * r);
        sheet.fill(circle, view.table().bargains(i) ? Palette.color(1) : Color.WHITE);
        sheet.outline(circle, view.table().bargains(i) ? Color.WHITE : Palette.color(1), Palette.solid(2.5));
    }

    /**
     * Draws the names in a column on each side, each as near as possible to its circle and connected by a thin line.
     */
    private void labels(Sheet sheet, Rectangle2D body) {
        for (boolean right : new boolean[] {true, false}) {
            List<Integer> side = IntStream.range(0, view.table().size())
                    .filter(i -> StrictMath.sin(angle(i)) > 0 == right)
                    .boxed()
                    .toList();
            double x = right ? middleX + radius + LEADER : middleX - radius - LEADER;
            double width = right ? body.getMaxX() - x : x - body.getMinX();
            boolean crowded = side.size() * 2 * LABEL_ROW > body.getHeight();
            List<List<String>> lines = new ArrayList<>();
            double[] wanted = new double[side.size()];
            double[] heights = new double[side.size()];
            for (int s = 0; s < wanted.length; s++) {
                lines.add(Lettering.LABEL.wrap(view.table().actors().get(side.get(s)), width, crowded ? 1 : 2));
                wanted[s] = y(side.get(s), radius + 30);
                heights[s] = lines.get(s).size() * LABEL_ROW;
            }
            double[] middles = LabelStack.place(wanted, heights, body.getMinY(), body.getMaxY());
            for (int s = 0; s < middles.length; s++) {
                label(sheet, side.get(s), lines.get(s), x, middles[s], right);
            }
        }
    }

    private void label(Sheet sheet, int i, List<String> lines, double x, double middle, boolean right) {
        double out = right ? 1 : -1;
        sheet.line(
                x(i, radius) + out * (size(i) + 3),
                y(i, radius),
                x - out * 6,
                middle,
                Palette.GRID,
                Palette.solid(1.2));
        sheet.block(lines, x, middle, Lettering.LABEL, right ? Sheet.Align.LEFT : Sheet.Align.RIGHT);
    }

    private boolean somebodyWatches() {
        return IntStream.range(0, view.table().size())
                .anyMatch(i -> !view.table().bargains(i));
    }

    private String alt() {
        if (arrows.isEmpty()) {
            return "No actor presses another in 5 % of the turns or more, so there are no arrows.";
        }
        List<String> parts = new ArrayList<>();
        for (Arrow a : arrows.subList(0, Math.min(STRONG, arrows.size()))) {
            parts.add("from " + view.table().actors().get(a.from()) + " on "
                    + view.table().actors().get(a.to()) + " in " + NumberText.percent(a.share()) + " of turns");
        }
        return "Pressure " + String.join("; ", parts) + ".";
    }
}
