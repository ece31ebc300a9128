package corridor.batch;

import java.nio.file.Path;
import java.util.Optional;

/**
 * A batch could not continue, for a reason outside the runs, such as a full disk or too little memory. Finished shards
 * are kept.
 */
public final class BatchBrokenOff extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final transient Optional<Path> resumable;

    /** @param message for the user: the cause */
    public BatchBrokenOff(String message, Throwable cause) {
        this(message, Optional.empty(), cause);
    }

    /**
     * @param message for the user: the cause, and the stored results
     * @param resumable the folder in which they are stored, if the work can be resumed
     */
    public BatchBrokenOff(String message, Optional<Path> resumable, Throwable cause) {
        super(message, cause);
        this.resumable = resumable;
    }

    /** The folder of work that can be resumed. */
    public Optional<Path> resumable() {
        return resumable;
    }
}
