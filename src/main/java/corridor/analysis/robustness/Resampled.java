package corridor.analysis.robustness;

import corridor.random.KeyedRandom;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Resamples draw futures with replacement. Resample b is the same for all policies and outcomes with the same futures.
 */
final class Resampled {
    static final int RESAMPLES = 1000;
    /** This number is far from the numbers of the model's processes, so resamples share no random number with a run. */
    private static final int PROCESS = 0xB0B5;

    private final long key;
    private final List<int[]> casesByFuture;

    /** @param futures number of the future of each case; cases of one future are drawn together */
    Resampled(int[] futures, long seed) {
        this.key = new KeyedRandom(seed, 0, 0).key(PROCESS, 0);
        this.casesByFuture = Arrays.stream(futures)
                .distinct()
                .sorted()
                .mapToObj(future -> IntStream.range(0, futures.length)
                        .filter(c -> futures[c] == future)
                        .toArray())
                .toList();
    }

    /** Number of times that each case counts in a resample. */
    int[] weights(int resample, int cases) {
        int[] weights = new int[cases];
        int n = casesByFuture.size();
        for (int k = 0; k < n; k++) {
            for (int c : casesByFuture.get((int) (KeyedRandom.draw(key, resample, k) * n))) {
                weights[c]++;
            }
        }
        return weights;
    }
}
