package corridor.random;

/**
 * Keyed randomness. Every draw is a hash of (master seed, future, replicate, process, day, entity, index): there is no
 * stream that could get out of step, so two scenarios with a common seed get equal random numbers for equal keys. The
 * scenario is deliberately not part of the key. Each draw is one uniform number in the open interval (0, 1);
 * distributions are made from it by inversion in {@link InverseCdf}.
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

    /** The seed that runs.csv shows for this run; a fingerprint of master seed, future and replicate. */
    public long seed() {
        return run;
    }

    /** A key for all draws of one process on one day. */
    public long key(int process, int day) {
        return absorb(absorb(run, process), day);
    }

    /** A key for all draws of one entity: {@code draw(key(k, e), i)} is {@code draw(k, e, i)}. */
    public static long key(long key, int entity) {
        return absorb(key, entity);
    }

    /** The draw of one entity under a key of {@link #key}. */
    public static double draw(long key, int entity) {
        return unit(absorb(key, entity));
    }

    /** The draw number {@code index} of one entity under a key of {@link #key}. */
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
