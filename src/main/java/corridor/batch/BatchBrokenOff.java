package corridor.batch;

import java.nio.file.Path;
import java.util.Optional;

/**
 * Signals that a batch could not continue for a reason outside the runs, such as a full disk or too little memory.
 * Finished shards are kept.
 */
public final class BatchBrokenOff extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final transient Optional<Path> resumable;

    /**
     * Makes a failure without stored results.
     *
     * @param message text for the user with the cause
     */
    public BatchBrokenOff(String message, Throwable cause) {
        this(message, Optional.empty(), cause);
    }

    /**
     * Makes a failure with stored results.
     *
     * @param message text for the user with the cause and the stored results
     * @param resumable folder of the stored results, if the work can be resumed
     */
    public BatchBrokenOff(String message, Optional<Path> resumable, Throwable cause) {
        super(message, cause);
        this.resumable = resumable;
    }

    /** Folder of work that can be resumed; empty if it cannot. */
    public Optional<Path> resumable() {
        return resumable;
    }
}
