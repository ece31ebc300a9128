package corridor.report.comparison;

import corridor.analysis.comparison.Analysis;
import corridor.analysis.comparison.Difference;
import corridor.analysis.comparison.OutcomeBand;
import corridor.catalogue.Outcome;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Which outcomes come first: those of the question itself, violence, harm to Chinese nationals, money, pressure. */
final class Headlines {
    /** Outcomes of the closing sentences. */
    private static final List<String> SPOKEN = List.of(
            "attacks", "deaths", "deaths_chinese", "chinese_casualties_per_1000", "disbursement", "pressure_step");
    /** Outcomes of the compact table of the report. */
    private static final List<String> TABLED = List.of(
            "attacks",
            "deaths",
            "deaths_civilian",
            "attacks_chinese",
            "deaths_chinese",
            "chinese_casualties_per_1000",
            "chinese_present",
            "disbursement",
            "projects_withdrawn",
            "pressure_step",
            "pakistan_effort",
            "grievance_baloch",
            "legitimacy",
            "reserves_min");

    private final Analysis analysis;

    Headlines(Analysis analysis) {
        this.analysis = analysis;
    }

    /** Bands of the spoken outcomes of a scenario; those that the analysis has. */
    List<OutcomeBand> spokenBands(String scenario) {
        List<OutcomeBand> bands = analysis.outcomes().stream()
                .filter(b -> b.scenario().equals(scenario))
                .toList();
        return pick(SPOKEN, bands, OutcomeBand::outcome);
    }

    /** Differences of the spoken outcomes of a scenario; those that the analysis has. */
    List<Difference> spoken(String scenario) {
        return pick(SPOKEN, differences(scenario), Difference::outcome);
    }

    /** Effects of bargaining on the outcomes of the closing sentences, as far as the analysis has them. */
    List<Difference> ofBargaining(String scenario) {
        List<Difference> own = analysis.bargaining().stream()
                .filter(difference -> difference.scenario().equals(scenario))
                .toList();
        return pick(SPOKEN, own, Difference::outcome);
    }

    /** Effects of bargaining on the outcomes of the compact table. */
    List<Difference> tabledBargaining() {
        List<Difference> differences = new ArrayList<>();
        for (Outcome outcome : tabled()) {
            analysis.bargaining().stream()
                    .filter(difference -> difference.outcome().equals(outcome))
                    .forEach(differences::add);
        }
        return differences;
    }

    /** Differences of the outcomes of the compact table, all scenarios; outcome by outcome. */
    List<Difference> tabledDifferences() {
        List<Difference> differences = new ArrayList<>();
        for (Outcome outcome : tabled()) {
            analysis.differences().stream()
                    .filter(difference -> difference.outcome().equals(outcome))
                    .forEach(differences::add);
        }
        return differences;
    }

    private List<Difference> differences(String scenario) {
        return analysis.differences().stream()
                .filter(difference -> difference.scenario().equals(scenario))
                .toList();
    }

    /** The outcomes of the compact table; the first dozen of the analysis if it has none of them. */
    List<Outcome> tabled() {
        List<Outcome> picked = pick(TABLED, all(), Function.identity());
        return picked.isEmpty() ? all().stream().limit(12).toList() : picked;
    }

    List<Outcome> others() {
        List<Outcome> tabled = tabled();
        return all().stream().filter(outcome -> !tabled.contains(outcome)).toList();
    }

    /** Every outcome of the analysis, in catalogue order. */
    List<Outcome> all() {
        return analysis.outcomes().stream().map(OutcomeBand::outcome).distinct().toList();
    }

    private static <T> List<T> pick(List<String> ids, List<T> items, Function<T, Outcome> outcome) {
        return ids.stream()
                .map(id -> items.stream()
                        .filter(item -> outcome.apply(item).id().equals(id))
                        .findFirst())
                .flatMap(Optional::stream)
                .toList();
    }
}
