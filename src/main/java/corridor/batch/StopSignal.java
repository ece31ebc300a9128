package corridor.batch;

/** A stop signal stops a batch from another thread. The batch stops at its next run or step. */
public final class StopSignal {
    private volatile boolean asked;

    public void ask() {
        asked = true;
    }

    public boolean isAsked() {
        return asked || Thread.currentThread().isInterrupted();
    }

    /** Throws {@link BatchInterrupted} if a stop was requested. */
    public void check() {
        if (isAsked()) {
            throw new BatchInterrupted();
        }
    }
}
