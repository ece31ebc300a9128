package corridor.batch;

/**
 * A batch could not continue, for a reason outside the runs, such as a full disk or too little memory. Finished shards
 * are kept.
 */
public final class BatchBrokenOff extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** @param message for the user: the cause, the stored results, and the next step */
    public BatchBrokenOff(String message, Throwable cause) {
        super(message, cause);
    }
}
