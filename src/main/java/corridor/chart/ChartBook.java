package corridor.chart;

import corridor.analysis.Analysis;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Which charts a batch gets, in the order of the report. */
public final class ChartBook {
    private static final List<String> FANS =
            List.of("attacks_pips", "deaths", "disbursement", "pakistan_effort", "china_confidence");

    /**
     * Draws what the analysis contains.
     *
     * @throws FontsUnavailableException when this Java runtime cannot draw text
     */
    public List<Chart> draw(Analysis analysis, ChartContext context) {
        ChartFonts.check();
        List<Chart> charts = new ArrayList<>();
        for (View view : View.of(analysis, context)) {
            fans(view, charts);
        }
        return charts;
    }

    private static void fans(View view, List<Chart> charts) {
        for (String outcome : FANS) {
            add(charts, FanChart.draw(view, outcome));
        }
    }

    private static void add(List<Chart> charts, Optional<Chart> chart) {
        chart.ifPresent(charts::add);
    }
}
