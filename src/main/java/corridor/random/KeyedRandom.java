package corridor.random;

/**
 * Makes keyed random numbers. Every draw is a hash of (master seed, future, replicate, process, day, entity, index). No
 * stream can get out of step, so two scenarios with a common seed get equal random numbers for equal keys. The scenario
 * is deliberately not part of the key. Each draw is one uniform number in the open interval (0, 1); {@link InverseCdf}
 * turns it into other distributions.
 *
 * <p>Mixing is the 64-bit finaliser of SplitMix64 (Steele, Lea and Flood 2014, OOPSLA), applied once per key part.
 */
public final class KeyedRandom {
    private static final long GOLDEN = 0x9E3779B97F4A7C15L;
    private static final double TO_UNIT = 0x1.0p-53;
    private final long run;

    public KeyedRandom(long masterSeed, int future, int replicate) {
        this.run = absorb(absorb(mix(masterSeed), future), replicate);
    }

    /** Seed of the run in runs.csv: a fingerprint of master seed, future and replicate. */
    public long seed() {
        return run;
    }

    /** Returns a key for all draws of one process on one day. */
    public long key(int process, int day) {
        return absorb(absorb(run, process), day);
    }

    /** Returns a key for all draws of one entity: {@code draw(key(k, e), i)} is {@code draw(k, e, i)}. */
    public static long key(long key, int entity) {
        return absorb(key, entity);
    }

    /** Returns the draw of one entity under a key from {@link #key}. */
    public static double draw(long key, int entity) {
        return unit(absorb(key, entity));
    }

    /** Returns draw number {@code index} of one entity under a key from {@link #key}. */
    public static double draw(long key, int entity, int index) {
        return unit(absorb(absorb(key, entity), index));
    }

    private static long absorb(long key, int part) {
        return mix(key + GOLDEN * (2L * part + 1L));
    }

    private static double unit(long bits) {
        return ((bits >>> 11) + 0.5) * TO_UNIT;
    }

    private static long mix(long value) {
        long z = value;
        z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return z ^ (z >>> 31);
    }
}
