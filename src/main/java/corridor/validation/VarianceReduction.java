package corridor.validation;

import corridor.random.KeyedRandom;
import java.util.Arrays;

/**
 * The variance reduction by common random numbers is a ratio: the variance of differences between runs of two scenarios
 * with independent random numbers, over that with common random numbers. With ratio 2, half as many runs give the same
 * precision; with ratio 1, common random numbers gain nothing.
 *
 * @param ratio variance with independent over variance with common random numbers
 * @param low lower end of the 95 % bootstrap interval
 * @param high upper end of this interval
 * @param correlation correlation of the two scenarios' values with common random numbers
 */
public record VarianceReduction(double ratio, double low, double high, double correlation) {
    private static final int RESAMPLES = 2000;
    private static final int LOW_RANK = (int) (0.025 * RESAMPLES);
    private static final int PROCESS = 0x7A810;

    /**
     * @param reference values of the reference by replicate
     * @param changed values of the changed scenario with common random numbers, by replicate
     * @param apart values of the reference with independent random numbers
     */
    public static VarianceReduction of(double[] reference, double[] changed, double[] apart) {
        int n = reference.length;
        if (changed.length != n || apart.length != n || n < 2) {
            throw new IllegalArgumentException("needs as many changed and independent runs as reference runs");
        }
        double[] shared = new double[n];
        double[] independent = new double[n];
        for (int r = 0; r < n; r++) {
            shared[r] = changed[r] - reference[r];
            independent[r] = changed[r] - apart[r];
        }
        double[] ratios = new double[RESAMPLES];
        long key = new KeyedRandom(1, 0, 0).key(PROCESS, 0);
        int[] all = new int[n];
        Arrays.setAll(all, r -> r);
        int[] drawn = new int[n];
        for (int b = 0; b < RESAMPLES; b++) {
            for (int i = 0; i < n; i++) {
                drawn[i] = (int) (KeyedRandom.draw(key, b, i) * n);
            }
            ratios[b] = variance(independent, drawn) / variance(shared, drawn);
        }
        Arrays.sort(ratios);
        double both = variance(reference, all) + variance(changed, all) - variance(shared, all);
        return new VarianceReduction(
                variance(independent, all) / variance(shared, all),
                ratios[LOW_RANK],
                ratios[RESAMPLES - 1 - LOW_RANK],
                both / 2 / Math.sqrt(variance(reference, all) * variance(changed, all)));
    }

    private static double variance(double[] values, int[] which) {
        double mean = 0;
        for (int i : which) {
            mean += values[i] / which.length;
        }
        double squares = 0;
        for (int i : which) {
            squares += (values[i] - mean) * (values[i] - mean);
        }
        return squares / (which.length - 1);
    }
}
