package corridor.report.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import corridor.analysis.comparison.Analysis;
import corridor.analysis.comparison.Conclusion;
import corridor.analysis.comparison.Dependence;
import corridor.analysis.comparison.Difference;
import corridor.analysis.comparison.FutureEffects;
import corridor.analysis.comparison.OutcomeBand;
import corridor.analysis.comparison.Standing;
import corridor.analysis.comparison.VarianceSplit;
import corridor.analysis.comparison.Verdict;
import corridor.analysis.statistics.Band;
import corridor.catalogue.Catalogue;
import corridor.report.ExampleReport;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class NarratorTest {
    @Test
    void saysWhatIsClearWhatIsSmallAndWhatIsOpen() {
        Analysis analysis = analysis(
                difference("attacks", 3500, 213.4, 151, 275, Verdict.HIGHER),
                difference("disbursement", 6000, -552, -622, -483, Verdict.LOWER),
                difference("deaths", 5000, 12, -30, 55, Verdict.TOO_SMALL),
                difference("deaths_chinese", 12, 1.1, -0.8, 3.1, Verdict.NOT_DISTINGUISHABLE),
                difference("pressure_step", 0.6, 1.42, 1.2, 1.6, Verdict.HIGHER));
        assertThat(Narrator.sentences(analysis))
                .containsExactly(
                        "Compared with baseline, freeze gives on average 210 more attacks (6 %; 95 % interval 150 to"
                                + " 280),"
                                + " Chinese disbursement lower by USD 550 million (9 %; 480 to 620) and China's pressure higher by"
                                + " 1.4 steps (1.2 to 1.6); it makes no difference that matters to deaths in attacks; it cannot be"
                                + " told from baseline in Chinese nationals killed (0.8 fewer to 3.1 more).");
    }

    @Test
    void saysOnlyWhatThereIs() {
        assertThat(Narrator.sentences(analysis(difference("deaths", 5000, 0, 0, 0, Verdict.TOO_SMALL))))
                .containsExactly(
                        "Compared with baseline, freeze makes no difference that matters to deaths in attacks.");
    }

    @Test
    void tooFewReplicatesJudgeNothing() {
        double none = Double.NaN;
        assertThat(Narrator.sentences(
                        analysis(difference("deaths", 5000, 900, none, none, Verdict.NOT_DISTINGUISHABLE))))
                .containsExactly(
                        "Compared with baseline, freeze cannot be judged: 100 replicates are too few for an interval.");
    }

    @Test
    void saysOverWhatTime() {
        Analysis analysis = ExampleReport.analysis(8, List.of("baseline", "freeze"));
        assertThat(Narrator.sentences(analysis))
                .hasSize(1)
                .allMatch(s -> s.startsWith("Over 5 years, compared with baseline, freeze "));
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
        assertThat(Narrator.sentences(alone))
                .containsExactly(
                        "In baseline, median and 90 % band of 100 replicates: attacks 3,470 (3,000 to 3,990).");
    }

    @Test
    void saysHowFarAConclusionCarries() {
        Analysis analysis = concluded(
                List.of(
                        difference("attacks", 3500, 213.4, 151, 275, Verdict.HIGHER),
                        difference("deaths", 5000, 12, -30, 55, Verdict.TOO_SMALL),
                        difference("pressure_step", 0.6, 1.42, 1.2, 1.6, Verdict.HIGHER)),
                List.of(Standing.ROBUST, Standing.DEPENDS, Standing.BUILT_IN));
        assertThat(Narrator.sentences(analysis))
                .containsExactly(
                        "Compared with baseline, freeze gives on average 210 more attacks (6 %; 95 % interval 150"
                                + " to 280; robust) and China's pressure higher by 1.4 steps (1.2 to 1.6; built in by assumption);"
                                + " it makes no difference that matters to deaths in attacks (depends on civil.rho and 1 more).");
    }

    private static Analysis concluded(List<Difference> differences, List<Standing> standings) {
        Dependence first = new Dependence(
                "civil.rho", Dependence.Kind.PARAMETER, "low", 1, Verdict.HIGHER, "high", -1, Verdict.LOWER, 0.001);
        Dependence second = new Dependence(
                "civil.theta", Dependence.Kind.PARAMETER, "low", 1, Verdict.HIGHER, "high", -1, Verdict.LOWER, 0.002);
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
