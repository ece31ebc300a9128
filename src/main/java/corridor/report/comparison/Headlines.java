package corridor.report.comparison;

import corridor.analysis.comparison.Analysis;
import corridor.analysis.comparison.Difference;
import corridor.analysis.comparison.Finding;
import corridor.analysis.comparison.OutcomeBand;
import corridor.catalogue.Outcome;
import corridor.catalogue.Prominence;
import corridor.catalogue.Showing.Place;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
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

    /** Returns the bands of a scenario for the outcomes of the answer, as far as the analysis has them. */
    List<OutcomeBand> bands(String scenario) {
        return answer().stream()
                .flatMap(outcome -> analysis.outcomes().stream()
                        .filter(b ->
                                b.scenario().equals(scenario) && b.outcome().equals(outcome)))
                .toList();
    }

    /** Returns the outcomes of the answer, theme by theme. */
    List<Outcome> answer() {
        return Arrays.stream(AnswerTheme.values())
                .flatMap(theme -> Prominence.outcomes(all(), theme.place()).stream())
                .toList();
    }

    /** Sorts findings on a scenario into the themes of the answer, and leaves out those of other outcomes. */
    Map<AnswerTheme, List<Finding>> byTheme(List<Finding> findings) {
        Map<AnswerTheme, List<Finding>> themes = new EnumMap<>(AnswerTheme.class);
        for (AnswerTheme theme : AnswerTheme.values()) {
            themes.put(theme, pick(theme.place(), findings, Finding::outcome));
        }
        return themes;
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
