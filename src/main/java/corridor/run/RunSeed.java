package corridor.run;

import corridor.random.KeyedRandom;

/**
 * Computes the seed of a run, a hash that identifies its random numbers. No run is needed for it, so a run that fails
 * has a seed, too.
 */
public final class RunSeed {
    private RunSeed() {}

    public static long of(long masterSeed, int future, int replicate) {
        return new KeyedRandom(masterSeed, future, replicate).seed();
    }
}
