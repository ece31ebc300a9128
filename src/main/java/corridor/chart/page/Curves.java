package corridor.chart.page;

import corridor.analysis.comparison.MonthlyBand;
import corridor.analysis.statistics.Band;
import java.awt.Color;
import java.awt.Stroke;
import java.util.List;
import org.jfree.chart.renderer.xy.DeviationRenderer;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.data.xy.XYSeries;
import org.jfree.data.xy.XYSeriesCollection;
import org.jfree.data.xy.YIntervalSeries;
import org.jfree.data.xy.YIntervalSeriesCollection;

/**
 * Curves are bands and lines over months, as JFreeChart data and renderers. The value of a month is drawn at its
 * middle.
 */
public final class Curves {
    public static final double INNER = 0.34;
    public static final double OUTER = 0.15;
    /** Opacity of a 50 % band without a 90 % band around it. */
    public static final double ALONE = 0.2;

    private Curves() {}

    public static double middle(int month) {
        return month + 0.5;
    }

    /** Draws the 90 % band, then the 50 % band over it. */
    public static void bands(Panel panel, MonthlyBand series, Color color) {
        YIntervalSeries outer = new YIntervalSeries("90");
        YIntervalSeries inner = new YIntervalSeries("50");
        List<Band> bands = series.bands();
        for (int m = 0; m < bands.size(); m++) {
            Band b = bands.get(m);
            outer.add(middle(m), b.median(), b.p5(), b.p95());
            inner.add(middle(m), b.median(), b.p25(), b.p75());
        }
        band(panel, outer, color, OUTER);
        band(panel, inner, color, INNER);
    }

    /** Draws the 50 % band alone. */
    public static void inner(Panel panel, MonthlyBand series, Color color) {
        YIntervalSeries inner = new YIntervalSeries("50");
        for (int m = 0; m < series.bands().size(); m++) {
            Band b = series.bands().get(m);
            inner.add(middle(m), b.median(), b.p25(), b.p75());
        }
        band(panel, inner, color, ALONE);
    }

    public static void medians(Panel panel, MonthlyBand series, int role) {
        line(panel, series.bands().stream().map(Band::median).toList(), Palette.color(role), Palette.line(role));
    }

    public static void line(Panel panel, List<Double> values, Color color, Stroke stroke) {
        XYSeries data = new XYSeries("line");
        for (int m = 0; m < values.size(); m++) {
            data.add(middle(m), values.get(m));
        }
        XYLineAndShapeRenderer renderer = new XYLineAndShapeRenderer(true, values.size() == 1);
        renderer.setDrawSeriesLineAsPath(true);
        renderer.setSeriesPaint(0, color);
        renderer.setSeriesStroke(0, stroke);
        panel.add(new XYSeriesCollection(data), renderer);
    }

    /** Fills the area from zero up to {@code tops}, one value for each month, over the whole width of the plot. */
    public static void area(Panel panel, double[] tops, Color color) {
        YIntervalSeries series = new YIntervalSeries("area");
        series.add(0, tops[0], 0, tops[0]);
        for (int m = 0; m < tops.length; m++) {
            series.add(middle(m), tops[m], 0, tops[m]);
        }
        series.add(tops.length, tops[tops.length - 1], 0, tops[tops.length - 1]);
        band(panel, series, color, 1);
    }

    private static void band(Panel panel, YIntervalSeries series, Color color, double opacity) {
        YIntervalSeriesCollection data = new YIntervalSeriesCollection();
        data.addSeries(series);
        DeviationRenderer renderer = new DeviationRenderer(false, false);
        renderer.setAlpha((float) opacity);
        renderer.setSeriesFillPaint(0, color);
        panel.add(data, renderer);
    }
}
