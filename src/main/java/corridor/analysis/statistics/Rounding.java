package corridor.analysis.statistics;

import java.util.Arrays;

/** This class tells differences that floating-point rounding alone may cause from real ones. */
public final class Rounding {
    /** Relative difference of 64 units in the last place of a number just above a power of two. */
    private static final double SHARE = 0x1p-46;

    /**
     * Absolute value up to which a share counts as zero. Sums over many rows leave errors of this size, and no estimate
     * is as exact.
     */
    private static final double NO_SHARE = 1e-12;

    private Rounding() {}

    /** Returns the largest difference that counts as rounding among values of at most this size. */
    public static double of(double largest) {
        return SHARE * Math.abs(largest);
    }

    /**
     * Returns whether values differ by rounding alone: their range is at most 2^-46 (1.4e-14) of the largest absolute
     * value. The result is true for an empty array; no value may be NaN.
     */
    public static boolean constant(double[] values) {
        double low = Double.POSITIVE_INFINITY;
        double high = Double.NEGATIVE_INFINITY;
        for (double value : values) {
            low = Math.min(low, value);
            high = Math.max(high, value);
        }
        return values.length == 0 || low == high || high - low <= of(Math.max(-low, high));
    }

    /** Returns shares and other numbers on the scale of 1, with 0 in place of rounding errors. */
    public static double[] shares(double[] values) {
        return cleared(values, NO_SHARE);
    }

    /** Returns the values with 0 in place of those whose absolute value is {@code noise} or less; NaN stays. */
    public static double[] cleared(double[] values, double noise) {
        return Arrays.stream(values)
                .map(value -> Math.abs(value) <= noise ? 0 : value)
                .toArray();
    }
}
