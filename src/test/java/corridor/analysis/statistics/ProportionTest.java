package corridor.analysis.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class ProportionTest {
    /** The intervals are those of Newcombe (1998), Statistics in Medicine 17, 857-872, table I, method 3. */
    @Test
    void agreesWithPublishedScoreIntervals() {
        interval(81, 263, 0.2553, 0.3662);
        interval(15, 148, 0.0624, 0.1605);
        interval(0, 20, 0, 0.1611);
        interval(1, 29, 0.0061, 0.1718);
    }

    @Test
    void endsAtOneWhenAllAreCounted() {
        assertThat(new Proportion(20, 20).high()).isEqualTo(1);
        assertThat(new Proportion(20, 20).low()).isCloseTo(1 - 0.1611, within(5e-5));
    }

    @Test
    void isUndefinedForNone() {
        assertThat(new Proportion(0, 0).share()).isNaN();
        assertThat(new Proportion(0, 0).low()).isNaN();
        assertThat(new Proportion(0, 0).high()).isNaN();
    }

    @Test
    void refusesMoreThanAll() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Proportion(3, 2));
    }

    private static void interval(int count, int of, double low, double high) {
        assertThat(new Proportion(count, of).low()).isCloseTo(low, within(5e-5));
        assertThat(new Proportion(count, of).high()).isCloseTo(high, within(5e-5));
    }
}
