package corridor.random;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

class CumulativeWeightsTest {
    private static final double ALMOST_ONE = Math.nextDown(1.0);

    @Test
    void selectsWhatAnIndexSelects() {
        Random random = new Random(5);
        for (int k = 0; k < 20_000; k++) {
            double[] weights = random.doubles(1 + random.nextInt(40))
                    .map(w -> w < 0.4 ? 0 : w)
                    .toArray();
            weights[random.nextInt(weights.length)] = 0.1;
            CumulativeWeights same = new CumulativeWeights(weights.length);
            same.set(weights);

            for (double u : new double[] {random.nextDouble(), Double.MIN_VALUE, ALMOST_ONE}) {
                assertThat(same.index(u)).isEqualTo(InverseCdf.index(u, weights, weights.length));
            }
        }
    }

    @Test
    void neverSelectsAnOptionWithoutWeightAtTheEnd() {
        CumulativeWeights weights = new CumulativeWeights(4);
        weights.set(new double[] {0, 0.1, 0.2, 0});

        assertThat(weights.index(1)).isEqualTo(2);
        assertThat(weights.index(ALMOST_ONE)).isEqualTo(2);
    }
}
