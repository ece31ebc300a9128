package corridor.chart.experiment;

import corridor.analysis.experiment.MonthlyIndices;
import corridor.chart.page.Axis;
import corridor.chart.page.Chart;
import corridor.chart.page.Curves;
import corridor.chart.page.EndLabels;
import corridor.chart.page.Lettering;
import corridor.chart.page.NumberText;
import corridor.chart.page.Page;
import corridor.chart.page.Palette;
import corridor.chart.page.Panel;
import corridor.chart.page.SampleCaption;
import corridor.chart.page.Sheet;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** An index-course chart shows the indices of the most important factors, month by month. */
final class IndexCourseChart {
    private static final double LABELS = 280;
    private static final double MOST_SHARE = 2;

    private final MonthlyIndices indices;
    private final SampleCaption caption;

    IndexCourseChart(MonthlyIndices indices, SampleCaption caption) {
        this.indices = indices;
        this.caption = caption;
    }

    Chart draw() {
        String title = caption.output() + ": what drives it, month by month";
        String subtitle = measure() + " of each factor for the values of one month. " + caption.sample() + ".";
        Page page = caption.page(
                title,
                subtitle,
                key(),
                "The factors are those that rank first over the whole run. All intervals are in analysis/months.csv."
                        + (cut() ? " Shares beyond 2 are cut off: hardly anything varies in such a month." : ""));
        Rectangle2D body = page.body();
        page.sheet().text(measure() + unit(), body.getX(), body.getY() + 14, Lettering.AXIS, Sheet.Align.LEFT);
        layout(
                page.sheet(),
                new Rectangle2D.Double(body.getX(), body.getY() + 28, body.getWidth(), body.getHeight() - 28));
        return new Chart(Chart.Kind.COURSE, caption.id("course"), Chart.Section.DRIVERS, title, alt(), page.sheet());
    }

    private String measure() {
        return indices.measure().replace("mu_star", "mu*");
    }

    private String unit() {
        return sizes() && !indices.unit().isEmpty() ? ", " + indices.unit() : "";
    }

    private static List<Page.Key> key() {
        return List.of(
                Page.Key.box(Palette.faint(Palette.color(1), 0.15), "95 % interval of the first"),
                Page.Key.line(1, "the first over the whole run"));
    }

    private void layout(Sheet sheet, Rectangle2D body) {
        Axis y = axis();
        double left = Math.ceil(Panel.labelWidth(y));
        Rectangle2D area = new Rectangle2D.Double(
                body.getX() + left, body.getY(), body.getWidth() - left - LABELS, body.getHeight() - 34);
        Panel panel = new Panel(sheet, area, Axis.months(indices.first(), indices.months(), area.getWidth()), y);
        panel.labelX();
        panel.labelY();
        List<EndLabels.Entry> entries = new ArrayList<>();
        // Only the first factor has a band, since several bands would cover one another.
        band(sheet, panel, 0);
        for (int k = 0; k < indices.factors().size(); k++) {
            line(sheet, panel, k);
            int last = last(k);
            if (last >= 0) {
                entries.add(new EndLabels.Entry(
                        k + 1,
                        indices.factors().get(k),
                        panel.xOf(Curves.middle(last)),
                        panel.yOf(inside(y, drawn(indices.values()[k][last])))));
            }
        }
        EndLabels.draw(sheet, entries, area, area.getMaxX() + 22, LABELS - 22);
    }

    private Axis axis() {
        double low = 0;
        double high = 0;
        for (int k = 0; k < indices.factors().size(); k++) {
            for (int month = 0; month < indices.months(); month++) {
                double value = indices.values()[k][month];
                if (!Double.isNaN(value)) {
                    low = Math.min(low, drawn(value));
                    high = Math.max(high, drawn(value));
                }
            }
        }
        return Axis.covering(low, high > low ? high : 1, 6);
    }

    /**
     * Returns a value limited to the drawn range. Shares far from 0 to 1 come from months with little variation, and
     * would compress all others.
     */
    private double drawn(double value) {
        boolean share = List.of("S1", "ST").contains(indices.measure());
        return share ? Math.max(-MOST_SHARE, Math.min(MOST_SHARE, value)) : value;
    }

    private boolean sizes() {
        return indices.measure().equals("mu_star");
    }

    private boolean cut() {
        return Arrays.stream(indices.values())
                .flatMapToDouble(Arrays::stream)
                .anyMatch(value -> !Double.isNaN(value) && drawn(value) != value);
    }

    private void band(Sheet sheet, Panel panel, int k) {
        for (int month = 0; month < indices.months(); month++) {
            double value = indices.values()[k][month];
            double half = indices.halfWidths()[k][month];
            if (!Double.isNaN(value) && !Double.isNaN(half)) {
                double top = Math.max(panel.area().getMinY(), panel.yOf(drawn(value) + half));
                double bottom = Math.min(panel.area().getMaxY(), panel.yOf(drawn(value) - half));
                double x = panel.xOf(month);
                sheet.box(
                        x,
                        top,
                        panel.xOf(month + 1) - x,
                        Math.max(0, bottom - top),
                        Palette.faint(Palette.color(k + 1), 0.15));
            }
        }
    }

    private void line(Sheet sheet, Panel panel, int k) {
        Path2D path = new Path2D.Double();
        boolean down = false;
        for (int month = 0; month < indices.months(); month++) {
            double value = indices.values()[k][month];
            if (Double.isNaN(value)) {
                down = false;
            } else if (down) {
                path.lineTo(panel.xOf(Curves.middle(month)), panel.yOf(drawn(value)));
            } else {
                path.moveTo(panel.xOf(Curves.middle(month)), panel.yOf(drawn(value)));
                down = true;
                if (alone(k, month)) {
                    Ellipse2D dot = new Ellipse2D.Double(
                            panel.xOf(Curves.middle(month)) - 3, panel.yOf(drawn(value)) - 3, 6, 6);
                    sheet.fill(dot, Palette.color(k + 1));
                }
            }
        }
        if (path.getCurrentPoint() != null) {
            sheet.outline(path, Palette.color(k + 1), Palette.line(k + 1));
        }
    }

    private boolean alone(int k, int month) {
        return month + 1 == indices.months() || Double.isNaN(indices.values()[k][month + 1]);
    }

    private int last(int k) {
        return defined(k, indices.months() - 1);
    }

    /** Returns the index of the latest month with a value, up to this month; -1 if there is none. */
    private int defined(int k, int month) {
        int at = month;
        while (at >= 0 && Double.isNaN(indices.values()[k][at])) {
            at--;
        }
        return at;
    }

    private static double inside(Axis y, double value) {
        return Math.max(y.low(), Math.min(y.high(), value));
    }

    private String alt() {
        List<String> words = new ArrayList<>();
        for (int k = 0; k < indices.factors().size(); k++) {
            int last = last(k);
            int middle = defined(k, indices.months() / 2);
            if (middle >= 0) {
                words.add(indices.factors().get(k) + " " + NumberText.significant(indices.values()[k][middle], 2)
                        + " in the middle and " + NumberText.significant(indices.values()[k][last], 2) + " at the end");
            }
        }
        return words.isEmpty() ? "No month has an index." : String.join("; ", words) + ".";
    }
}
