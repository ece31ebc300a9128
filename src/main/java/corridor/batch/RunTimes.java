package corridor.batch;

/**
 * Estimates the duration of a batch from the fastest of its first runs. The first runs of a JVM are slow, so the
 * fastest one is used, and longer work is expected to become faster.
 */
final class RunTimes {
    private static final double ENOUGH_SECONDS = 0.25;
    private static final double MOST_SECONDS = 3;
    private static final int FEWEST_RUNS = 8;

    /** Seconds of work until the compiler has optimised the frequent code; {@link #GAIN} is the speed-up afterwards. */
    private static final double WARM_UP_SECONDS = 2;

    private static final double GAIN = 2.5;

    private RunTimes() {}

    /** Whether enough runs have ended for an estimate. */
    static boolean enough(int runs, double seconds) {
        return seconds >= (runs < FEWEST_RUNS ? MOST_SECONDS : ENOUGH_SECONDS);
    }

    /**
     * Returns the expected seconds for a number of runs.
     *
     * @param fastest seconds of the fastest run so far; NaN if none ended well, and then the result is NaN
     */
    static double expectedSeconds(double fastest, int runs, int threads) {
        int workers = Math.min(threads, Runtime.getRuntime().availableProcessors());
        double cold = fastest * runs / workers;
        return cold <= WARM_UP_SECONDS ? cold : WARM_UP_SECONDS + (cold - WARM_UP_SECONDS) / GAIN;
    }
}
