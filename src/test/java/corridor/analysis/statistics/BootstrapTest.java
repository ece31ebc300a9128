package corridor.analysis.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import corridor.random.InverseCdf;
import corridor.random.KeyedRandom;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BootstrapTest {
    private static final Bootstrap BOOTSTRAP = new Bootstrap(7);

    @ParameterizedTest
    @CsvSource({"8, 0.915, 0.98", "30, 0.92, 0.98"})
    void coversTheTrueMeanOfANormalSampleInAbout95OfAHundredCases(int size, double least, double most) {
        int samples = 400;
        int covered = 0;
        for (int sample = 0; sample < samples; sample++) {
            Interval interval = BOOTSTRAP.ofMean(normal(size, sample));
            covered += interval.low() <= 0 && 0 <= interval.high() ? 1 : 0;
        }
        assertThat(covered / (double) samples).isBetween(least, most);
    }

    @Test
    void isAsWideAsTheTIntervalForANearlyNormalSample() {
        double[] values = normal(40, 1);
        double mean = Samples.mean(values);
        double squares = Arrays.stream(values).map(v -> (v - mean) * (v - mean)).sum();
        double half = 2.0227 * Math.sqrt(squares / 39 / 40);
        Interval interval = BOOTSTRAP.ofMean(values);
        assertThat(interval.low()).isCloseTo(mean - half, within(0.1 * half));
        assertThat(interval.high()).isCloseTo(mean + half, within(0.1 * half));
    }

    /**
     * Resampled means have the variance (n - 1)/n s^2/n. The factor n/(n - 1) corrects this, so that the intervals of
     * small samples are on average as wide as those of t. Without the factor, they would be 6.5 % narrower for eight
     * values.
     */
    @ParameterizedTest
    @CsvSource({"8, 2.3646", "10, 2.2622"})
    void smallSamplesHaveIntervalsAsWideAsThoseOfTOnAverage(int size, double t) {
        int samples = 400;
        double ratio = 0;
        for (int sample = 0; sample < samples; sample++) {
            double[] values = normal(size, sample);
            double mean = Samples.mean(values);
            double squares =
                    Arrays.stream(values).map(v -> (v - mean) * (v - mean)).sum();
            double half = t * Math.sqrt(squares / (size - 1) / size);
            Interval interval = BOOTSTRAP.ofMean(values);
            ratio += (interval.high() - interval.low()) / (2 * half) / samples;
        }
        assertThat(ratio).isCloseTo(1, within(0.03));
    }

    @Test
    void whatIsFarFromZeroWithoutResamplesIsSoWithThem() {
        int far = 0;
        for (int sample = 0; sample < 60; sample++) {
            double[] values = normal(300, sample);
            double shift = sample / 20.0;
            for (int i = 0; i < values.length; i++) {
                values[i] -= shift;
            }
            if (Bootstrap.isFarFromZero(values)) {
                far++;
                assertThat(BOOTSTRAP.ofMean(values).excludesZero()).isTrue();
            }
        }
        assertThat(far).isBetween(20, 59);
        assertThat(Bootstrap.isFarFromZero(new double[50])).isFalse();
        assertThat(Bootstrap.isFarFromZero(new double[] {1, 1, 1, 1, 1})).isFalse();
    }

    @Test
    void samplesOfOneSizeAreResampledAtTheSamePositionsHoweverMany() {
        double[] values = normal(9000, 1);
        double[] turned = Arrays.stream(values).map(value -> -value).toArray();
        Interval interval = new Bootstrap(7).ofMean(values);
        Interval back = new Bootstrap(7).ofMean(turned);
        assertThat(back.low()).isCloseTo(-interval.high(), within(1e-12));
        assertThat(back.high()).isCloseTo(-interval.low(), within(1e-12));
    }

    @Test
    void equalValuesGiveAnIntervalOfNoWidth() {
        double[] values = new double[50];
        Arrays.fill(values, 0.1);
        assertThat(BOOTSTRAP.ofMean(values)).isEqualTo(new Interval(0.1, 0.1));
    }

    @Test
    void fewerThanSixValuesHaveNoInterval() {
        assertThat(BOOTSTRAP.ofMean(new double[] {1, 2, 3, 4, 5}).low()).isNaN();
        assertThat(BOOTSTRAP.ofMean(new double[] {1, 2, 3, 4, 5, 6}).low()).isBetween(1.0, 3.0);
        assertThat(BOOTSTRAP.ofMean(new double[0]).excludesZero()).isFalse();
    }

    @Test
    void theSameSeedGivesTheSameIntervalAndAnotherSeedAnotherOne() {
        double[] values = normal(20, 3);
        assertThat(new Bootstrap(1).ofMean(values)).isEqualTo(new Bootstrap(1).ofMean(values));
        assertThat(new Bootstrap(1).ofMean(values)).isNotEqualTo(new Bootstrap(2).ofMean(values));
    }

    private static double[] normal(int size, int sample) {
        long key = new KeyedRandom(99, 0, 0).key(1, sample);
        double[] values = new double[size];
        for (int i = 0; i < size; i++) {
            values[i] = InverseCdf.normal(KeyedRandom.draw(key, i));
        }
        return values;
    }
}
