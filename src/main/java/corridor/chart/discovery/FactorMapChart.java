package corridor.chart.discovery;

import corridor.analysis.discovery.Limit;
import corridor.analysis.discovery.SmoothMap;
import corridor.chart.page.Axis;
import corridor.chart.page.Chart;
import corridor.chart.page.Lettering;
import corridor.chart.page.NumberText;
import corridor.chart.page.Page;
import corridor.chart.page.Palette;
import corridor.chart.page.Panel;
import corridor.chart.page.SampleCaption;
import corridor.chart.page.Sheet;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.PathIterator;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/** A factor map shows the local share of cases of interest over two inputs, with lines of equal share and the cases. */
final class FactorMapChart {
    private static final double[] LEVELS = {0.05, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9};
    private static final double HEAD = 34;
    private static final double FOOT = 62;
    private static final double SIDE = 190;
    private static final double APART = 46;

    private final SmoothMap map;
    private final double[] u;
    private final double[] v;
    private final boolean[] ofInterest;
    private final List<Limit> limits;
    private final String interest;
    private final UnaryOperator<String> label;
    private final SampleCaption caption;

    /**
     * @param u values of the cases on the horizontal input
     * @param v values of the cases on the vertical input
     * @param limits limits of a box; limits on the two inputs are drawn
     * @param interest rule of interest in words, such as "above 20"
     * @param label readable name of an input
     */
    FactorMapChart(
            SmoothMap map,
            double[] u,
            double[] v,
            boolean[] ofInterest,
            List<Limit> limits,
            String interest,
            UnaryOperator<String> label,
            SampleCaption caption) {
        this.map = map;
        this.u = u;
        this.v = v;
        this.ofInterest = ofInterest;
        this.limits = List.copyOf(limits);
        this.interest = interest;
        this.label = label;
        this.caption = caption;
    }

    Chart draw() {
        String title = caption.output() + ", " + interest + ": a map of two inputs";
        String subtitle = "The darker, the larger the share of such cases, smoothed over the neighbourhood; lines join"
                + " equal shares. " + caption.sample() + ".";
        Page page =
                caption.page(title, subtitle, key(), "All other inputs vary too: cases of both kinds lie together.");
        layout(page.sheet(), page.body());
        return new Chart(
                Chart.Kind.FACTOR_MAP, caption.id("factor-map"), Chart.Section.DRIVERS, title, alt(), page.sheet());
    }

    private List<Page.Key> key() {
        List<Page.Key> key = new ArrayList<>();
        key.add(new Page.Key("a case of interest", (sheet, x, middle) -> dot(sheet, x + 17, middle, true)));
        key.add(new Page.Key("another case", (sheet, x, middle) -> dot(sheet, x + 17, middle, false)));
        if (boxed()) {
            key.add(new Page.Key(
                    "the box",
                    (sheet, x, middle) ->
                            sheet.line(x, middle, x + 34, middle, Palette.color(2), Palette.dashed(3, 9, 5))));
        }
        return key;
    }

    private boolean boxed() {
        return limits.stream()
                .anyMatch(limit -> limit.name().equals(map.x()) || limit.name().equals(map.y()));
    }

    private void layout(Sheet sheet, Rectangle2D body) {
        Axis x = Axis.within(map.xs()[0], last(map.xs()), 6);
        Axis y = Axis.within(map.ys()[0], last(map.ys()), 6);
        double gutter = Panel.labelWidth(y);
        Rectangle2D area = new Rectangle2D.Double(
                body.getX() + gutter,
                body.getY() + HEAD,
                body.getWidth() - gutter - SIDE,
                body.getHeight() - HEAD - FOOT);
        Panel panel = new Panel(sheet, area, x, y);
        panel.labelX();
        panel.labelY();
        double width = body.getWidth() - SIDE;
        sheet.text(
                Lettering.AXIS.clip(label.apply(map.y()), width),
                body.getX(),
                area.getMinY() - 14,
                Lettering.AXIS,
                Sheet.Align.LEFT);
        sheet.text(
                Lettering.AXIS.clip(label.apply(map.x()), area.getWidth()),
                area.getCenterX(),
                area.getMaxY() + 50,
                Lettering.AXIS,
                Sheet.Align.CENTRE);
        ground(sheet, area);
        for (int i = 0; i < u.length; i++) {
            dot(sheet, panel.xOf(u[i]), panel.yOf(v[i]), ofInterest[i]);
        }
        contours(sheet, area);
        box(sheet, panel, area);
        scale(sheet, area);
    }

    private void ground(Sheet sheet, Rectangle2D area) {
        int rows = map.ys().length - 1;
        int columns = map.xs().length - 1;
        double w = area.getWidth() / columns;
        double h = area.getHeight() / rows;
        for (int row = 0; row < rows; row++) {
            for (int column = 0; column < columns; column++) {
                double share = (map.share()[row][column]
                                + map.share()[row + 1][column]
                                + map.share()[row][column + 1]
                                + map.share()[row + 1][column + 1])
                        / 4;
                sheet.box(
                        area.getMinX() + column * w,
                        area.getMaxY() - (row + 1) * h,
                        w + 0.5,
                        h + 0.5,
                        Palette.step((int) Math.round(100 * share), 101));
            }
        }
    }

    private static void dot(Sheet sheet, double x, double y, boolean wanted) {
        double radius = wanted ? 3.4 : 2;
        Ellipse2D dot = new Ellipse2D.Double(x - radius, y - radius, 2 * radius, 2 * radius);
        sheet.fill(dot, wanted ? Palette.color(5) : Palette.faint(Palette.EDGE, 0.7));
        if (wanted) {
            sheet.outline(dot, Lettering.INK, Palette.solid(0.7));
        }
    }

    private void contours(Sheet sheet, Rectangle2D area) {
        AffineTransform place = new AffineTransform(
                area.getWidth() / (map.xs().length - 1),
                0,
                0,
                -area.getHeight() / (map.ys().length - 1),
                area.getMinX(),
                area.getMaxY());
        List<double[]> written = new ArrayList<>();
        for (double level : LEVELS) {
            Path2D line = Contours.at(level, map.share());
            line.transform(place);
            sheet.outline(line, Lettering.INK, Palette.solid(1.3));
            name(sheet, line, NumberText.percent(level), area, written);
        }
    }

    /** Writes the share at the point of a line nearest to the diagonal, unless another label is there. */
    private static void name(Sheet sheet, Path2D line, String text, Rectangle2D area, List<double[]> written) {
        double[] at = new double[6];
        double[] best = null;
        double least = Double.MAX_VALUE;
        double half = Lettering.SMALL.width(text) / 2 + 6;
        for (PathIterator each = line.getPathIterator(null); !each.isDone(); each.next()) {
            each.currentSegment(at);
            boolean within = at[0] - half > area.getMinX()
                    && at[0] + half < area.getMaxX()
                    && at[1] - 14 > area.getMinY()
                    && at[1] + 14 < area.getMaxY();
            boolean free = written.stream()
                    .noneMatch(
                            other -> Math.abs(other[0] - at[0]) < APART + 14 && Math.abs(other[1] - at[1]) < APART / 2);
            double off =
                    Math.abs((at[0] - area.getMinX()) / area.getWidth() - (area.getMaxY() - at[1]) / area.getHeight());
            if (within && free && off < least) {
                least = off;
                best = new double[] {at[0], at[1]};
            }
        }
        if (best == null) {
            return;
        }
        written.add(best);
        Rectangle2D ground = new Rectangle2D.Double(best[0] - half + 2, best[1] - 10, 2 * half - 4, 20);
        sheet.fill(ground, Palette.faint(java.awt.Color.WHITE, 0.85));
        Lettering style = Lettering.SMALL.in(Lettering.INK);
        sheet.text(text, best[0], best[1] + style.middle(), style, Sheet.Align.CENTRE);
    }

    private void box(Sheet sheet, Panel panel, Rectangle2D area) {
        if (!boxed()) {
            return;
        }
        double left = area.getMinX();
        double right = area.getMaxX();
        double top = area.getMinY();
        double bottom = area.getMaxY();
        for (Limit limit : limits) {
            if (limit.name().equals(map.x())) {
                left = limit.lowRestricted() ? panel.xOf(limit.low()) : left;
                right = limit.highRestricted() ? panel.xOf(limit.high()) : right;
            } else if (limit.name().equals(map.y())) {
                bottom = limit.lowRestricted() ? panel.yOf(limit.low()) : bottom;
                top = limit.highRestricted() ? panel.yOf(limit.high()) : top;
            }
        }
        sheet.outline(
                new Rectangle2D.Double(left, top, right - left, bottom - top),
                Palette.color(2),
                Palette.dashed(3, 9, 5));
    }

    private static void scale(Sheet sheet, Rectangle2D area) {
        double left = area.getMaxX() + 40;
        double height = area.getHeight() / 101;
        for (int k = 0; k <= 100; k++) {
            sheet.box(left, area.getMaxY() - (k + 1) * height, 26, height + 0.5, Palette.step(k, 101));
        }
        for (int percent = 0; percent <= 100; percent += 25) {
            double y = area.getMaxY() - percent * area.getHeight() / 100;
            sheet.text(percent + " %", left + 36, y + Lettering.AXIS.middle(), Lettering.AXIS, Sheet.Align.LEFT);
        }
        sheet.text("share", left, area.getMinY() - 16, Lettering.AXIS, Sheet.Align.LEFT);
    }

    private static double last(double[] values) {
        return values[values.length - 1];
    }

    private String alt() {
        int rows = map.ys().length - 1;
        int columns = map.xs().length - 1;
        return "Share of cases of interest where both inputs are lowest "
                + NumberText.percent(map.share()[0][0]) + ", where " + label.apply(map.x()) + " is highest "
                + NumberText.percent(map.share()[0][columns]) + ", where " + label.apply(map.y()) + " is highest "
                + NumberText.percent(map.share()[rows][0]) + ", where both are highest "
                + NumberText.percent(map.share()[rows][columns]) + ".";
    }
}
