package corridor.analysis.statistics;

import java.util.Arrays;

/** Largest difference that rounding alone may cause between values that are equal in exact arithmetic. */
public final class Rounding {
    /** 64 units in the last place of a number just above a power of two. */
    private static final double SHARE = 0x1p-46;

    /** Sums over many rows leave as much of a share that is zero, and no estimate is as exact. */
    private static final double NO_SHARE = 1e-12;

    private Rounding() {}

    /** Returns the largest difference that counts as rounding among values of at most this size. */
    public static double of(double largest) {
        return SHARE * Math.abs(largest);
    }

    /**
     * Whether values differ by rounding alone: their range is at most 2^-46 (1.4e-14) of the largest size among them.
     * True for no values; none may be NaN.
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

    /** Numbers on the scale of 1, such as shares, with 0 in place of residues of rounding. */
    public static double[] shares(double[] values) {
        return cleared(values, NO_SHARE);
    }

    /** The values with 0 in place of those of size {@code noise} or less; NaN stays. */
    public static double[] cleared(double[] values, double noise) {
        return Arrays.stream(values)
                .map(value -> Math.abs(value) <= noise ? 0 : value)
                .toArray();
    }
}
