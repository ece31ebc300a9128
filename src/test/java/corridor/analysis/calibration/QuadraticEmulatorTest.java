package corridor.analysis.calibration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class QuadraticEmulatorTest {
    private static final boolean[] SQUARED = {true, true, false};

    private static double[][] inputs(int n, long seed) {
        Random random = new Random(seed);
        double[][] inputs = new double[n][];
        for (int i = 0; i < n; i++) {
            inputs[i] = new double[] {
                2 * random.nextDouble() - 1, 2 * random.nextDouble() - 1, random.nextBoolean() ? 1 : -1
            };
        }
        return inputs;
    }

    private static double quadratic(double[] x) {
        return 3 + x[0] - 2 * x[1] + 0.5 * x[2] + 1.5 * x[0] * x[0] - x[0] * x[1] + 0.25 * x[1] * x[2];
    }

    @Test
    void a_quadratic_function_is_found_exactly() {
        double[][] inputs = inputs(60, 1);
        double[][] outputs = new double[2][60];
        for (int i = 0; i < 60; i++) {
            outputs[0][i] = quadratic(inputs[i]);
            outputs[1][i] = 7;
        }
        List<QuadraticEmulator> fitted = QuadraticEmulator.fit(inputs, outputs, SQUARED);
        for (double[] x : inputs(20, 2)) {
            assertThat(fitted.get(0).at(x)).isCloseTo(quadratic(x), within(1e-5));
            assertThat(fitted.get(1).at(x)).isCloseTo(7, within(1e-5));
        }
        assertThat(fitted.get(0).error()).isLessThan(1e-5);
        assertThat(fitted.get(0).explained()).isCloseTo(1, within(1e-9));
    }

    @Test
    void the_error_is_that_of_new_points() {
        double[][] inputs = inputs(120, 3);
        Random noise = new Random(4);
        double[] output = new double[120];
        for (int i = 0; i < 120; i++) {
            output[i] = quadratic(inputs[i]) + 0.5 * noise.nextGaussian();
        }
        QuadraticEmulator fitted =
                QuadraticEmulator.fit(inputs, new double[][] {output}, SQUARED).get(0);
        double sum = 0;
        double[][] others = inputs(5000, 8);
        for (double[] x : others) {
            double missed = quadratic(x) + 0.5 * noise.nextGaussian() - fitted.at(x);
            sum += missed * missed;
        }
        // An error that is estimated from 120 points varies by about a fifteenth.
        assertThat(fitted.error()).isCloseTo(Math.sqrt(sum / others.length), within(0.1));
    }

    @Test
    void noise_alone_is_not_explained() {
        double[][] inputs = inputs(60, 5);
        Random noise = new Random(6);
        double[] output = new double[60];
        for (int i = 0; i < 60; i++) {
            output[i] = noise.nextGaussian();
        }
        QuadraticEmulator fitted =
                QuadraticEmulator.fit(inputs, new double[][] {output}, SQUARED).get(0);
        assertThat(fitted.explained()).as("a large ridge predicts the mean").isBetween(-0.1, 0.1);
        assertThat(fitted.error()).isBetween(0.8, 1.2);
    }

    @Test
    void too_few_points_are_refused() {
        // The polynomial has 1 + 3 + 2 squares + 3 products = 9 terms.
        assertThat(QuadraticEmulator.fewestPoints(SQUARED)).isEqualTo(11);
        assertThatThrownBy(() -> QuadraticEmulator.fit(inputs(10, 7), new double[1][10], SQUARED))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("11");
    }
}
