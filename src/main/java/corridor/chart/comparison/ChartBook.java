package corridor.chart.comparison;

import corridor.analysis.comparison.Analysis;
import corridor.catalogue.Outcome;
import corridor.catalogue.Prominence;
import corridor.catalogue.Showing.Place;
import corridor.chart.page.Chart;
import corridor.chart.page.ChartContext;
import corridor.chart.page.ChartFonts;
import corridor.chart.page.FontsUnavailableException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A chart book draws the charts of a batch in the order of the report: answer, differences, outcomes, course of events,
 * bargaining, uncertainty, maps. Each chart shows at most six scenarios and the reference; further scenarios have
 * further charts.
 */
public final class ChartBook {
    /**
     * Draws the charts for which the analysis has data.
     *
     * @throws FontsUnavailableException when this Java runtime cannot draw text
     */
    public List<Chart> draw(Analysis analysis, ChartContext context) {
        ChartFonts.require();
        List<View> views = View.of(analysis, context);
        List<Chart> charts = new ArrayList<>();
        views.forEach(view -> charts.addAll(DotChart.draw(view)));
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
        return Prominence.in(view.outcomes(), Place.FOREST).stream()
                .map(row -> row.candidates().stream()
                        .map(Outcome::id)
                        .filter(id -> view.outcome(id).isPresent())
                        .findFirst())
                .flatMap(Optional::stream)
                .toList();
    }

    private static void outcomes(View view, List<Chart> charts) {
        Prominence.in(view.outcomes(), Place.FAN, Place.HISTORIES, Place.TOTALS, Place.SPREAD)
                .forEach(item -> add(charts, overTime(view, item)));
    }

    /** Draws the first outcome of the item that can be drawn. */
    private static Optional<Chart> overTime(View view, Prominence item) {
        return item.candidates().stream()
                .map(outcome -> overTime(view, item.place(), outcome.id()))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static Optional<Chart> overTime(View view, Place place, String outcome) {
        return switch (place) {
            case FAN -> FanChart.draw(view, outcome);
            case HISTORIES -> SpaghettiChart.draw(view, outcome);
            case TOTALS -> TotalsChart.draw(view, outcome);
            case SPREAD -> DistributionChart.draw(view, outcome);
            default -> throw new IllegalArgumentException(place + " is no chart of one outcome over time");
        };
    }

    private static void uncertainty(View view, List<Chart> charts) {
        for (String scenario : view.scenarios().subList(1, view.scenarios().size())) {
            add(charts, SplitChart.draw(view, scenario, rows(view)));
        }
        charts.addAll(AssumptionCharts.of(view));
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
        view.context().areaDifferences().forEach(found -> add(charts, DifferenceMapChart.draw(view, found)));
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
