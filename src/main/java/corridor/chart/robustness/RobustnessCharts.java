package corridor.chart.robustness;

import corridor.analysis.robustness.OutcomeRobustness;
import corridor.chart.page.Chart;
import corridor.chart.page.ChartFonts;
import corridor.chart.page.FontsUnavailableException;
import corridor.chart.page.SampleCaption;
import java.util.List;
import java.util.function.UnaryOperator;

/** Robustness charts compare the policies by one outcome. */
public final class RobustnessCharts {
    private RobustnessCharts() {}

    /**
     * Draws the regret over the futures, and the ranks by criterion.
     *
     * @param title readable name of a policy
     * @throws FontsUnavailableException when this Java runtime cannot draw text
     */
    public static List<Chart> of(OutcomeRobustness outcome, UnaryOperator<String> title, SampleCaption caption) {
        ChartFonts.require();
        return List.of(
                new RanksChart(outcome, title, caption).draw(), new RegretMapChart(outcome, title, caption).draw());
    }
}
