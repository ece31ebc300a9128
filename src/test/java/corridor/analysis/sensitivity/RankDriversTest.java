package corridor.analysis.sensitivity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import corridor.random.KeyedRandom;
import java.util.List;
import org.junit.jupiter.api.Test;

class RankDriversTest {
    private static double draw(int row, int input) {
        return KeyedRandom.draw(new KeyedRandom(7, 0, 0).key(1, input), row);
    }

    @Test
    void aLineIsFoundAndNoiseIsNot() {
        double[][] x = new double[60][3];
        double[] y = new double[60];
        for (int row = 0; row < 60; row++) {
            for (int j = 0; j < 3; j++) {
                x[row][j] = draw(row, j);
            }
            y[row] = -4 * x[row][1] + 0.2 * draw(row, 9);
        }
        RankDrivers found = RankDrivers.of(List.of("a", "b", "c"), x, y, 1);
        assertThat(found.partial()).isTrue();
        assertThat(found.drivers().get(0).name()).isEqualTo("b");
        assertThat(found.drivers().get(0).correlation()).isLessThan(-0.95);
        assertThat(found.drivers().get(0).resolved()).isTrue();
        assertThat(found.explained()).isGreaterThan(0.95);
    }

    @Test
    void fewRowsGiveSpearmansCorrelationWithItsInterval() {
        // Ranks of y are 2 1 4 3 5, so rho is 1 - 6 * 4 / (5 * 24) = 0.8.
        double[][] x = {{1, 7, 3}, {2, 7, 1}, {3, 7, 5}, {4, 7, 2}, {5, 7, 4}};
        RankDrivers found = RankDrivers.of(List.of("a", "constant", "b"), x, new double[] {20, 10, 40, 30, 50}, 1);
        assertThat(found.partial()).isFalse();
        assertThat(found.explained()).isNaN();
        RankDrivers.Driver first = found.drivers().stream()
                .filter(driver -> driver.name().equals("a"))
                .findFirst()
                .orElseThrow();
        assertThat(first.correlation()).isEqualTo(0.8, within(1e-12));
        assertThat(first.alone()).isEqualTo(0.64, within(1e-12));
        // atanh(0.8) = 1.098612, half width 1.959964 * sqrt(1.06 / 2) = 1.426875.
        assertThat(first.low()).isEqualTo(Math.tanh(1.098612 - 1.426875), within(1e-5));
        assertThat(first.high()).isEqualTo(Math.tanh(1.098612 + 1.426875), within(1e-5));
        assertThat(found.drivers()).hasSize(2);
    }

    @Test
    void anOutputWithOneValueHasNoDrivers() {
        assertThat(RankDrivers.of(List.of("a"), new double[][] {{1}, {2}, {3}, {4}}, new double[] {2, 2, 2, 2}, 1)
                        .drivers())
                .isEmpty();
    }
}
