package corridor.report.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import corridor.analysis.comparison.Analysis;
import corridor.analysis.comparison.Conclusion;
import corridor.analysis.comparison.Difference;
import corridor.analysis.comparison.FutureEffects;
import corridor.analysis.comparison.Standing;
import corridor.analysis.comparison.VarianceSplit;
import corridor.analysis.comparison.Verdict;
import corridor.analysis.statistics.Band;
import corridor.catalogue.Catalogue;
import corridor.catalogue.Outcome;
import corridor.report.phrase.LeadText;
import corridor.report.phrase.Wording;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class OverviewTest {
    private final List<Difference> differences = new ArrayList<>();
    private final List<Conclusion> conclusions = new ArrayList<>();

    @Test
    void namesTheScenariosThatChangeAnOutcomeRobustlyTheStrongestFirst() {
        add("small", "attacks", 150, Verdict.HIGHER, Standing.ROBUST);
        add("large", "attacks", 1400, Verdict.HIGHER, Standing.ROBUST);
        add("less", "attacks", -300, Verdict.LOWER, Standing.ROBUST);
        add("torn", "attacks", -200, Verdict.LOWER, Standing.DEPENDS);
        add("idle", "attacks", 1, Verdict.TOO_SMALL, Standing.NEGLIGIBLE);
        add("less", "deaths_chinese", -2, Verdict.NOT_DISTINGUISHABLE, Standing.UNRESOLVED);

        assertThat(new Overview(analysis()).sentences())
                .extracting(LeadText::text)
                .containsExactly(
                        "Attacks: robustly fewer under less (300; 6 %); robustly more under large (1,400; 28 %) and small"
                                + " (150; 3 %). Of the other 2 alternatives, 1 depends on the parameters and 1 makes no"
                                + " difference that matters.",
                        "Chinese nationals killed: robustly changed by none of the alternatives. Of the 1 alternative, 1"
                                + " cannot be distinguished from chance.");
    }

    @Test
    void thousandsOfThousandsAreMillions() {
        Outcome displaced = Catalogue.standard().outcome("displaced_person_years");
        Difference large = difference("a", displaced, 3400, 2200, 4700, Verdict.HIGHER);
        Difference small = difference("a", displaced, 340, 220, 470, Verdict.HIGHER);
        assertThat(Wording.change(Wording.inLargerUnits(large)))
                .isEqualTo("displacement higher by 3.4 million person-years");
        assertThat(Wording.interval(Wording.inLargerUnits(large))).isEqualTo("2.2 to 4.7");
        assertThat(Wording.inLargerUnits(small)).isSameAs(small);
    }

    private void add(String scenario, String outcome, double mean, Verdict verdict, Standing standing) {
        Outcome of = Catalogue.standard().outcome(outcome);
        differences.add(difference(scenario, of, mean, mean - Math.abs(mean) / 4, mean + Math.abs(mean) / 4, verdict));
        VarianceSplit.Share none = new VarianceSplit.Share(Double.NaN, Double.NaN, Double.NaN);
        VarianceSplit split = new VarianceSplit(none, none, none, Double.NaN);
        conclusions.add(new Conclusion(
                scenario, of, List.of(), 1, FutureEffects.NONE, split, true, standing, List.of(), 0, List.of()));
    }

    private static Difference difference(
            String scenario, Outcome outcome, double mean, double low, double high, Verdict verdict) {
        Band spread = new Band(mean, mean, mean, mean, mean);
        return new Difference(scenario, "baseline", outcome, 100, 5000, 5000, mean, low, high, spread, 0.9, 1, verdict);
    }

    private Analysis analysis() {
        return new Analysis(
                "baseline",
                List.of("baseline", "small", "large", "less", "torn", "idle"),
                4,
                List.of(),
                differences,
                List.of(),
                List.of(),
                List.of(),
                50,
                1,
                conclusions,
                List.of());
    }
}
