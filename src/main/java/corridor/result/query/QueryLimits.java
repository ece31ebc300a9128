package corridor.result.query;

/**
 * Query limits bound the resources of one query.
 *
 * @param seconds time after which the query is stopped
 * @param memoryMegabytes memory of the engine
 * @param spillMegabytes space in the temporary folder for rows that do not fit into memory
 * @param largestChecked size in bytes of the largest table whose hash is checked
 */
public record QueryLimits(long seconds, long memoryMegabytes, long spillMegabytes, long largestChecked) {
    private static final long MEGABYTES = 1_000;
    private static final long GIGABYTE = 1_000_000_000;

    /**
     * Returns limits of one gigabyte of memory and ten on the disk. Hashes are checked for tables up to one gigabyte,
     * or for all tables if {@code checkAll} is true.
     */
    public static QueryLimits of(long seconds, boolean checkAll) {
        return new QueryLimits(seconds, MEGABYTES, 10 * MEGABYTES, checkAll ? Long.MAX_VALUE : GIGABYTE);
    }
}
