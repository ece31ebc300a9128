package corridor.batch;

/** Listens to the progress of a batch. Only the thread that started the batch calls it. */
public interface BatchProgress {
    /** A listener that ignores all progress. */
    BatchProgress NONE = new BatchProgress() {
        @Override
        public void begins(int runs, int threads, double expectedSeconds) {}

        @Override
        public void isAt(int done, int failed, double seconds) {}

        @Override
        public void ends(int done, int failed, double seconds) {}
    };

    /**
     * Reports that the runs that begin next are others.
     *
     * @param what what they are for
     */
    default void follows(String what) {}

    /**
     * Reports the start of the batch, when its first runs show how long a run takes, or at its end if it is short.
     *
     * @param expectedSeconds expected duration of all runs; NaN when no run ended well
     */
    void begins(int runs, int threads, double expectedSeconds);

    /**
     * Reports the progress, a few times a second.
     *
     * @param done number of finished runs, including failed runs
     * @param seconds time since the first run began
     */
    void isAt(int done, int failed, double seconds);

    /** Reports the end of the batch, after the last run or a stop. */
    void ends(int done, int failed, double seconds);
}
