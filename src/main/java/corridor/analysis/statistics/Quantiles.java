package corridor.analysis.statistics;

import java.util.Arrays;

/**
 * Sample quantiles use linear interpolation between order statistics (type 7 of Hyndman and Fan 1996; the default of R
 * and numpy). NaN values are left out, since they mean that a run has no defined value. All quantiles are NaN for a
 * sample without defined values. For a sample with one defined value, they equal that value.
 */
public final class Quantiles {
    private final double[] sorted;

    private Quantiles(double[] sorted) {
        this.sorted = sorted;
    }

    /** Returns the quantiles of the defined values of {@code sample}; the array is not changed. */
    public static Quantiles of(double[] sample) {
        double[] values =
                Arrays.stream(sample).filter(value -> !Double.isNaN(value)).toArray();
        Arrays.sort(values);
        return new Quantiles(values);
    }

    /** The quantile at {@code p} in [0, 1]. */
    public double at(double p) {
        if (sorted.length == 0) {
            return Double.NaN;
        }
        double position = p * (sorted.length - 1);
        int below = (int) Math.floor(position);
        int above = Math.min(below + 1, sorted.length - 1);
        return sorted[below] + (position - below) * (sorted[above] - sorted[below]);
    }

    public Band band() {
        return new Band(at(0.05), at(0.25), at(0.5), at(0.75), at(0.95));
    }
}
