package corridor.random;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.SplittableRandom;
import org.apache.commons.math3.distribution.BinomialDistribution;
import org.apache.commons.math3.distribution.PascalDistribution;
import org.apache.commons.math3.distribution.PoissonDistribution;
import org.junit.jupiter.api.Test;

/** Compares counts with the quantiles of Commons Math, draw by draw. */
class InverseCdfTest {
    private static final int DRAWS = 2000;

    @Test
    void poissonCountsAreTheQuantiles() {
        for (double mean : new double[] {0.001, 0.03, 0.4, 1, 7, 60}) {
            PoissonDistribution expected = new PoissonDistribution(null, mean, 1e-15, 1000);
            forEachDraw(
                    u -> assertThat(InverseCdf.poisson(u, mean)).isEqualTo(expected.inverseCumulativeProbability(u)));
        }
    }

    @Test
    void binomialCountsAreTheQuantiles() {
        for (int n : new int[] {1, 2, 5, 17, 64, 300}) {
            for (double p : new double[] {0.01, 0.3, 0.5, 0.9}) {
                BinomialDistribution expected = new BinomialDistribution(null, n, p);
                forEachDraw(u ->
                        assertThat(InverseCdf.binomial(u, n, p)).isEqualTo(expected.inverseCumulativeProbability(u)));
            }
        }
    }

    @Test
    void negativeBinomialCountsAreTheQuantilesWhereTheDispersionIsWhole() {
        for (int r : new int[] {1, 2, 5}) {
            for (double mean : new double[] {0.01, 0.5, 3, 40}) {
                PascalDistribution expected = new PascalDistribution(null, r, r / (r + mean));
                forEachDraw(u -> assertThat(InverseCdf.negativeBinomial(u, mean, r, 100_000))
                        .isEqualTo(expected.inverseCumulativeProbability(u)));
            }
        }
    }

    @Test
    void negativeBinomialCountsOfSmallDispersionAreTheFirstWhoseChanceReachesTheDraw() {
        for (double r : new double[] {0.05, 0.28, 0.7, 1}) {
            for (double mean : new double[] {0.01, 0.5, 3, 40}) {
                forEachDraw(u -> assertThat(InverseCdf.negativeBinomial(u, mean, r, 500))
                        .isEqualTo(firstReaching(u, mean, r, 500)));
            }
        }
    }

    @Test
    void countsStopAtTheirCap() {
        assertThat(InverseCdf.negativeBinomial(1 - 1e-12, 40, 0.1, 25)).isEqualTo(25);
    }

    private static int firstReaching(double u, double mean, double r, int cap) {
        double chance = StrictMath.pow(r / (r + mean), r);
        double reached = chance;
        int k = 0;
        while (u > reached && k < cap) {
            chance *= mean / (r + mean) * (r + k) / (k + 1);
            reached += chance;
            k++;
        }
        return k;
    }

    private interface Draw {
        void check(double u);
    }

    private static void forEachDraw(Draw draw) {
        SplittableRandom random = new SplittableRandom(1);
        for (int i = 0; i < DRAWS; i++) {
            draw.check(random.nextDouble());
        }
    }
}
