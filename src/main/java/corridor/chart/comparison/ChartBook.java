package corridor.chart.comparison;

import corridor.analysis.comparison.Analysis;
import corridor.chart.page.Chart;
import corridor.chart.page.ChartContext;
import corridor.chart.page.ChartFonts;
import corridor.chart.page.FontsUnavailableException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Which charts a batch gets, in the order of the report: differences, outcomes over time and their spread, then how it
 * came about. More than six scenarios beside the reference fill further charts of the same kind.
 */
public final class ChartBook {
    private static final List<String> FOREST = List.of(
            "attacks_pips",
            "deaths",
            "deaths_civilian",
            "deaths_security",
            "attacks_chinese",
            "deaths_chinese",
            "chinese_present",
            "disbursement",
            "projects_suspended_days",
            "projects_withdrawn",
            "withdrawn_value",
            "china_confidence",
            "pakistan_effort",
            "displaced_peak",
            "grievance_baloch",
            "grievance_pashtun",
            "legitimacy");
    private static final List<String> RARE = List.of("attacks_chinese", "deaths_chinese");
    private static final List<String> FANS = List.of("disbursement");
    private static final List<String> SPREADS = List.of("deaths_chinese", "attacks_pips");

    /**
     * Draws what the analysis contains and nothing else.
     *
     * @throws FontsUnavailableException when this Java runtime cannot draw text
     */
    public List<Chart> draw(Analysis analysis, ChartContext context) {
        ChartFonts.require();
        List<View> views = View.of(analysis, context);
        List<Chart> charts = new ArrayList<>();
        views.forEach(view -> differences(view, charts));
        views.forEach(view -> outcomes(view, charts));
        views.forEach(view -> course(view, charts));
        views.forEach(view -> bargaining(view, charts));
        views.forEach(view -> uncertainty(view, charts));
        views.forEach(view -> areas(view, charts));
        return List.copyOf(charts);
    }

    private static void differences(View view, List<Chart> charts) {
        for (String scenario : view.scenarios().subList(1, view.scenarios().size())) {
            add(charts, ForestChart.draw(view, scenario, rows(view)));
        }
    }

    private static List<String> rows(View view) {
        if (view.outcome("attacks_pips").isPresent()) {
            return FOREST;
        }
        List<String> rows = new ArrayList<>(FOREST);
        rows.set(0, "attacks");
        return rows;
    }

    private static void outcomes(View view, List<Chart> charts) {
        add(charts, FanChart.draw(view, "attacks_pips").or(() -> FanChart.draw(view, "attacks")));
        add(charts, SpaghettiChart.draw(view, "attacks_pips").or(() -> SpaghettiChart.draw(view, "attacks")));
        add(charts, FanChart.draw(view, "deaths"));
        RARE.forEach(outcome -> add(charts, TotalsChart.draw(view, outcome)));
        FANS.forEach(outcome -> add(charts, FanChart.draw(view, outcome)));
        SPREADS.forEach(outcome -> add(charts, DistributionChart.draw(view, outcome)));
        add(
                charts,
                DistributionChart.draw(view, "withdrawn_value")
                        .or(() -> DistributionChart.draw(view, "projects_withdrawn")));
    }

    private static void uncertainty(View view, List<Chart> charts) {
        for (String scenario : view.scenarios().subList(1, view.scenarios().size())) {
            add(charts, SplitChart.draw(view, scenario, rows(view)));
        }
    }

    private static void bargaining(View view, List<Chart> charts) {
        view.scenarios().stream()
                .filter(scenario ->
                        view.page() == 1 || !scenario.equals(view.analysis().reference()))
                .forEach(scenario -> add(charts, IssuesChart.draw(view, scenario)));
    }

    private static void areas(View view, List<Chart> charts) {
        view.context().areas().stream()
                .filter(values -> view.page() == 1
                        || !values.scenario().equals(view.analysis().reference()))
                .forEach(values -> add(charts, AreaMapChart.draw(view, values)));
    }

    private static void course(View view, List<Chart> charts) {
        List<String> paths = view.scenarios().size() == 1
                ? view.scenarios()
                : view.scenarios().subList(1, view.scenarios().size());
        paths.forEach(scenario -> add(charts, CausalPathChart.draw(view, scenario)));
        view.stateOutcomes().forEach(outcome -> add(charts, LadderChart.draw(view, outcome)));
        add(charts, ProjectStatesChart.draw(view));
    }

    private static void add(List<Chart> charts, Optional<Chart> chart) {
        chart.ifPresent(charts::add);
    }
}
