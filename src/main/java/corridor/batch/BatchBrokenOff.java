package corridor.batch;

/** A batch could not go on, for a reason outside the runs: a full disk, a lack of memory. What was done is kept. */
public final class BatchBrokenOff extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** @param message for the user: what happened, what is kept, what to do */
    public BatchBrokenOff(String message, Throwable cause) {
        super(message, cause);
    }
}
