package corridor.analysis.effect;

import corridor.random.KeyedRandom;
import java.util.Arrays;

/** Resamples of independent units, drawn with replacement; the same for every statistic of one sample. */
final class Resamples {
    static final int COUNT = 400;
    private static final double TAIL = 0.025;
    private static final int PROCESS = 0xEFFC;

    private final long key;
    private final int units;

    Resamples(long seed, int units) {
        this.key = new KeyedRandom(seed, 0, 0).key(PROCESS, units);
        this.units = units;
    }

    /** Returns how often each unit is in a resample. */
    int[] counts(int resample) {
        int[] counts = new int[units];
        for (int k = 0; k < units; k++) {
            counts[(int) (KeyedRandom.draw(key, resample, k) * units)]++;
        }
        return counts;
    }

    /** Returns a count of one for each unit. */
    int[] all() {
        int[] counts = new int[units];
        Arrays.fill(counts, 1);
        return counts;
    }

    /** Lower probability of a 95 % interval. */
    static double lower() {
        return TAIL;
    }

    /** Upper probability of a 95 % interval. */
    static double upper() {
        return 1 - TAIL;
    }
}
