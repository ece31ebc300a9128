package corridor.chart.attribution;

import corridor.analysis.attribution.AttributionFindings;
import corridor.analysis.attribution.CutShares;
import corridor.chart.page.Chart;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/** The charts of attribution findings: for each cut a waterfall, and the shares by month if there are any. */
public final class AttributionCharts {
    private AttributionCharts() {}

    /**
     * Draws the charts; none if the difference has no shares.
     *
     * @param title short name of a scenario
     * @param version version of Corridor, for the source line
     * @param seed seed of the runs, for the source line
     * @throws corridor.chart.page.FontsUnavailableException when this Java runtime cannot draw text
     */
    public static List<Chart> of(AttributionFindings findings, UnaryOperator<String> title, String version, long seed) {
        List<Chart> charts = new ArrayList<>();
        for (CutShares cut : findings.cuts()) {
            ShareView view = new ShareView(findings, cut, title, version, seed);
            charts.add(new WaterfallChart(view).draw());
            if (!findings.months().isEmpty()) {
                charts.add(new ShareCourseChart(view).draw());
            }
        }
        return charts;
    }
}
