package corridor.run;

import corridor.random.KeyedRandom;

/** The fingerprint of a run's luck, known before the run and therefore also for a run that fails. */
public final class RunSeed {
    private RunSeed() {}

    public static long of(long masterSeed, int future, int replicate) {
        return new KeyedRandom(masterSeed, future, replicate).seed();
    }
}
