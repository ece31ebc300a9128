package corridor.analysis.experiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import corridor.design.Distribution;
import corridor.design.Factor;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class EffectsTest {
    private static final double NAN = Double.NaN;

    @Test
    void quantitiesLeaveOutWhatIsUndefined() {
        double[] replicates = {1, NAN, 3, 8};
        assertThat(PointStatistic.MEAN.of(replicates)).isEqualTo(4);
        assertThat(PointStatistic.parse("quantile:0.5").of(replicates)).isEqualTo(3);
        assertThat(PointStatistic.parse("above:3").of(replicates)).isEqualTo(1.0 / 3);
        assertThat(PointStatistic.parse("below:3").of(replicates)).isEqualTo(1.0 / 3);
        assertThat(PointStatistic.MEAN.of(new double[] {NAN})).isNaN();
        assertThat(PointStatistic.parse(PointStatistic.parse("quantile:0.9").word()))
                .isEqualTo(PointStatistic.parse("quantile:0.9"));
        assertThat(PointStatistic.parse("above:.3E+0001")).isEqualTo(PointStatistic.parse("above:3"));
        assertThatThrownBy(() -> PointStatistic.parse("above:1d")).hasMessageContaining("above:V or below:V");
        assertThatThrownBy(() -> PointStatistic.parse("median")).hasMessageContaining("above:V or below:V");
        assertThatThrownBy(() -> PointStatistic.parse("quantile:2")).hasMessageContaining("between 0 and 1");
    }

    @Test
    void luckThatAllPointsShareIsNoNoise() {
        // The values of the points are 0 and 10; the second replicate shifts both by 5.
        double[][] values = {{0, 5}, {10, 15}};
        assertThat(Noise.of(values, true).share()).isZero();
        // The means 2.5 and 12.5 have a variance of 50. The variance of a mean by chance is 12.5 / 2.
        assertThat(Noise.of(values, false).share()).isCloseTo(6.25 / 50, within(1e-12));
        assertThat(Noise.of(new double[][] {{1}, {2}}, true).known()).isFalse();
    }

    @Test
    void binsOfARangeHoldEquallyManyPoints() {
        double[] x = IntStream.range(0, 120).mapToDouble(i -> i).toArray();
        double[] y = IntStream.range(0, 120).mapToDouble(i -> 2.0 * i).toArray();
        FactorEffect effect = FactorEffect.of(Factor.uniform("f", 0, 120), x, y);

        assertThat(effect.levels()).hasSize(10).allMatch(level -> level.points() == 12);
        assertThat(effect.low().mean()).isEqualTo(11);
        assertThat(effect.swing()).isEqualTo(216);
        assertThat(effect.resolved()).isTrue();
    }

    @Test
    void amongHundredsOfFactorsWithoutInfluenceNoneOrHardlyAnyIsToldApart() {
        Random random = new Random(5);
        double[] y = random.doubles(400).toArray();
        List<FactorEffect> alone = IntStream.range(0, 400)
                .mapToObj(j -> FactorEffect.of(
                        Factor.uniform("f" + j, 0, 1), random.doubles(400).toArray(), y))
                .toList();
        FactorEffect real = FactorEffect.of(Factor.uniform("real", 0, 1), y, y);
        List<FactorEffect> all = Stream.concat(alone.stream(), Stream.of(real)).toList();

        assertThat(alone.stream().filter(FactorEffect::resolved).count()).isBetween(10L, 40L);
        assertThat(FactorEffect.judged(all, 0).stream()
                        .filter(FactorEffect::resolved)
                        .map(FactorEffect::factor))
                .contains("real")
                .hasSizeLessThan(4);
    }

    @Test
    void inAFullDesignOnlyTheReplicatesScatter() {
        Factor factor = new Factor("f", new Distribution.Values(List.of(0.0, 1.0)));
        double[] x = {0, 0, 1, 1};
        double[][] runs = {{0, 1}, {100, 101}, {3, 4.2}, {103, 104}};
        double[] y = new double[4];
        for (int i = 0; i < 4; i++) {
            y[i] = (runs[i][0] + runs[i][1]) / 2;
        }
        FactorEffect all = FactorEffect.ofAll(factor, x, y, runs);

        // The swings in the two replicates are 3 and 3.1. Their mean is 3.05, t(0.975, 1) = 12.706, and the standard
        // error is 0.05.
        assertThat(all.swing()).isCloseTo(3.05, within(1e-9));
        assertThat(all.swingHalfWidth()).isCloseTo(12.706 * 0.05, within(1e-4));
        assertThat(all.resolved()).isTrue();
        assertThat(FactorEffect.of(factor, x, y).resolved())
                .as("as if the points were a sample")
                .isFalse();
    }

    @Test
    void wordsSwingBetweenTheSmallestAndTheLargestMean() {
        Factor factor = new Factor("f", new Distribution.Categories(List.of("b", "a", "c")));
        FactorEffect effect =
                FactorEffect.of(factor, new double[] {0, 1, 2, 0, 1, 2}, new double[] {5, 9, 1, NAN, 9, 1});

        assertThat(effect.ordered()).isFalse();
        assertThat(effect.low().label()).isEqualTo("c");
        assertThat(effect.high().label()).isEqualTo("a");
        assertThat(effect.levels()).extracting(FactorEffect.Level::points).containsExactly(1, 2, 2);
    }
}
