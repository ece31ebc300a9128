package corridor.result.query;

/**
 * Limits of one query.
 *
 * @param seconds time, after which it is stopped
 * @param memoryMegabytes memory of the engine
 * @param spillMegabytes room in the temporary folder for what does not fit into memory
 * @param largestChecked bytes of the largest table whose hash is compared with the manifest's
 */
public record QueryLimits(long seconds, long memoryMegabytes, long spillMegabytes, long largestChecked) {
    private static final long MEGABYTES = 1_000;
    private static final long GIGABYTE = 1_000_000_000;

    /** One gigabyte of memory, ten on the disk; the hash of a table up to a gigabyte is checked, or of any. */
    public static QueryLimits of(long seconds, boolean checkAll) {
        return new QueryLimits(seconds, MEGABYTES, 10 * MEGABYTES, checkAll ? Long.MAX_VALUE : GIGABYTE);
    }
}
