package corridor.analysis;

import java.util.Arrays;

/** Sums over samples, in fixed order. */
final class Samples {
    private Samples() {}

    /** The values that are not NaN, in their order. */
    static double[] defined(double[] values) {
        return Arrays.stream(values).filter(value -> !Double.isNaN(value)).toArray();
    }

    /**
     * Arithmetic mean of the values, none of them NaN; NaN of none. Deviations from the first value are averaged, so that
     * the mean of equal values is exactly their value.
     */
    static double mean(double[] values) {
        if (values.length == 0) {
            return Double.NaN;
        }
        double sum = 0;
        for (double value : values) {
            sum += value - values[0];
        }
        return values[0] + sum / values.length;
    }
}
