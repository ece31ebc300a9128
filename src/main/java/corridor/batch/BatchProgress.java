package corridor.batch;

/** Who wants to know how far a batch is. Called from one thread only, the one that started the batch. */
public interface BatchProgress {
    /** Tells nobody. */
    BatchProgress NONE = new BatchProgress() {
        @Override
        public void begins(int runs, int threads, double expectedSeconds) {}

        @Override
        public void isAt(int done, int failed, double seconds) {}

        @Override
        public void ends(int done, int failed, double seconds) {}
    };

    /**
     * Before the first run.
     *
     * @param expectedSeconds from a short timing probe; NaN when the probe failed
     */
    void begins(int runs, int threads, double expectedSeconds);

    /**
     * A few times a second.
     *
     * @param done runs that are over, failed ones among them
     * @param seconds since the first run began
     */
    void isAt(int done, int failed, double seconds);

    /** After the last run, or when the batch was stopped. */
    void ends(int done, int failed, double seconds);
}
