package corridor.report.comparison;

import corridor.analysis.comparison.Analysis;
import corridor.analysis.comparison.Difference;
import corridor.analysis.comparison.Finding;
import corridor.analysis.comparison.OutcomeBand;
import corridor.catalogue.Outcome;
import corridor.catalogue.Prominence;
import corridor.catalogue.Showing.Place;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * Headlines select the bands and differences of the outcomes that sentences and the compact table show, in their order.
 */
final class Headlines {
    private final Analysis analysis;

    Headlines(Analysis analysis) {
        this.analysis = analysis;
    }

    /** Returns the bands of a scenario for the outcomes of the headline sentences, as far as the analysis has them. */
    List<OutcomeBand> spokenBands(String scenario) {
        List<OutcomeBand> bands = analysis.outcomes().stream()
                .filter(b -> b.scenario().equals(scenario))
                .toList();
        return pick(Place.HEADLINE, bands, OutcomeBand::outcome);
    }

    /**
     * Returns the findings on a scenario for the outcomes of the headline sentences, as far as the analysis has them.
     */
    List<Finding> spoken(String scenario) {
        return pick(Place.HEADLINE, analysis.findings(scenario), Finding::outcome);
    }

    /** Returns the effects of bargaining on the outcomes of the headline sentences, as far as the analysis has them. */
    List<Finding> ofBargaining(String scenario) {
        return pick(Place.HEADLINE, analysis.bargainingFindings(scenario), Finding::outcome);
    }

    /** Returns the effects of bargaining on the outcomes of the compact table. */
    List<Difference> tabledBargaining() {
        List<Difference> differences = new ArrayList<>();
        for (Outcome outcome : tabled()) {
            analysis.bargaining().stream()
                    .filter(difference -> difference.outcome().equals(outcome))
                    .forEach(differences::add);
        }
        return differences;
    }

    /** Returns the differences of all scenarios in the outcomes of the compact table, outcome by outcome. */
    List<Difference> tabledDifferences() {
        List<Difference> differences = new ArrayList<>();
        for (Outcome outcome : tabled()) {
            analysis.differences().stream()
                    .filter(difference -> difference.outcome().equals(outcome))
                    .forEach(differences::add);
        }
        return differences;
    }

    /** Returns the outcomes of the compact table; the first twelve of the analysis if it has none of them. */
    List<Outcome> tabled() {
        List<Outcome> picked = Prominence.outcomes(all(), Place.TABLE);
        return picked.isEmpty() ? all().stream().limit(12).toList() : picked;
    }

    List<Outcome> others() {
        List<Outcome> tabled = tabled();
        return all().stream().filter(outcome -> !tabled.contains(outcome)).toList();
    }

    /** Returns the run-level outcomes of the analysis, in catalogue order. */
    List<Outcome> all() {
        return analysis.outcomes().stream().map(OutcomeBand::outcome).distinct().toList();
    }

    private static <T> List<T> pick(Place place, List<T> items, Function<T, Outcome> outcome) {
        Map<Outcome, T> first = new LinkedHashMap<>();
        items.forEach(item -> first.putIfAbsent(outcome.apply(item), item));
        return Prominence.outcomes(first.keySet(), place).stream()
                .map(first::get)
                .toList();
    }
}
