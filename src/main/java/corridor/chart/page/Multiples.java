package corridor.chart.page;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;

/** Small multiples are plots of one size in a grid, each with its own heading; they may share the labels of axes. */
public final class Multiples {
    private static final double GAP_X = 58;
    private static final double GAP_Y = 16;
    private static final double FOOT = 32;

    /**
     * A heading is a line of text above a plot.
     *
     * @param role role of the line sample before the text; -1 for none
     */
    public record Heading(int role, String text) {}

    private final Sheet sheet;
    private final Rectangle2D body;
    private final int columns;
    private final int rows;
    private final double gutter;

    /** @param gutter space for labels at the left of each plot; 0 if only the first column has labels */
    private Multiples(Sheet sheet, Rectangle2D body, int count, int columns, double gutter) {
        this.sheet = sheet;
        this.body = body;
        this.columns = columns;
        this.rows = (count + columns - 1) / columns;
        this.gutter = gutter;
    }

    /** Makes plots that share the y axis, with its labels at the left of each row. */
    public static Multiples sharing(Sheet sheet, Rectangle2D body, int count, double gutter) {
        return sharing(sheet, body, count, columns(count), gutter);
    }

    /** Makes plots in a grid, each with its own labels at its left. */
    public static Multiples labelled(Sheet sheet, Rectangle2D body, int count, double gutter) {
        return new Multiples(sheet, body, count, columns(count), gutter);
    }

    private static int columns(int count) {
        return count <= 3 ? count : count == 4 ? 2 : count <= 6 ? 3 : 4;
    }

    /** Makes plots that share the y axis, with a given number of columns. */
    public static Multiples sharing(Sheet sheet, Rectangle2D body, int count, int columns, double gutter) {
        return new Multiples(
                sheet,
                new Rectangle2D.Double(body.getX() + gutter, body.getY(), body.getWidth() - gutter, body.getHeight()),
                count,
                columns,
                0);
    }

    /** Makes plots in one row, each with its own labels. */
    public static Multiples apart(Sheet sheet, Rectangle2D body, int count, double gutter) {
        return new Multiples(sheet, body, count, count, gutter);
    }

    public boolean first(int k) {
        return k % columns == 0 || gutter > 0;
    }

    public double plotWidth() {
        return (body.getWidth() - (columns - 1) * GAP_X) / columns - gutter;
    }

    /**
     * Draws the headings and returns the areas of the plots.
     *
     * @param extra space between heading and plot
     */
    public List<Rectangle2D> areas(List<Heading> headings, double extra) {
        double width = plotWidth();
        List<List<String>> texts = new ArrayList<>();
        int most = 1;
        for (Heading heading : headings) {
            double sample = heading.role() < 0 ? 0 : 42;
            List<String> lines = Lettering.STRONG.wrap(heading.text(), width - sample, 2);
            most = Math.max(most, lines.size());
            texts.add(lines);
        }
        double head = most * Lettering.STRONG.leading() + 6 + extra;
        double height = (body.getHeight() - (rows - 1) * GAP_Y) / rows - head - FOOT;
        List<Rectangle2D> areas = new ArrayList<>();
        for (int k = 0; k < headings.size(); k++) {
            double x = body.getX() + k % columns * (width + gutter + GAP_X) + gutter;
            double y = body.getY() + Math.floorDiv(k, columns) * (head + height + FOOT + GAP_Y);
            heading(
                    headings.get(k).role(),
                    texts.get(k),
                    x,
                    y + (most - texts.get(k).size()) * Lettering.STRONG.leading());
            areas.add(
                    new Rectangle2D.Double(Math.round(x), Math.round(y + head), Math.round(width), Math.round(height)));
        }
        return areas;
    }

    private void heading(int role, List<String> lines, double x, double top) {
        double left = x;
        if (role >= 0) {
            left += Page.lineSwatch(sheet, x, top + Lettering.STRONG.leading() / 2, role);
        }
        double baseline = top + Lettering.STRONG.leading() / 2 + Lettering.STRONG.middle();
        for (String line : lines) {
            sheet.text(line, left, baseline, Lettering.STRONG, Sheet.Align.LEFT);
            baseline += Lettering.STRONG.leading();
        }
    }
}
