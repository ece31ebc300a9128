package corridor.run;

import corridor.random.KeyedRandom;

/** Computes the fingerprint of a run's random numbers. It is known before the run, so also for a run that fails. */
public final class RunSeed {
    private RunSeed() {}

    public static long of(long masterSeed, int future, int replicate) {
        return new KeyedRandom(masterSeed, future, replicate).seed();
    }
}
