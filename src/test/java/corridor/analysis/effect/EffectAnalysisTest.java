package corridor.analysis.effect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import corridor.catalogue.Catalogue;
import corridor.random.InverseCdf;
import corridor.random.KeyedRandom;
import java.util.List;
import java.util.Optional;
import java.util.function.DoubleBinaryOperator;
import org.junit.jupiter.api.Test;

/** Analyses effects that are known functions of two assumptions, plus noise. */
class EffectAnalysisTest {
    private static final Assumption LINEAR = new Assumption("a.b", "A", 0, 10, false, Optional.empty(), "");
    private static final Assumption LOG = new Assumption("c.d", "C", 1, 100, true, Optional.empty(), "");

    @Test
    void findsTheZeroOfALineWithAnIntervalThatHoldsIt() {
        EffectFindings found = found((a, c) -> 8 - 2 * a, 200, 3);

        EffectCurve curve = found.curves().get(0);
        assertThat(curve.assumption()).isEqualTo(LINEAR);
        assertThat(curve.crossings()).hasSize(1);
        EffectCurve.Crossing zero = curve.crossings().get(0);
        assertThat(zero.at()).isCloseTo(4, within(0.5));
        assertThat(zero.from()).isLessThan(4).isGreaterThan(3);
        assertThat(zero.to()).isGreaterThan(4).isLessThan(5);
        assertThat(zero.openBelow() || zero.openAbove()).isFalse();
        // The variance of 2 a is 400 / 12, that of the noise is 9.
        assertThat(curve.explained()).isCloseTo(400 / 12.0 / (400 / 12.0 + 9), within(0.06));
        assertThat(curve.oneSided()).isFalse();
    }

    @Test
    void theZeroOnALogarithmicScaleIsFoundInItsOwnUnit() {
        // The effect is zero where the logarithm to base 10 is 1.
        EffectCurve curve =
                found((a, c) -> Math.log10(c) - 1, 400, 0.2).curves().get(0);

        assertThat(curve.assumption()).isEqualTo(LOG);
        assertThat(curve.crossings().get(0).at()).isCloseTo(10, within(1.0));
    }

    @Test
    void aCurveIsFittedAndItsTwoZerosAreFound() {
        // A parabola with zeros at 2 and 8.
        EffectCurve curve = found((a, c) -> (a - 2) * (a - 8), 400, 2).curves().get(0);

        assertThat(curve.degree()).isGreaterThanOrEqualTo(2);
        assertThat(curve.crossings()).hasSize(2);
        assertThat(curve.crossings().get(0).at()).isCloseTo(2, within(0.4));
        assertThat(curve.crossings().get(1).at()).isCloseTo(8, within(0.4));
    }

    @Test
    void anAssumptionWithoutInfluenceHasNoCurve() {
        EffectFindings found = found((a, c) -> 8 - 2 * a, 200, 3);

        assertThat(found.curves()).extracting(EffectCurve::assumption).containsExactly(LINEAR);
        assertThat(found((a, c) -> 5, 200, 3).curves()).isEmpty();
    }

    @Test
    void halvesHaveTheirOwnDirections() {
        HalfEffects turning = found((a, c) -> 10 - 2 * a, 200, 3).halves().get(0);
        assertThat(turning.low().mean()).isCloseTo(5, within(0.9));
        assertThat(turning.high().mean()).isCloseTo(-5, within(0.9));
        assertThat(turning.turns()).isTrue();
        assertThat(turning.low().rows() + turning.high().rows()).isEqualTo(200);

        HalfEffects unclear = found((a, c) -> 0, 200, 3).halves().get(0);
        assertThat(unclear.low().direction()).isZero();
        assertThat(unclear.turns()).isFalse();
    }

    @Test
    void anEffectThatIsClearOfZeroIsOneSidedAndHasNoZero() {
        EffectCurve curve = found((a, c) -> -30 - a, 200, 3).curves().get(0);

        assertThat(curve.crossings()).isEmpty();
        assertThat(curve.oneSided()).isTrue();
    }

    @Test
    void anIntervalThatReachesTheEndOfTheRangeIsOpen() {
        // The zero at 9.9 is so near the end that its interval reaches it.
        EffectCurve.Crossing zero =
                found((a, c) -> 9.9 - a, 100, 3).curves().get(0).crossings().get(0);

        assertThat(zero.openAbove()).isTrue();
        assertThat(zero.to()).isEqualTo(10);
        assertThat(zero.openBelow()).isFalse();
    }

    @Test
    void rowsOfOneUnitAreNoIndependentEvidence() {
        EffectSample single = sample((a, c) -> 8 - 2 * a, 50, 3, 1);
        EffectSample fourfold = sample((a, c) -> 8 - 2 * a, 50, 3, 4);
        EffectCurve.Crossing one = analysed(single).curves().get(0).crossings().get(0);
        EffectCurve.Crossing four =
                analysed(fourfold).curves().get(0).crossings().get(0);

        assertThat(fourfold.units()).isEqualTo(50);
        assertThat(four.to() - four.from()).isCloseTo(one.to() - one.from(), within(1e-9));
    }

    @Test
    void tooFewUnitsGiveNothing() {
        assertThat(new EffectAnalysis(1).of(sample((a, c) -> a, 9, 1, 1))).isEmpty();
    }

    private static EffectFindings found(DoubleBinaryOperator effect, int rows, double noise) {
        return analysed(sample(effect, rows, noise, 1));
    }

    private static EffectFindings analysed(EffectSample sample) {
        return new EffectAnalysis(1).of(sample).orElseThrow();
    }

    /** Returns a sample in which each unit has some equal rows. */
    private static EffectSample sample(DoubleBinaryOperator effect, int units, double noise, int repeats) {
        long key = new KeyedRandom(7, 0, 0).key(1, 0);
        double[][] x = new double[units * repeats][];
        double[] y = new double[units * repeats];
        int[] unit = new int[units * repeats];
        for (int u = 0; u < units; u++) {
            double a = 10 * KeyedRandom.draw(key, u, 0);
            double c = Math.pow(100, KeyedRandom.draw(key, u, 1));
            double error = noise * InverseCdf.normal(KeyedRandom.draw(key, u, 2));
            for (int k = u * repeats; k < (u + 1) * repeats; k++) {
                x[k] = new double[] {a, c};
                y[k] = effect.applyAsDouble(a, c) + error;
                unit[k] = u;
            }
        }
        return new EffectSample(
                "policy", "base", Catalogue.standard().outcome("attacks"), "points", List.of(LINEAR, LOG), x, y, unit);
    }
}
