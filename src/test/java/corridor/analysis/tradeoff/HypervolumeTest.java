package corridor.analysis.tradeoff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class HypervolumeTest {
    @Test
    void onePointDominatesItsBox() {
        assertThat(of(new double[] {0.25})).isEqualTo(0.75);
        assertThat(of(new double[] {0.5, 0.2})).isEqualTo(0.4, within(1e-12));
        assertThat(of(new double[] {0.5, 0.5, 0.5})).isEqualTo(0.125, within(1e-12));
        assertThat(of(new double[] {0, 0, 0, 0})).isEqualTo(1);
    }

    @Test
    void boxesThatOverlapCountOnce() {
        // 0.8 * 0.4 + 0.4 * 0.8 - 0.4 * 0.4
        assertThat(of(new double[] {0.2, 0.6}, new double[] {0.6, 0.2})).isEqualTo(0.48, within(1e-12));
        // Three boxes of 0.5 x 0.5 x 1 lie along the axes. Each pair shares 0.125, and all three share 0.125.
        assertThat(of(new double[] {0, 0.5, 0.5}, new double[] {0.5, 0, 0.5}, new double[] {0.5, 0.5, 0}))
                .isEqualTo(0.5, within(1e-12));
    }

    @Test
    void dominatedPointsAndPointsOutsideAddNothing() {
        double[] good = {0.2, 0.6};

        assertThat(of(good, new double[] {0.3, 0.7}, good, new double[] {1, 0}, new double[] {0.1, 1.2}))
                .isEqualTo(of(good));
        assertThat(of(new double[] {-3, 0.5})).isEqualTo(0.5);
        assertThat(Hypervolume.of(List.of())).isZero();
    }

    @Test
    void whatNobodyBeatsIsFree() {
        assertThat(TradeOffs.nondominated(
                        List.of(new double[] {1, 3}, new double[] {2, 2}, new double[] {2, 3}, new double[] {1, 3})))
                .containsExactly(true, true, false, true);
    }

    private static double of(double[]... points) {
        return Hypervolume.of(List.of(points));
    }
}
