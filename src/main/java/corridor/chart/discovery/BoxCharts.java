package corridor.chart.discovery;

import corridor.analysis.discovery.ChosenBox;
import corridor.chart.page.Chart;
import corridor.chart.page.ChartFonts;
import corridor.chart.page.SampleCaption;
import java.util.ArrayList;
import java.util.List;

/** Box charts show a box that was found in a sample of another program. */
public final class BoxCharts {
    private BoxCharts() {}

    /**
     * Draws the trade-off and the limits of a box; only the trade-off if the box has no limits.
     *
     * @param interest rule of interest in words, such as "above 20"
     * @param lows smallest value of each named input; ignored for categories
     * @param highs largest value of each named input; ignored for categories
     * @throws FontsUnavailableException when this Java runtime cannot draw text
     */
    public static List<Chart> of(
            ChosenBox chosen,
            String interest,
            List<String> names,
            double[] lows,
            double[] highs,
            SampleCaption caption) {
        ChartFonts.require();
        List<Chart> charts = new ArrayList<>();
        charts.add(new TradeOffChart(chosen, interest, caption).draw());
        if (!chosen.box().limits().isEmpty()) {
            charts.add(new BoxLimitsChart(chosen.box(), interest, names, lows, highs, caption).draw());
        }
        return List.copyOf(charts);
    }
}
