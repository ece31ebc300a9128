package corridor.chart.bargaining;

import corridor.chart.page.Axis;
import corridor.chart.page.Curves;
import corridor.chart.page.Panel;
import java.awt.Color;
import java.awt.Stroke;
import org.jfree.chart.renderer.xy.DeviationRenderer;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.data.xy.XYSeries;
import org.jfree.data.xy.XYSeriesCollection;
import org.jfree.data.xy.YIntervalSeries;
import org.jfree.data.xy.YIntervalSeriesCollection;

/** Turn curves are bands and lines over turns; turn 0 is the start. */
final class TurnCurves {
    private TurnCurves() {}

    /**
     * Draws the 90 % band, then the 50 % band, then the median line.
     *
     * @param levels {@code [turn][quantile]}, the quantiles 5, 25, 50, 75 and 95 %
     * @param bands whether the bands are drawn
     */
    static void fan(Panel panel, double[][] levels, boolean bands, Color color, Stroke stroke) {
        if (bands) {
            band(panel, levels, 0, 4, color, Curves.OUTER);
            band(panel, levels, 1, 3, color, Curves.INNER);
        }
        double[] median = new double[levels.length];
        for (int t = 0; t < median.length; t++) {
            median[t] = levels[t][2];
        }
        line(panel, median, color, stroke);
    }

    static void line(Panel panel, double[] values, Color color, Stroke stroke) {
        XYSeries data = new XYSeries("line");
        for (int t = 0; t < values.length; t++) {
            data.add(t, values[t]);
        }
        XYLineAndShapeRenderer renderer = new XYLineAndShapeRenderer(true, false);
        renderer.setDrawSeriesLineAsPath(true);
        renderer.setSeriesPaint(0, color);
        renderer.setSeriesStroke(0, stroke);
        panel.add(new XYSeriesCollection(data), renderer);
    }

    private static void band(Panel panel, double[][] levels, int low, int high, Color color, double opacity) {
        YIntervalSeries series = new YIntervalSeries("band");
        for (int t = 0; t < levels.length; t++) {
            series.add(t, levels[t][2], levels[t][low], levels[t][high]);
        }
        YIntervalSeriesCollection data = new YIntervalSeriesCollection();
        data.addSeries(series);
        DeviationRenderer renderer = new DeviationRenderer(false, false);
        renderer.setAlpha((float) opacity);
        renderer.setSeriesFillPaint(0, color);
        panel.add(data, renderer);
    }

    /** Returns the axis of turns from 0. */
    static Axis turns(int turns, double width) {
        return Axis.within(0, Math.max(1, turns), Math.max(1, Math.min(turns, (int) (width / 60))));
    }

    /** Returns the axis of positions from 0 to 100. */
    static Axis scale() {
        return new Axis(
                0, 100, java.util.List.of(new Axis.Tick(0, "0"), new Axis.Tick(50, "50"), new Axis.Tick(100, "100")));
    }
}
