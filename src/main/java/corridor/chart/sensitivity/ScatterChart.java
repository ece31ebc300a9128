package corridor.chart.sensitivity;

import corridor.chart.page.Axis;
import corridor.chart.page.Chart;
import corridor.chart.page.Lettering;
import corridor.chart.page.Multiples;
import corridor.chart.page.NumberText;
import corridor.chart.page.Page;
import corridor.chart.page.Palette;
import corridor.chart.page.Panel;
import corridor.chart.page.SampleCaption;
import corridor.chart.page.Sheet;
import java.awt.Color;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A scatter chart shows the output of each row against a factor, with the running median. It has small multiples of the
 * most important factors.
 */
final class ScatterChart {
    private static final int MOST_FACTORS = 6;
    private static final int MOST_DOTS = 1500;
    private static final int WINDOWS = 20;

    private final List<String> names;
    private final double[][] x;
    private final double[] y;
    private final List<String> shown;
    private final SampleCaption caption;

    ScatterChart(List<String> names, double[][] x, double[] y, List<String> important, SampleCaption caption) {
        this.names = names;
        this.x = x;
        this.y = y;
        this.shown =
                important.stream().filter(names::contains).limit(MOST_FACTORS).toList();
        this.caption = caption;
    }

    Chart draw() {
        String title = caption.output() + " against the factors that matter most";
        String subtitle = "Each dot is a row of the sample" + (y.length > MOST_DOTS ? " (of which some are drawn)" : "")
                + ". Line: median of the rows around. " + caption.sample() + ".";
        Page page = caption.page(title, subtitle, List.of(), "");
        double low = Arrays.stream(y).min().orElse(0);
        double high = Arrays.stream(y).max().orElse(1);
        Axis yAxis = Axis.forLines(low, high, 6);
        Rectangle2D body = page.body();
        double head = 26;
        page.sheet().text(caption.outputWithUnit(), body.getX(), body.getY() + 14, Lettering.AXIS, Sheet.Align.LEFT);
        Rectangle2D below =
                new Rectangle2D.Double(body.getX(), body.getY() + head, body.getWidth(), body.getHeight() - head);
        Multiples multiples = Multiples.sharing(page.sheet(), below, shown.size(), Panel.labelWidth(yAxis));
        List<Rectangle2D> areas = multiples.areas(
                shown.stream()
                        .map(name -> new Multiples.Heading(-1, caption.heading(name, multiples.plotWidth())))
                        .toList(),
                4);
        for (int k = 0; k < shown.size(); k++) {
            plot(page.sheet(), areas.get(k), yAxis, shown.get(k), multiples.first(k));
        }
        return new Chart(Chart.Kind.SCATTER, caption.id("scatter"), Chart.Section.DRIVERS, title, alt(), page.sheet());
    }

    private void plot(Sheet sheet, Rectangle2D area, Axis yAxis, String name, boolean first) {
        double[] column = column(name);
        double low = Arrays.stream(column).min().orElse(0);
        double high = Arrays.stream(column).max().orElse(1);
        Axis xAxis = Axis.withinSmall(low, high > low ? high : low + 1, 4);
        Panel panel = new Panel(sheet, area, xAxis, yAxis);
        panel.labelX();
        if (first) {
            panel.labelY();
        }
        Color dots = Palette.faint(Palette.color(1), 0.35);
        int every = Math.max(1, (y.length + MOST_DOTS - 1) / MOST_DOTS);
        for (int i = 0; i < y.length; i += every) {
            sheet.fill(new Ellipse2D.Double(panel.xOf(column[i]) - 2.2, panel.yOf(y[i]) - 2.2, 4.4, 4.4), dots);
        }
        sheet.outline(median(panel, column), Palette.color(2), Palette.solid(3.2));
    }

    private Path2D median(Panel panel, double[] column) {
        Path2D path = new Path2D.Double();
        for (double[] point : medians(column)) {
            double px = panel.xOf(point[0]);
            double py = panel.yOf(point[1]);
            if (path.getCurrentPoint() == null) {
                path.moveTo(px, py);
            } else {
                path.lineTo(px, py);
            }
        }
        return path;
    }

    /** Returns the medians of factor and output in overlapping windows, each with a tenth of the rows. */
    private List<double[]> medians(double[] column) {
        int[] order = IntStream.range(0, y.length)
                .boxed()
                .sorted(Comparator.comparingDouble(i -> column[i]))
                .mapToInt(Integer::intValue)
                .toArray();
        int width = Math.max(1, 2 * y.length / WINDOWS);
        List<double[]> points = new ArrayList<>();
        for (int w = 0; w < WINDOWS; w++) {
            int from = (int) ((long) w * (y.length - width) / (WINDOWS - 1));
            double[] xs = new double[width];
            double[] ys = new double[width];
            for (int i = 0; i < width; i++) {
                xs[i] = column[order[from + i]];
                ys[i] = y[order[from + i]];
            }
            Arrays.sort(xs);
            Arrays.sort(ys);
            points.add(new double[] {xs[width / 2], ys[width / 2]});
        }
        return points;
    }

    private double[] column(String name) {
        int j = names.indexOf(name);
        return Arrays.stream(x).mapToDouble(row -> row[j]).toArray();
    }

    private String alt() {
        List<String> words = new ArrayList<>();
        for (String name : shown) {
            List<double[]> points = medians(column(name));
            words.add(name + ": median " + NumberText.significant(points.get(0)[1], 2) + " at the low end, "
                    + NumberText.significant(points.get(WINDOWS / 2)[1], 2) + " in the middle, "
                    + NumberText.significant(points.get(WINDOWS - 1)[1], 2) + " at the high end");
        }
        return String.join("; ", words) + ".";
    }
}
