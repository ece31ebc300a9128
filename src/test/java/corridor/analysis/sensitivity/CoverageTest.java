package corridor.analysis.sensitivity;

import static corridor.analysis.sensitivity.Functions.ISHIGAMI_SPACE;
import static org.assertj.core.api.Assertions.assertThat;

import corridor.analysis.sensitivity.result.FirstOrderIndices;
import corridor.analysis.sensitivity.result.MorrisEffects;
import corridor.analysis.sensitivity.result.SobolIndices;
import corridor.design.Design;
import corridor.design.DesignDescriptor;
import corridor.design.DesignMethod;
import corridor.design.FactorSpace;
import corridor.design.IndependentPoints;
import corridor.design.Saltelli;
import corridor.design.SobolPoints;
import java.util.Arrays;
import java.util.function.ToDoubleFunction;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Counts how often 95 % intervals hold the true value, over 100 seeds and all factors. The bootstrap treats base points
 * as independent. Estimates from a Sobol sequence vary less, so their intervals are conservative.
 */
@Tag("long")
class CoverageTest {
    private static final int SEEDS = 100;

    @Test
    void sobolIntervalsOfIndependentPointsHoldTheTruthAsOftenAsTheySay() {
        assertThat(sobolCoverage(
                        ISHIGAMI_SPACE, Functions::ishigami, Functions.ISHIGAMI_S1, Functions.ISHIGAMI_ST, false))
                .isBetween(0.90, 0.99);
        assertThat(sobolCoverage(
                        Functions.SOBOL_G_SPACE, Functions::sobolG, Functions.SOBOL_G_S1, Functions.SOBOL_G_ST, false))
                .isBetween(0.90, 0.99);
        assertThat(sobolCoverage(
                        Functions.space(2, 0, 1),
                        Functions::bilinear,
                        new double[] {.675, .3},
                        new double[] {.7, .325},
                        false))
                .isBetween(0.90, 0.99);
    }

    @Test
    void sobolIntervalsOfTheSequenceAreOnTheSafeSide() {
        assertThat(sobolCoverage(
                        ISHIGAMI_SPACE, Functions::ishigami, Functions.ISHIGAMI_S1, Functions.ISHIGAMI_ST, true))
                .isGreaterThan(0.95);
    }

    @Test
    void intervalsFromScramblingsHoldTheTruthAsOftenAsTheySay() {
        assertThat(scrambledCoverage(ISHIGAMI_SPACE, Functions::ishigami, Functions.ISHIGAMI_S1, Functions.ISHIGAMI_ST))
                .isBetween(0.90, 0.99);
        assertThat(scrambledCoverage(
                        Functions.SOBOL_G_SPACE, Functions::sobolG, Functions.SOBOL_G_S1, Functions.SOBOL_G_ST))
                .isBetween(0.90, 0.99);
        assertThat(scrambledCoverage(
                        Functions.space(2, 0, 1), Functions::bilinear, new double[] {.675, .3}, new double[] {.7, .325
                        }))
                .isBetween(0.90, 0.99);
    }

    @Test
    void morrisIntervalsHoldTheExpectationOverTheGrid() {
        double[] expected = {7.70405411, 7.875, 6.24879610};
        int held = 0;
        for (int seed = 0; seed < SEEDS; seed++) {
            Design design = Design.of(DesignDescriptor.of(DesignMethod.MORRIS, ISHIGAMI_SPACE, 50, seed));
            MorrisEffects found = MorrisAnalysis.of(
                    ISHIGAMI_SPACE,
                    design.values(),
                    Functions.evaluate(design.values(), Functions::ishigami),
                    4,
                    Resampling.usual(seed));
            // The second factor's effects all have one size, so its interval has no width.
            assertThat(found.muStar()[1]).isCloseTo(expected[1], org.assertj.core.data.Offset.offset(1e-9));
            held += held(found.muStar()[0], found.muStarConf()[0], expected[0]);
            held += held(found.muStar()[2], found.muStarConf()[2], expected[2]);
        }
        assertThat(held / (2.0 * SEEDS)).isBetween(0.90, 0.99);
    }

    @Test
    void rbdFastIntervalsHoldTheFirstOrderIndices() {
        int held = 0;
        for (int seed = 0; seed < SEEDS; seed++) {
            Design design = Design.of(DesignDescriptor.of(DesignMethod.MONTE_CARLO, ISHIGAMI_SPACE, 1000, seed));
            FirstOrderIndices found = RbdFastAnalysis.of(
                    ISHIGAMI_SPACE,
                    design.values(),
                    Functions.evaluate(design.values(), Functions::ishigami),
                    RbdFastAnalysis.HARMONICS,
                    Resampling.usual(seed));
            for (int j = 0; j < 2; j++) {
                held += held(found.s1()[j], found.s1Conf()[j], Functions.ISHIGAMI_S1[j]);
            }
        }
        assertThat(held / (2.0 * SEEDS)).isBetween(0.90, 0.99);
    }

    private static double sobolCoverage(
            FactorSpace space, ToDoubleFunction<double[]> function, double[] s1, double[] st, boolean sequence) {
        int d = space.size();
        int n = 256;
        int held = 0;
        for (int seed = 0; seed < SEEDS; seed++) {
            double[][] base =
                    sequence ? SobolPoints.scrambled(n, 2 * d, seed) : IndependentPoints.points(n, 2 * d, seed);
            double[][] x = Saltelli.crossed(base, space, false);
            for (double[] row : x) {
                Arrays.setAll(row, j -> space.get(j).distribution().at(row[j]));
            }
            SobolIndices found =
                    SobolAnalysis.of(space, Functions.evaluate(x, function), false, Resampling.usual(seed));
            for (int j = 0; j < d; j++) {
                held += held(found.s1()[j], found.s1Conf()[j], s1[j]);
                held += held(found.st()[j], found.stConf()[j], st[j]);
            }
        }
        return held / (2.0 * d * SEEDS);
    }

    private static double scrambledCoverage(
            FactorSpace space, ToDoubleFunction<double[]> function, double[] s1, double[] st) {
        int d = space.size();
        int held = 0;
        for (int seed = 0; seed < SEEDS; seed++) {
            Design design = Design.of(DesignDescriptor.of(DesignMethod.SOBOL, space, 256, seed)
                    .withSecondOrder(false)
                    .withScramblings(8));
            SobolIndices found =
                    SobolAnalysis.ofScramblings(space, Functions.evaluate(design.values(), function), false, 8);
            for (int j = 0; j < d; j++) {
                held += held(found.s1()[j], found.s1Conf()[j], s1[j]);
                held += held(found.st()[j], found.stConf()[j], st[j]);
            }
        }
        return held / (2.0 * d * SEEDS);
    }

    private static int held(double estimate, double halfWidth, double truth) {
        return Math.abs(estimate - truth) <= halfWidth ? 1 : 0;
    }
}
