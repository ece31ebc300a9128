package corridor.analysis.pattern;

import java.util.Arrays;

/**
 * Proper scores measure the quality of probabilistic forecasts (Gneiting and Raftery 2007, JASA 102:359); lower is
 * better.
 */
final class ProperScores {
    private static final double OUTSIDE = 0.1;

    private ProperScores() {}

    /**
     * Continuous ranked probability score of the empirical distribution of a sample: {@code E|X - y| - E|X - X'| / 2},
     * in the unit of the sample.
     *
     * @param sample at least one value, none NaN
     */
    static double crps(double[] sample, double observed) {
        double[] sorted = sample.clone();
        Arrays.sort(sorted);
        int n = sorted.length;
        double error = 0;
        double spread = 0;
        for (int i = 0; i < n; i++) {
            error += Math.abs(sorted[i] - observed) / n;
            spread += (2.0 * (i + 1) - n - 1) * sorted[i];
        }
        return error - spread / n / n;
    }

    /**
     * Interval score of a central 90 % interval: its width, plus 20 times the distance of an observed value outside.
     */
    static double interval90(double low, double high, double observed) {
        double miss = Math.max(0, Math.max(low - observed, observed - high));
        return high - low + 2 / OUTSIDE * miss;
    }
}
