package corridor.number;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class LogTest {
    @Test
    void chances_are_off_by_less_than_they_can_be_rounded() {
        SplittableRandom random = new SplittableRandom(5);
        for (int k = 0; k < 500_000; k++) {
            isClose(random.nextDouble());
            isClose(1 - random.nextDouble() * 1e-3);
        }
    }

    @Test
    void holds_over_the_whole_range() {
        SplittableRandom random = new SplittableRandom(6);
        for (int k = 0; k < 200_000; k++) {
            isClose(StrictMath.exp(random.nextDouble(-708, 709)));
        }
    }

    @Test
    void keeps_the_corners() {
        assertThat(Log.of(1)).isCloseTo(0, within(1e-16));
        assertThat(Log.of(0)).isEqualTo(Double.NEGATIVE_INFINITY);
        assertThat(Log.of(-1)).isNaN();
        assertThat(Log.of(Double.NaN)).isNaN();
        assertThat(Log.of(Double.POSITIVE_INFINITY)).isEqualTo(Double.POSITIVE_INFINITY);
        assertThat(Log.of(Double.MIN_VALUE)).isEqualTo(StrictMath.log(Double.MIN_VALUE));
        assertThat(Log.of(Double.MIN_NORMAL)).isEqualTo(StrictMath.log(Double.MIN_NORMAL));
    }

    private static void isClose(double x) {
        double known = StrictMath.log(x);
        assertThat(Math.abs(Log.of(x) - known))
                .as("ln %s", x)
                .isLessThanOrEqualTo(Math.max(2 * Math.ulp(known), 3e-16));
    }
}
