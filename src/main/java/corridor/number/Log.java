package corridor.number;

/**
 * Computes the natural logarithm with equal bits on every machine, in less than half the time of
 * {@link StrictMath#log}. Its uses are probabilities and powers, for which the absolute error matters. The mantissa is
 * multiplied by a short number near its inverse, whose logarithm is in a table. The rest, below 1/200, goes into a
 * series of seven terms (Tang 1990). The error is less than two units in the last place or 3e-16, whichever is more.
 */
public final class Log {
    private static final int TABLE_BITS = 7;
    private static final int EXPONENT_BIAS = 1023;
    private static final int EXPONENT_SHIFT = 52;
    private static final long MANTISSA = (1L << EXPONENT_SHIFT) - 1;
    private static final long ONE = (long) EXPONENT_BIAS << EXPONENT_SHIFT;

    /** Bit mask of the upper half of a mantissa. The product of that half and a float is exact. */
    private static final long HIGH = -1L << 27;

    private static final double LN_2 = StrictMath.log(2);
    private static final double[] INVERSE = new double[1 << TABLE_BITS];
    private static final double[] LOG = new double[1 << TABLE_BITS];

    static {
        for (int j = 0; j < INVERSE.length; j++) {
            INVERSE[j] = (float) (1 / (1 + (j + 0.5) / INVERSE.length));
            LOG[j] = -StrictMath.log(INVERSE[j]);
        }
    }

    private Log() {}

    /**
     * Returns the logarithm of x; zero, subnormal, negative and infinite numbers and NaN are treated as in
     * {@link StrictMath#log}.
     */
    public static double of(double x) {
        if (!(x >= Double.MIN_NORMAL && x <= Double.MAX_VALUE)) {
            return StrictMath.log(x);
        }
        long bits = Double.doubleToRawLongBits(x);
        int exponent = (int) (bits >> EXPONENT_SHIFT) - EXPONENT_BIAS;
        long mantissa = bits & MANTISSA;
        int j = (int) (mantissa >> EXPONENT_SHIFT - TABLE_BITS);
        double whole = Double.longBitsToDouble(mantissa | ONE);
        double high = Double.longBitsToDouble(mantissa & HIGH | ONE);
        double r = high * INVERSE[j] - 1 + (whole - high) * INVERSE[j];
        double rr = r * r;
        double series = r
                - rr * (1.0 / 2 - r * (1.0 / 3))
                - rr * rr * (1.0 / 4 - r * (1.0 / 5) + rr * (1.0 / 6 - r * (1.0 / 7)));
        return exponent * LN_2 + (LOG[j] + series);
    }
}
