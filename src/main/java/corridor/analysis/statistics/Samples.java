package corridor.analysis.statistics;

import java.util.Arrays;

/** Samples have sums in a fixed order. */
public final class Samples {
    private Samples() {}

    /** Returns the values that are not NaN, in their order. */
    public static double[] defined(double[] values) {
        return Arrays.stream(values).filter(value -> !Double.isNaN(value)).toArray();
    }

    /**
     * Arithmetic mean of values without NaN; NaN for no values. A second pass removes the rounding error of the first,
     * so that the mean of equal values is exactly their value.
     */
    public static double mean(double[] values) {
        double mean = sumOfDeviations(values, 0) / values.length;
        return mean + sumOfDeviations(values, mean) / values.length;
    }

    /** Sample variance with divisor n - 1; 0 for fewer than two values. */
    public static double variance(double[] values) {
        if (values.length < 2) {
            return 0;
        }
        double mean = mean(values);
        double squares = 0;
        for (double value : values) {
            squares += (value - mean) * (value - mean);
        }
        return squares / (values.length - 1);
    }

    private static double sumOfDeviations(double[] values, double origin) {
        double sum = 0;
        for (double value : values) {
            sum += value - origin;
        }
        return sum;
    }
}
