package corridor.number;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class ExpTest {
    private static final MathContext LONG = new MathContext(60);

    @Test
    void is_within_two_units_in_the_last_place_of_the_true_value() {
        SplittableRandom random = new SplittableRandom(5);
        for (int k = 0; k < 2000; k++) {
            double x = random.nextDouble(-30, 30);
            BigDecimal off = new BigDecimal(Exp.of(x)).subtract(trueValue(x)).abs();
            assertThat(off.doubleValue()).as("e^%s", x).isLessThan(2 * Math.ulp(Exp.of(x)));
        }
    }

    @Test
    void holds_over_the_whole_range() {
        SplittableRandom random = new SplittableRandom(6);
        for (int k = 0; k < 200_000; k++) {
            double x = random.nextDouble(-760, 709);
            double known = StrictMath.exp(x);
            assertThat(Math.abs(Exp.of(x) - known)).as("e^%s", x).isLessThanOrEqualTo(3 * Math.ulp(known));
        }
    }

    @Test
    void keeps_the_corners() {
        assertThat(Exp.of(0)).isEqualTo(1);
        assertThat(Exp.of(-0.0)).isEqualTo(1);
        assertThat(Exp.of(Double.NaN)).isNaN();
        assertThat(Exp.of(Double.POSITIVE_INFINITY)).isEqualTo(Double.POSITIVE_INFINITY);
        assertThat(Exp.of(Double.NEGATIVE_INFINITY)).isZero();
        assertThat(Exp.of(Double.MIN_VALUE)).isEqualTo(1);
    }

    @Test
    void the_logistic_function_is_symmetric() {
        assertThat(Exp.logistic(0)).isEqualTo(0.5);
        assertThat(Exp.logistic(3) + Exp.logistic(-3)).isCloseTo(1, within(1e-15));
    }

    /** Computes the function from its series in 60 digits, after halving the argument ten times. */
    private static BigDecimal trueValue(double x) {
        BigDecimal small = new BigDecimal(x).divide(BigDecimal.valueOf(1024), LONG);
        BigDecimal term = BigDecimal.ONE;
        BigDecimal sum = BigDecimal.ONE;
        for (int k = 1; k < 40; k++) {
            term = term.multiply(small, LONG).divide(BigDecimal.valueOf(k), LONG);
            sum = sum.add(term, LONG);
        }
        for (int k = 0; k < 10; k++) {
            sum = sum.multiply(sum, LONG);
        }
        return sum;
    }
}
