package corridor.batch;

/** The way to stop a batch from another thread: asked once, noticed at the next run or step. */
public final class StopSignal {
    private volatile boolean asked;

    public void ask() {
        asked = true;
    }

    public boolean isAsked() {
        return asked || Thread.currentThread().isInterrupted();
    }

    /** Throws {@link BatchInterrupted} if a stop was asked for. */
    public void check() {
        if (isAsked()) {
            throw new BatchInterrupted();
        }
    }
}
