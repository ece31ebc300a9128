package corridor.analysis.pattern;

import static org.assertj.core.api.Assertions.assertThat;

import corridor.analysis.statistics.Quantiles;
import java.util.Arrays;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class NullModelTest {
    private static final Offset<Double> EXACT = Offset.offset(1e-12);

    /** A series whose growth is 1, 0, 1, 0, 1. */
    private static final double[] STAIRS = {0, 1, 1, 2, 2, 3};

    @Test
    void lastValueWidensWithTheRootOfTheYears() {
        NullModel.Forecast forecast = NullModel.LAST_VALUE.of(STAIRS, 4);
        assertThat(forecast.mean()).isEqualTo(3);
        assertThat(forecast.sd()).isCloseTo(Math.sqrt(0.6 * 4), EXACT);
    }

    /** The mean growth is 0.6, and the variance is (3 x 0.16 + 2 x 0.36) / 4 = 0.3. */
    @Test
    void randomWalkDrifts() {
        NullModel.Forecast forecast = NullModel.DRIFT.of(STAIRS, 2);
        assertThat(forecast.mean()).isCloseTo(4.2, EXACT);
        assertThat(forecast.sd()).isCloseTo(Math.sqrt(0.6), EXACT);
    }

    /** Growth alternates between 1 and 0, so the coefficient is -1, the constant is 1, and the residuals are zero. */
    @Test
    void autoregressionContinuesTheStairs() {
        assertThat(NullModel.AR1.of(STAIRS, 1).mean()).isCloseTo(3, EXACT);
        assertThat(NullModel.AR1.of(STAIRS, 2).mean()).isCloseTo(4, EXACT);
        assertThat(NullModel.AR1.of(STAIRS, 2).sd()).isCloseTo(0, EXACT);
    }

    /**
     * The pairs of growth are (0, 1), (1, 0), (0, 0), (0, 1). They give the coefficient -2/3, the constant 2/3, and a
     * sum of squared residuals of 2/3.
     */
    @Test
    void autoregressionAddsUpItsErrors() {
        double[] logs = {0, 0, 1, 1, 1, 2};
        NullModel.Forecast forecast = NullModel.AR1.of(logs, 2);
        assertThat(forecast.mean()).isCloseTo(2 + 0 + 2.0 / 3, EXACT);
        double variance = 2.0 / 3 / 2;
        assertThat(forecast.sd()).isCloseTo(Math.sqrt(variance * (1 + 1.0 / 9)), EXACT);
    }

    @Test
    void threeYearMeanIsJudgedByItsPastErrors() {
        double[] logs = Arrays.stream(new double[] {1, 1, 1, 2, 2, 2})
                .map(StrictMath::log)
                .toArray();
        NullModel.Forecast forecast = NullModel.THREE_YEAR_MEAN.of(logs, 1);
        double squares = Math.pow(Math.log(2), 2) + Math.pow(Math.log(1.5), 2) + Math.pow(Math.log(1.2), 2);
        assertThat(forecast.mean()).isCloseTo(Math.log(2), EXACT);
        assertThat(forecast.sd()).isCloseTo(Math.sqrt(squares / 3), EXACT);
    }

    @Test
    void sampleHasTheQuantilesOfTheForecast() {
        double[] past = {100, 120, 100, 120, 100, 120, 100, 120};
        double[] sample = NullModel.LAST_VALUE.sample(past, 1);
        double sd = Math.log(1.2);
        quantile(sample, 0.5, 120);
        quantile(sample, 0.95, 120 * Math.exp(1.6449 * sd));
        quantile(sample, 0.05, 120 * Math.exp(-1.6449 * sd));
    }

    private static void quantile(double[] sample, double p, double expected) {
        assertThat(Quantiles.of(sample).at(p)).isCloseTo(expected, Offset.offset(0.2));
    }
}
