package corridor.batch;

/** Listener to the progress of a batch. Only the thread that started the batch calls it. */
public interface BatchProgress {
    /** Ignores all progress. */
    BatchProgress NONE = new BatchProgress() {
        @Override
        public void begins(int runs, int threads, double expectedSeconds) {}

        @Override
        public void isAt(int done, int failed, double seconds) {}

        @Override
        public void ends(int done, int failed, double seconds) {}
    };

    /**
     * Called before the first run.
     *
     * @param expectedSeconds from a short timing probe; NaN when the probe failed
     */
    void begins(int runs, int threads, double expectedSeconds);

    /**
     * Called a few times a second.
     *
     * @param done runs that are over, failed ones among them
     * @param seconds since the first run began
     */
    void isAt(int done, int failed, double seconds);

    /** Called after the last run, or when the batch was stopped. */
    void ends(int done, int failed, double seconds);
}
