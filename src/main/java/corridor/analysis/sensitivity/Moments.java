package corridor.analysis.sensitivity;

import java.util.Arrays;

/** Moments are the mean, variance and median of samples without NaN. Sums are taken in the order of the sample. */
final class Moments {
    /** Quantile of the standard normal distribution at 0.975: half width of a 95 % interval in standard deviations. */
    static final double Z95 = 1.959963984540054;

    private Moments() {}

    static double mean(double[] values) {
        double sum = 0;
        for (double value : values) {
            sum += value;
        }
        return sum / values.length;
    }

    /** Sum of squared deviations divided by the number of values minus {@code less}. */
    static double variance(double[] values, int less) {
        double mean = mean(values);
        double sum = 0;
        for (double value : values) {
            sum += (value - mean) * (value - mean);
        }
        return sum / (values.length - less);
    }

    static double sd(double[] values, int less) {
        return Math.sqrt(variance(values, less));
    }

    /**
     * Half width of the 95 % interval from the estimates of resamples. Estimates that are not finite are left out; NaN
     * when fewer than two of them, or fewer than half, are finite.
     */
    static double halfWidth(double[] resampled) {
        double[] defined = Arrays.stream(resampled).filter(Double::isFinite).toArray();
        return defined.length < Math.max(2, (resampled.length + 1) / 2) ? Double.NaN : Z95 * sd(defined, 1);
    }

    static double median(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        int middle = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }
}
