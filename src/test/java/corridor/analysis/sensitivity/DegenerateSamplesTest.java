package corridor.analysis.sensitivity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import corridor.analysis.sensitivity.result.Coefficients;
import corridor.analysis.sensitivity.result.DeltaIndices;
import corridor.analysis.sensitivity.result.EfastIndices;
import corridor.analysis.sensitivity.result.MorrisEffects;
import corridor.analysis.sensitivity.result.SensitivityMethod;
import corridor.analysis.sensitivity.result.SensitivityResult;
import corridor.analysis.sensitivity.result.SobolIndices;
import corridor.design.DesignMethod;
import corridor.design.FactorSpace;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

/** Samples at the limit of what a method can analyse give correct numbers, or no numbers and a reason. */
class DegenerateSamplesTest {
    @Test
    void oneFactorAloneIsAnalysedByEveryMethod() {
        FactorSpace one = Functions.space(1, 0, 1);
        for (SensitivityMethod method : SensitivityMethod.values()) {
            Samples sample = Samples.designed(Samples.design(method), one, 128, row -> row[0] * row[0]);

            SensitivityResult found = sample.analysed(method);

            assertThat(found.ranking().places().get(0).estimate())
                    .as(method.word())
                    .isGreaterThan(0.4);
        }
    }

    @Test
    void anOutputThatAlternatesFromRowToRowHasNoShares() {
        Samples sample = Samples.ishigami(SensitivityMethod.EFAST, 130);
        double[] y = new double[sample.y().length];
        Arrays.setAll(y, i -> i % 2);

        EfastIndices found =
                (EfastIndices) new Samples(sample.space(), sample.x(), y).analysed(SensitivityMethod.EFAST);

        assertThat(found.s1()).containsOnly(Double.NaN);
        assertThat(found.st()).containsOnly(Double.NaN);
    }

    @Test
    void halvesThatTheMethodCouldNotAnalyseGiveNoIntervals() {
        halves(SensitivityMethod.RBD_FAST, 82);
        halves(SensitivityMethod.PAWN, 40);
    }

    private static void halves(SensitivityMethod method, int fewest) {
        SensitivityResult small = Samples.ishigami(method, fewest - 1).analysed(method);
        SensitivityResult large = Samples.ishigami(method, fewest).analysed(method);

        assertThat(small.ranking().known()).isFalse();
        assertThat(small.notes()).anyMatch(note -> note.startsWith("No intervals: they come from halves"));
        assertThat(large.ranking().places()).allMatch(place -> place.halfWidth() > 0);
        assertThat(large.notes()).noneMatch(note -> note.startsWith("No intervals"));
    }

    @Test
    void anOutputThatOneFactorExplainsInFullLeavesNothingToOthers() {
        Samples sample = Samples.factorial(1, 25, 20);
        double[] y =
                Arrays.stream(sample.x()).mapToDouble(row -> row[0] * row[0]).toArray();

        Coefficients found = (Coefficients) new Samples(sample.space(), sample.x(), y).analysed(SensitivityMethod.PRCC);

        assertThat(found.coefficients()).containsExactly(new double[] {1, 0}, within(1e-9));
        assertThat(found.conf()).containsExactly(new double[] {0, 0}, within(1e-6));
    }

    @Test
    void anOutputThatIsNearlyAlwaysOneValueIsHardlyMoved() {
        Samples sample = Samples.ishigami(SensitivityMethod.DELTA, 300);
        double[] y = new double[300];
        y[7] = 1;

        DeltaIndices found =
                (DeltaIndices) new Samples(sample.space(), sample.x(), y).analysed(SensitivityMethod.DELTA);

        assertThat(found.delta()).containsExactly(new double[3], within(0.06));
    }

    @Test
    void deltaOfAnOutputThatAFactorSetsIsOneLessTheChanceOfEachValue() {
        Samples sample = Samples.factorial(5, 4, 10);
        double[] y = Arrays.stream(sample.x()).mapToDouble(row -> row[0]).toArray();

        DeltaIndices found =
                (DeltaIndices) new Samples(sample.space(), sample.x(), y).analysed(SensitivityMethod.DELTA);

        assertThat(found.deltaUncorrected()[0]).isEqualTo(0.75, within(1e-12));
        assertThat(found.s1()[0]).isEqualTo(1, within(1e-12));
    }

    @Test
    void factorsThatFollowFromOthersAreNamed() {
        Samples sample = Samples.ishigami(SensitivityMethod.SRC, 100);
        double[][] exact = Arrays.stream(sample.x())
                .map(row -> new double[] {row[0], row[1], row[0] - 2 * row[1]})
                .toArray(double[][]::new);
        double[][] nearly = Arrays.stream(sample.x())
                .map(row -> new double[] {row[0], row[1], row[0] + 0.01 * row[2]})
                .toArray(double[][]::new);

        assertThatThrownBy(() -> new Samples(sample.space(), exact, sample.y()).analysed(SensitivityMethod.SRC))
                .isInstanceOf(UnfitSampleException.class)
                .hasMessageStartingWith("the factor x3 follows exactly from others");
        assertThat(new Samples(sample.space(), nearly, sample.y())
                        .analysed(SensitivityMethod.SRC)
                        .notes())
                .anyMatch(note -> note.startsWith("In this sample x1, x3 nearly follow from other factors"));
    }

    @Test
    void outliersThatLeaveDeltaNoGridAreTold() {
        Samples sample = Samples.ishigami(SensitivityMethod.DELTA, 500);
        Samples wild = sample.withOutputs(value -> Math.exp(3 * value));
        String note = "Some outputs lie so far out";

        DeltaIndices found = (DeltaIndices) wild.analysed(SensitivityMethod.DELTA);

        assertThat(found.notes()).anyMatch(each -> each.startsWith(note));
        assertThat(Arrays.stream(found.deltaUncorrected())).allMatch(delta -> delta >= 0 && delta <= 1);
        assertThat(sample.analysed(SensitivityMethod.DELTA).notes()).noneMatch(each -> each.startsWith(note));
    }

    @Test
    void valuesThatAreNoNumbersAreRefused() {
        for (SensitivityMethod method : SensitivityMethod.values()) {
            Samples sample = Samples.ishigami(method, 130);
            double[] y = sample.y().clone();
            y[7] = Double.NaN;

            assertThatThrownBy(() -> new Samples(sample.space(), sample.x(), y).analysed(method))
                    .as(method.word())
                    .isInstanceOf(UnfitSampleException.class)
                    .hasMessageContaining("row 8");
        }
    }

    @Test
    void whatRoundingLeavesOfZeroReadsZero() {
        // The third factor has no effect, but rounding leaves it some 1e-17 of the sums.
        Samples sobol = Samples.designed(
                DesignMethod.SOBOL, Functions.space(3, 0, 1), 64, row -> 0.1 + row[0] / 3 + row[1] / 7);
        Samples morris = Samples.designed(
                DesignMethod.MORRIS, Functions.space(3, 0, 1), 20, row -> 0.1 + row[0] / 3 + row[1] / 7);

        SobolIndices shares = (SobolIndices) sobol.analysed(SensitivityMethod.SOBOL);
        MorrisEffects effects = (MorrisEffects) morris.analysed(SensitivityMethod.MORRIS);

        assertThat(shares.s1()[2]).isZero();
        assertThat(shares.st()[2]).isZero();
        assertThat(shares.stConf()[2]).isZero();
        assertThat(effects.sigma()).containsOnly(0);
        assertThat(effects.muStarConf()).containsOnly(0);
    }
}
