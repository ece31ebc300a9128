package corridor.model.insurgency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

/** Attacks trigger attacks: this tests how many, where, and how they fade. Excitation halves every day here. */
class ExcitationTest {
    private static final Offset<Double> CLOSE = within(1e-12);
    private static final double HALVES = 1 / Math.log(2);

    private final Excitation excitation = new Excitation(2, 3, HALVES);

    @Test
    void an_attack_triggers_as_many_as_declared_from_the_next_day_on() {
        excitation.trigger(0, 1, 0.6, 0.75);
        double triggered = 0;
        for (int day = 1; day <= 100; day++) {
            excitation.fade();
            triggered += excitation.total(0);
            if (day == 1) {
                // 0.6 = 0.3 + 0.15 + 0.075 + ...
                assertThat(triggered).isCloseTo(0.3, CLOSE);
            }
        }
        assertThat(triggered).isCloseTo(0.6, CLOSE);
        assertThat(excitation.total(1)).as("the other group").isZero();
    }

    @Test
    void a_part_stays_in_the_area() {
        assertThat(excitation.localTotal(0)).isZero();
        excitation.trigger(0, 1, 0.6, 0.75);
        assertThat(excitation.localTotal(0) / excitation.total(0)).isCloseTo(0.75, CLOSE);
        excitation.fade();
        // Three days later the first attack has faded to an eighth, so an equal attack elsewhere counts eight times as
        // much.
        excitation.fade();
        excitation.fade();
        excitation.trigger(0, 2, 0.6, 0.75);
        double[] weights = excitation.weights(0);
        assertThat(weights[0]).isZero();
        assertThat(weights[2] / weights[1]).isCloseTo(8, CLOSE);
    }

    @Test
    void weights_keep_their_ratio_over_very_long_times() {
        excitation.trigger(0, 0, 1, 1);
        excitation.trigger(0, 1, 3, 1);
        for (int day = 0; day < 400; day++) {
            excitation.fade(); // 2^400 is beyond the largest scale that is kept, 1e100
        }
        assertThat(excitation.weights(0)[1] / excitation.weights(0)[0]).isCloseTo(3, CLOSE);
        excitation.trigger(0, 2, 4, 1);
        assertThat(excitation.total(0)).isCloseTo(4, CLOSE);
        assertThat(excitation.weights(0)[2]).isGreaterThan(1e50 * excitation.weights(0)[1]);
    }

    @Test
    void it_settles_where_it_would_be_after_long_at_a_steady_hazard() {
        // Two base attacks a day, of which each triggers 0.6, trigger 2 * 0.6 / (1 - 0.6) = 3 a day.
        excitation.settle(0, new double[] {0.5, 1.5, 0}, 0.6, 1, 0.5);
        assertThat(excitation.total(0)).isCloseTo(3, CLOSE);
        assertThat(excitation.localTotal(0)).isCloseTo(1.5, CLOSE);
        assertThat(excitation.weights(0)[1] / excitation.weights(0)[0]).isCloseTo(3, CLOSE);

        for (int attack = 0; attack < 5; attack++) {
            excitation.trigger(0, 0, 0.6, 0.5);
        }
        excitation.fade();
        assertThat(excitation.total(0))
                .as("five attacks in a day keep it where it was")
                .isCloseTo(3, CLOSE);
    }
}
