package corridor.batch;

/** The batch was stopped before its end. */
public final class BatchInterrupted extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public BatchInterrupted() {
        super("interrupted");
    }

    /** @param message for the user: the stored results, and how to continue */
    public BatchInterrupted(String message, BatchInterrupted cause) {
        super(message, cause);
    }
}
