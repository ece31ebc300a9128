package corridor.analysis.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import corridor.analysis.Batches;
import corridor.analysis.statistics.Band;
import corridor.catalogue.Catalogue;
import corridor.result.RunKey;
import corridor.result.RunResult;
import corridor.task.Tasks;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AnalystTest {
    private static final YearMonth FIRST = YearMonth.of(2026, 1);
    private static final Analyst ANALYST =
            new Analyst(List.of(new LadderOutcome("pressure_step", List.of("quiet", "message", "rebuke"))), Tasks.HERE);
    private static final double[] A = {10, 12, 9, 14, 11, 10, 13, 12};
    private static final double[] B = {15, 16, 15, 17, 18, 14, 19, 15};

    @Test
    void pairsReplicatesWhateverTheOrderOfRuns() {
        List<RunResult> runs = Batches.together(Batches.runs("a", A), Batches.runs("b", B));
        List<RunResult> turned = new ArrayList<>(runs);
        Collections.reverse(turned);
        Analysis analysis = analyse(List.of("a", "b"), runs);
        assertThat(analysis.differences())
                .isEqualTo(analyse(List.of("a", "b"), turned).differences());
        Difference attacks = analysis.differences().get(0);
        assertThat(attacks.mean()).isCloseTo((5 + 4 + 6 + 3 + 7 + 4 + 6 + 3) / 8.0, within(1e-12));
        assertThat(attacks.referenceMedian()).isEqualTo(11.5);
        assertThat(attacks.referenceMean()).isEqualTo(91 / 8.0);
        assertThat(attacks.superiority()).isEqualTo(1);
        assertThat(attacks.verdict()).isEqualTo(Verdict.HIGHER);
    }

    @Test
    void swappingTheScenariosTurnsTheSign() {
        List<RunResult> runs = Batches.together(Batches.runs("a", A), Batches.runs("b", B));
        Difference forth = analyse(List.of("a", "b"), runs).differences().get(0);
        Difference back = analyse(List.of("b", "a"), runs).differences().get(0);
        assertThat(back.mean()).isCloseTo(-forth.mean(), within(1e-12));
        assertThat(back.low()).isCloseTo(-forth.high(), within(1e-9));
        assertThat(back.high()).isCloseTo(-forth.low(), within(1e-9));
        assertThat(back.superiority()).isEqualTo(1 - forth.superiority());
        assertThat(back.verdict()).isEqualTo(Verdict.LOWER);
    }

    @Test
    void aScenarioIsNoDifferentFromItself() {
        List<RunResult> runs = Batches.together(Batches.runs("a", A), Batches.runs("copy", A));
        assertThat(analyse(List.of("a", "copy"), runs).differences())
                .allSatisfy(difference -> assertThat(difference.mean()).isZero())
                .allSatisfy(difference -> assertThat(difference.verdict()).isEqualTo(Verdict.TOO_SMALL));
    }

    @Test
    void leavesUndefinedValuesAndMissingPartnersOut() {
        List<RunResult> runs = Batches.together(Batches.runs("a", 10, Double.NaN, 9), Batches.runs("b", 15, 16));
        Analysis analysis = analyse(List.of("a", "b"), runs);
        assertThat(analysis.replicates()).isEqualTo(3);
        assertThat(analysis.outcomes().get(0).replicates()).isEqualTo(2);
        assertThat(analysis.outcomes().get(0).mean()).isEqualTo(9.5);
        assertThat(analysis.samples().get(0).values()).containsExactly(10, 9);
        assertThat(analysis.differences().get(0).pairs()).isEqualTo(1);
        assertThat(analysis.differences().get(0).mean()).isEqualTo(5);
    }

    @Test
    void keepsFuturesApartWhenPairing() {
        List<RunResult> runs = new ArrayList<>(Batches.runs("a", 1));
        runs.add(new RunResult(new RunKey("b", 0, 1, 0), 1, new double[] {5, 0}, new double[][] {{0, 1}}));
        assertThat(analyse(List.of("a", "b"), runs).differences().get(0).pairs())
                .isZero();
    }

    @Test
    void bandsEveryMonthOverTheReplicates() {
        List<RunResult> runs =
                List.of(Batches.run("a", 0, 1, 0, 2), Batches.run("a", 1, 1, 1, 2), Batches.run("a", 2, 1, 2, 2));
        MonthlyBand band = analyse(List.of("a"), runs).monthly().get(0);
        assertThat(band.first()).isEqualTo(FIRST);
        assertThat(band.means()).containsExactly(1.0, 2.0);
        assertThat(band.bands().get(0)).isEqualTo(new Band(0.1, 0.5, 1, 1.5, 1.9));
    }

    @Test
    void sharesOfStepsRoundToTheNearestStepAndSumToOne() {
        List<RunResult> runs = List.of(
                Batches.run("a", 0, 1, 0.4, Double.NaN),
                Batches.run("a", 1, 1, 0.5, 2),
                Batches.run("a", 2, 1, 1.6, 2),
                Batches.run("a", 3, 1, 0, 0));
        StateShares shares = analyse(List.of("a"), runs).states().get(0);
        assertThat(shares.states()).containsExactly("quiet", "message", "rebuke");
        assertThat(shares.shares()[0]).containsExactly(0.5, 0.25, 0.25);
        assertThat(shares.shares()[1]).containsExactly(1 / 3.0, 0, 2 / 3.0);
    }

    @Test
    void refusesWhatCannotBeRight() {
        List<RunResult> runs = Batches.runs("a", A);
        assertThatIllegalArgumentException().isThrownBy(() -> analyse(List.of(), runs));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> analyse(List.of("a"), Batches.together(runs, runs)))
                .withMessageContaining("two runs have the key");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> analyse(List.of("b"), runs))
                .withMessageContaining("not compared");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> analyse(List.of("a"), Batches.runs("a", Double.POSITIVE_INFINITY)))
                .withMessageContaining("infinite");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> analyse(List.of("a"), List.of(Batches.run("a", 0, 1, 3))))
                .withMessageContaining("not a step");
    }

    @Test
    void theLadderOfTheCatalogueHasTheStepsOfChinasPressure() {
        assertThat(LadderOutcome.of(Catalogue.standard()).get(0).states())
                .hasSize(7)
                .startsWith("quiet", "private message");
    }

    @Test
    void writesTablesWithStableHeadersAndQuotedUnits(@TempDir Path folder) throws IOException {
        new AnalysisTables(analyse(List.of("a", "b"), Batches.together(Batches.runs("a", 1), Batches.runs("b", 3.5))))
                .write(folder);
        assertThat(Files.readString(folder.resolve("outcomes.csv")))
                .startsWith("scenario,outcome,unit,replicates,mean,p5,p25,median,p75,p95\n"
                        + "a,attacks,\"units, all\",1,1,1,1,1,1,1\n");
        assertThat(Files.readString(folder.resolve("differences.csv")))
                .startsWith("scenario,reference,outcome,unit,pairs,reference_median,reference_mean,mean,low,high,"
                        + "p5,p25,median,p75,p95,superiority,matters,verdict\n"
                        + "b,a,attacks,\"units, all\",1,1,1,2.5,,,2.5,2.5,2.5,2.5,2.5,1,0.03,not distinguishable\n");
        assertThat(Files.readString(folder.resolve("monthly.csv")))
                .startsWith("scenario,outcome,unit,month,mean,p5,p25,median,p75,p95\n"
                        + "a,pressure_step,step,2026-01,0,0,0,0,0,0\n");
        assertThat(Files.readString(folder.resolve("states.csv")))
                .startsWith("scenario,outcome,month,step,state,share\na,pressure_step,2026-01,0,quiet,1\n");
    }

    private static Analysis analyse(List<String> scenarios, List<RunResult> runs) {
        return ANALYST.analyse(scenarios, runs, Batches.TABLE, FIRST, 7);
    }
}
