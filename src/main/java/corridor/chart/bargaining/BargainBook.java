package corridor.chart.bargaining;

import corridor.chart.page.Chart;
import corridor.chart.page.ChartFonts;
import corridor.chart.page.FontsUnavailableException;
import java.util.ArrayList;
import java.util.List;

/** A bargain book draws the charts of a bargaining result, in the order of its report. */
public final class BargainBook {
    /**
     * Draws all charts.
     *
     * @throws FontsUnavailableException when this Java runtime cannot draw text
     */
    public List<Chart> draw(BargainView view) {
        ChartFonts.require();
        List<Chart> charts = new ArrayList<>();
        charts.add(IssueCentresChart.draw(view));
        for (int k = 0; k < view.table().issues().size(); k++) {
            charts.add(ActorPathsChart.draw(view, k));
            charts.add(PowerChart.draw(view, k));
        }
        charts.addAll(TensionChart.draw(view));
        return List.copyOf(charts);
    }
}
