package corridor.analysis.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.apache.commons.math3.stat.descriptive.rank.Percentile;
import org.apache.commons.math3.stat.descriptive.rank.Percentile.EstimationType;
import org.junit.jupiter.api.Test;

class QuantilesTest {
    @Test
    void interpolatesBetweenOrderStatisticsAsRDoes() {
        // The values are those of quantile(c(1, 2, 4, 8, 16), c(.05, .25, .5, .75, .95)) in R.
        assertThat(Quantiles.of(new double[] {16, 1, 8, 2, 4}).band())
                .isEqualTo(new Band(1.2, 2, 4, 8, 14.399999999999999));
    }

    @Test
    void agreesWithAnIndependentImplementationOfType7() {
        double[] sample = new double[37];
        for (int i = 0; i < sample.length; i++) {
            sample[i] = (i * 7919) % 101 / 3.0;
        }
        Percentile other = new Percentile().withEstimationType(EstimationType.R_7);
        other.setData(sample);
        for (int percent = 1; percent < 100; percent++) {
            assertThat(Quantiles.of(sample).at(percent / 100.0)).isCloseTo(other.evaluate(percent), within(1e-9));
        }
    }

    @Test
    void leavesUndefinedValuesOut() {
        assertThat(Quantiles.of(new double[] {Double.NaN, 3, Double.NaN, 1}).at(0.5))
                .isEqualTo(2);
    }

    @Test
    void aSingleValueIsEveryQuantileAndNoValueIsNone() {
        assertThat(Quantiles.of(new double[] {5}).band()).isEqualTo(new Band(5, 5, 5, 5, 5));
        assertThat(Quantiles.of(new double[] {Double.NaN}).at(0.5)).isNaN();
        assertThat(Quantiles.of(new double[0]).at(0.5)).isNaN();
    }

    @Test
    void leavesTheSampleInItsOrder() {
        double[] sample = {3, 1, 2};
        Quantiles.of(sample).at(0.5);
        assertThat(sample).containsExactly(3, 1, 2);
    }
}
