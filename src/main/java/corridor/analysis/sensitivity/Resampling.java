package corridor.analysis.sensitivity;

import corridor.random.KeyedRandom;
import java.util.Arrays;

/**
 * A resampling sets the number and the seed of the resamples for intervals. Resample b is the same for all factors and
 * outputs of samples of one size, so that their differences rest on the same cases.
 *
 * @param resamples number of resamples, at least 2
 * @param seed seed of the resamples
 */
public record Resampling(int resamples, long seed) {
    /** The usual number of resamples. */
    public static final int USUAL = 100;

    private static final int BOOTSTRAP = 0xB101;
    private static final int HALVES = 0xB102;

    public Resampling {
        if (resamples < 2) {
            throw new IllegalArgumentException("an interval needs at least 2 resamples");
        }
    }

    public static Resampling usual(long seed) {
        return new Resampling(USUAL, seed);
    }

    /** Number of times that each of n cases occurs in a resample with replacement; the numbers sum to n. */
    int[] counts(int n, int resample) {
        int[] counts = new int[n];
        long key = key(BOOTSTRAP, resample);
        for (int i = 0; i < n; i++) {
            counts[(int) (KeyedRandom.draw(key, i) * n)]++;
        }
        return counts;
    }

    /** Returns the half widths of the 95 % intervals of the means of several samples of one size. */
    double[] halfWidthsOfMeans(double[][] samples) {
        int n = samples[0].length;
        double[][] means = new double[samples.length][resamples];
        for (int r = 0; r < resamples; r++) {
            int[] counts = counts(n, r);
            for (int s = 0; s < samples.length; s++) {
                double sum = 0;
                for (int i = 0; i < n; i++) {
                    sum += counts[i] * samples[s][i];
                }
                means[s][r] = sum / n;
            }
        }
        return Arrays.stream(means).mapToDouble(Moments::halfWidth).toArray();
    }

    /**
     * Returns a random order of n cases. The estimates from random halves, drawn without replacement, scatter about as
     * much as those from whole samples. Halves are for methods that would be biased by repeated cases.
     */
    int[] permutation(int n, int resample) {
        int[] order = new int[n];
        long key = key(HALVES, resample);
        for (int i = 0; i < n; i++) {
            int j = (int) (KeyedRandom.draw(key, i) * (i + 1));
            order[i] = order[j];
            order[j] = i;
        }
        return order;
    }

    private long key(int process, int resample) {
        return new KeyedRandom(seed, 0, 0).key(process, resample);
    }
}
