package corridor.analysis.statistics;

import java.util.Arrays;

/** This class computes statistics of samples, with sums in the order of the values. */
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

    /** Pearson's correlation of pairs of values without NaN; NaN if one sample does not vary. */
    public static double correlation(double[] one, double[] other) {
        double meanOne = mean(one);
        double meanOther = mean(other);
        double product = 0;
        double squareOne = 0;
        double squareOther = 0;
        for (int i = 0; i < one.length; i++) {
            product += (one[i] - meanOne) * (other[i] - meanOther);
            squareOne += (one[i] - meanOne) * (one[i] - meanOne);
            squareOther += (other[i] - meanOther) * (other[i] - meanOther);
        }
        double scale = Math.sqrt(squareOne * squareOther);
        return scale == 0 ? Double.NaN : product / scale;
    }

    private static double sumOfDeviations(double[] values, double origin) {
        double sum = 0;
        for (double value : values) {
            sum += value - origin;
        }
        return sum;
    }
}
