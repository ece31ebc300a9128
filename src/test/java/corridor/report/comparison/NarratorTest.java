package corridor.report.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import corridor.analysis.comparison.Analysis;
import corridor.analysis.comparison.Conclusion;
import corridor.analysis.comparison.Dependence;
import corridor.analysis.comparison.Difference;
import corridor.analysis.comparison.Finding;
import corridor.analysis.comparison.FutureEffects;
import corridor.analysis.comparison.OutcomeBand;
import corridor.analysis.comparison.ShownScenarios;
import corridor.analysis.comparison.Standing;
import corridor.analysis.comparison.VarianceSplit;
import corridor.analysis.comparison.Verdict;
import corridor.analysis.statistics.Band;
import corridor.analysis.statistics.Interval;
import corridor.catalogue.Catalogue;
import corridor.report.ExampleReport;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class NarratorTest {
    private static List<String> lines(Analysis analysis) {
        return Narrator.lines(ShownScenarios.of(analysis), Catalogue.standard());
    }

    @Test
    void namesEachOutcomeThemeByThemeWithTheKilledFirst() {
        Analysis analysis = analysis(
                difference("attacks", 3500, 213.4, 151, 275, Verdict.HIGHER),
                difference("disbursement", 6000, -552, -622, -483, Verdict.LOWER),
                difference("deaths_security", 5000, 12, -30, 55, Verdict.TOO_SMALL),
                difference("militants_reported", 5000, 10, -30, 55, Verdict.TOO_SMALL),
                difference("deaths_chinese", 12, 1.1, -0.8, 3.1, Verdict.NOT_DISTINGUISHABLE),
                difference("pressure_step", 0.6, 1.42, 1.2, 1.6, Verdict.HIGHER));
        assertThat(lines(analysis))
                .containsExactly(
                        "Compared with baseline: mean differences with 95 % intervals. All parameters have their defaults,"
                                + " and only chance was varied: 100 replicates. What the results depend on was not asked;"
                                + " without --replicates, a batch varies parameters and rival mechanisms too.",
                        "freeze",
                        "  People killed: no clear effect on Chinese nationals killed (between 0.8 fewer and 3.1 more);"
                                + " no difference that matters to security personnel killed and people reported as killed militants.",
                        "  Investment and money: Chinese disbursement lower by USD 550 million (480 to 620; 9 %).",
                        "  Attacks: 210 more attacks (150 to 280; 6 %).");
    }

    @Test
    void whatHappensInNoRunIsNotTold() {
        Difference none = new Difference(
                "freeze",
                "baseline",
                Catalogue.standard().outcome("deaths_civilian_abroad"),
                100,
                0,
                0,
                0,
                0,
                0,
                new Band(0, 0, 0, 0, 0),
                0.5,
                0,
                Verdict.TOO_SMALL);
        assertThat(lines(analysis(none)))
                .last()
                .isEqualTo("  No clear effect on any main outcome that is large enough to matter.");
    }

    @Test
    void tooFewReplicatesJudgeNothing() {
        double none = Double.NaN;
        assertThat(lines(analysis(difference("deaths_security", 5000, 900, none, none, Verdict.NOT_DISTINGUISHABLE))))
                .last()
                .isEqualTo("  Nothing can be judged: 100 replicates are too few for an interval.");
    }

    @Test
    void saysOverWhatTime() {
        Analysis analysis = ExampleReport.analysis(8, List.of("baseline", "freeze"));
        assertThat(lines(analysis).get(0)).startsWith("Over 5 years, compared with baseline: ");
    }

    @Test
    void aLoneScenarioIsToldByItself() {
        Band band = new Band(3000, 3300, 3468, 3600, 3990);
        Analysis alone = new Analysis(
                "baseline",
                List.of("baseline"),
                100,
                List.of(new OutcomeBand("baseline", Catalogue.standard().outcome("attacks"), 100, 3470, band)),
                List.of(),
                List.of(),
                List.of(),
                List.of());
        assertThat(lines(alone))
                .containsExactly(
                        "In baseline, median and 90 % band of 100 replicates: attacks 3,470 (3,000 to 3,990).");
    }

    @Test
    void saysHowFarAConclusionCarries() {
        Analysis analysis = concluded(
                List.of(
                        difference("attacks", 3500, 213.4, 151, 275, Verdict.HIGHER),
                        difference("deaths_security", 5000, 12, -30, 55, Verdict.TOO_SMALL),
                        difference("disbursement", 6000, -552, -622, -483, Verdict.LOWER)),
                List.of(Standing.ROBUST, Standing.DEPENDS, Standing.BUILT_IN));
        assertThat(lines(analysis).subList(2, 5))
                .containsExactly(
                        "  People killed: no difference that matters to security personnel killed (depends above all on"
                                + " \u201cweight of fear of the state against the motive to join\u201d).",
                        "  Investment and money: Chinese disbursement lower by USD 550 million (480 to 620; 9 %; built in"
                                + " by assumption).",
                        "  Attacks: 210 more attacks (150 to 280; 6 %; robust).");
    }

    @Test
    void anOrderOfScenariosMarksWhatDependsAndLeavesOutWhatIsNotResolved() {
        Difference more = difference("attacks", 3500, 213.4, 151, 275, Verdict.HIGHER);
        Finding depends = concluded(List.of(more), List.of(Standing.DEPENDS))
                .findings("freeze")
                .get(0);
        Finding open = concluded(List.of(more), List.of(Standing.UNRESOLVED))
                .findings("freeze")
                .get(0);
        assertThat(RankingTable.isClear(depends)).isTrue();
        assertThat(RankingTable.told(depends, "freeze")).isEqualTo("freeze (210 more, depends)");
        assertThat(RankingTable.isClear(open)).isFalse();
    }

    /** With four alternatives, what has no direction is left to the table. */
    @Test
    void manyScenariosAreToldBriefly() {
        Analysis analysis = ExampleReport.analysis(30, List.of("baseline", "a", "b", "c", "d"));
        assertThat(lines(analysis)).noneMatch(line -> line.contains("no difference that matters"));
        assertThat(lines(ExampleReport.analysis(30, List.of("baseline", "a"))))
                .anyMatch(line -> line.contains("no difference that matters"));
    }

    private static final Dependence.Side LOW = new Dependence.Side("low", 1, Interval.NONE, Verdict.HIGHER);
    private static final Dependence.Side HIGH = new Dependence.Side("high", -1, Interval.NONE, Verdict.LOWER);

    private static Analysis concluded(List<Difference> differences, List<Standing> standings) {
        Dependence first = new Dependence("civil.rho", Dependence.Kind.PARAMETER, LOW, HIGH, 0.001);
        Dependence second = new Dependence("civil.theta", Dependence.Kind.PARAMETER, LOW, HIGH, 0.002);
        VarianceSplit.Share none = new VarianceSplit.Share(Double.NaN, Double.NaN, Double.NaN);
        List<Conclusion> conclusions = new ArrayList<>();
        for (int k = 0; k < standings.size(); k++) {
            conclusions.add(new Conclusion(
                    "freeze",
                    differences.get(k).outcome(),
                    List.of(),
                    1,
                    FutureEffects.NONE,
                    new VarianceSplit(none, none, none, Double.NaN),
                    true,
                    standings.get(k),
                    standings.get(k) == Standing.DEPENDS ? List.of(first, second) : List.of(),
                    0,
                    List.of()));
        }
        return new Analysis(
                "baseline",
                List.of("baseline", "freeze"),
                1,
                List.of(),
                differences,
                List.of(),
                List.of(),
                List.of(),
                100,
                1,
                conclusions,
                List.of());
    }

    private static Analysis analysis(Difference... differences) {
        return new Analysis(
                "baseline",
                List.of("baseline", "freeze"),
                100,
                List.of(),
                List.of(differences),
                List.of(),
                List.of(),
                List.of());
    }

    private static Difference difference(
            String outcome, double usual, double mean, double low, double high, Verdict verdict) {
        Band spread = new Band(mean - 1, mean, mean, mean, mean + 1);
        return new Difference(
                "freeze",
                "baseline",
                Catalogue.standard().outcome(outcome),
                100,
                usual,
                usual,
                mean,
                low,
                high,
                spread,
                0.9,
                1,
                verdict);
    }
}
