package corridor.analysis.sensitivity;

import corridor.analysis.statistics.Rounding;

/**
 * Scaled values are divided by a power of two. The division is exact, and squares and sums stay far from the ends of
 * the range of a double in any unit.
 *
 * @param values values divided by 2^exponent; the largest absolute value is at least 1 and below 2, or 0 if all values
 *     are 0
 * @param exponent exponent of the power of two
 * @param noise largest difference that rounding alone makes, in the scaled unit
 */
record Scaled(double[] values, int exponent, double noise) {
    private static final int SUBNORMAL_BITS = 54;

    /** @throws UnfitSampleException if a value is not finite */
    static Scaled of(double[] values) {
        double largest = 0;
        for (int i = 0; i < values.length; i++) {
            UnfitSampleException.require(
                    Double.isFinite(values[i]), "row " + (i + 1) + " holds a value that is not a finite number");
            largest = Math.max(largest, Math.abs(values[i]));
        }
        int exponent = exponent(largest);
        return new Scaled(divided(values, exponent), exponent, Rounding.of(Math.scalb(largest, -exponent)));
    }

    /**
     * Returns the values minus the middle of their range, so that a small signal on a large level keeps its digits; all
     * 0 if the values are equal but for rounding.
     *
     * @throws UnfitSampleException if a value is not finite
     */
    static Scaled centred(double[] values) {
        Scaled whole = of(values);
        double low = Double.POSITIVE_INFINITY;
        double high = Double.NEGATIVE_INFINITY;
        for (double value : whole.values) {
            low = Math.min(low, value);
            high = Math.max(high, value);
        }
        double[] centred = new double[values.length];
        if (whole.constant()) {
            return new Scaled(centred, whole.exponent, whole.noise);
        }
        double middle = (low + high) / 2;
        for (int i = 0; i < centred.length; i++) {
            centred[i] = whole.values[i] - middle;
        }
        int finer = exponent(Math.max(high - middle, middle - low));
        return new Scaled(divided(centred, finer), whole.exponent + finer, Math.scalb(whole.noise, -finer));
    }

    /** Whether all values are equal but for rounding. */
    boolean constant() {
        return equal(values);
    }

    /** Whether these scaled values are equal but for rounding. */
    boolean equal(double[] some) {
        double low = Double.POSITIVE_INFINITY;
        double high = Double.NEGATIVE_INFINITY;
        for (double value : some) {
            low = Math.min(low, value);
            high = Math.max(high, value);
        }
        return some.length == 0 || high - low <= noise;
    }

    /** Difference of two scaled values; 0 if they are equal but for rounding. */
    double change(double from, double to) {
        return Math.abs(to - from) <= noise ? 0 : to - from;
    }

    /** Returns {@code value} times 2^exponent; NaN if the product overflows or loses digits. */
    static double unscaled(double value, int exponent) {
        double result = Math.scalb(value, exponent);
        boolean lost = Double.isInfinite(result) || value != 0 && Math.abs(result) < Double.MIN_NORMAL;
        return lost ? Double.NaN : result;
    }

    /** Exponent of the largest power of two up to {@code largest}; 0 for 0. */
    static int exponent(double largest) {
        if (largest == 0) {
            return 0;
        }
        return largest < Double.MIN_NORMAL
                ? Math.getExponent(Math.scalb(largest, SUBNORMAL_BITS)) - SUBNORMAL_BITS
                : Math.getExponent(largest);
    }

    private static double[] divided(double[] values, int exponent) {
        double[] divided = new double[values.length];
        for (int i = 0; i < divided.length; i++) {
            divided[i] = Math.scalb(values[i], -exponent);
        }
        return divided;
    }
}
