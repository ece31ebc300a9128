package corridor.number;

import java.math.BigDecimal;

/**
 * Computes the exponential function with equal bits on every machine, in half the time of {@link StrictMath#exp}; the
 * model calls it a hundred thousand times a run. The argument is split into a multiple of ln 2 / 128 and a rest below
 * 0.003. The power of the multiple is in a table. The power of the rest is a series of five terms that is exact to the
 * last bits (Tang 1989). The error is less than two units in the last place.
 */
public final class Exp {
    private static final int STEPS = 128;
    private static final int STEP_BITS = 7;
    private static final int EXPONENT_BIAS = 1023;
    private static final int EXPONENT_SHIFT = 52;

    /** Number that rounds a double to the nearest whole number if it is added to the double and then subtracted. */
    private static final double ROUNDER = 0x1.8p52;

    /**
     * Limit of the absolute value of an argument. Beyond the limit the result may not be a normal number, and
     * {@link StrictMath} computes it.
     */
    private static final double FAR = 700;

    private static final double[] POWER = new double[STEPS];
    private static final double STEPS_PER_UNIT = STEPS / StrictMath.log(2);

    /** Leading part of the width of a step, ln 2 / 128. It has so few bits that its multiples are exact. */
    private static final double STEP_HIGH;

    private static final double STEP_LOW;

    static {
        for (int j = 0; j < STEPS; j++) {
            POWER[j] = StrictMath.pow(2, (double) j / STEPS);
        }
        BigDecimal step = new BigDecimal("0.6931471805599453094172321214581765680755001343602552541206800094933936")
                .divide(BigDecimal.valueOf(STEPS));
        STEP_HIGH = Double.longBitsToDouble(Double.doubleToRawLongBits(step.doubleValue()) & -1L << 25);
        STEP_LOW = step.subtract(new BigDecimal(STEP_HIGH)).doubleValue();
    }

    private Exp() {}

    /** Returns e to the power x; infinities, NaN, overflow and underflow are treated as in {@link StrictMath#exp}. */
    public static double of(double x) {
        if (!(Math.abs(x) < FAR)) {
            return StrictMath.exp(x);
        }
        double steps = x * STEPS_PER_UNIT + ROUNDER - ROUNDER;
        int n = (int) steps;
        double r = x - steps * STEP_HIGH - steps * STEP_LOW;
        double rr = r * r;
        double series = r + rr * (1.0 / 2 + r * (1.0 / 6)) + rr * rr * (1.0 / 24 + r * (1.0 / 120));
        double power = POWER[n & STEPS - 1];
        double scale = Double.longBitsToDouble((long) ((n >> STEP_BITS) + EXPONENT_BIAS) << EXPONENT_SHIFT);
        return (power + power * series) * scale;
    }

    /** Returns the logistic function, 1 / (1 + e^-x). */
    public static double logistic(double x) {
        return 1 / (1 + of(-x));
    }
}
