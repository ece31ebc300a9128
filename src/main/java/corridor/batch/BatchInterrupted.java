package corridor.batch;

/** Somebody asked the batch to stop before it was done. */
public final class BatchInterrupted extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public BatchInterrupted() {
        super("interrupted");
    }

    /** @param message for the user: what is kept, and how to go on */
    public BatchInterrupted(String message, BatchInterrupted cause) {
        super(message, cause);
    }
}
