package corridor.model.insurgency;

import static org.assertj.core.api.Assertions.assertThat;

import org.assertj.core.data.Percentage;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SlowPowerTest {
    @ParameterizedTest
    @ValueSource(doubles = {0.5, 0.8, 1, 1.25, 1.5, 2})
    void staysNearThePowerOnAnyPath(double exponent) {
        SlowPower power = new SlowPower(exponent, 1);
        double x = 3;
        for (int step = 0; step < 2000; step++) {
            x *= 1 + 0.03 * StrictMath.sin(step * step);
            assertThat(power.of(0, x)).isCloseTo(StrictMath.pow(x, exponent), Percentage.withPercentage(1e-7));
        }
    }
}
