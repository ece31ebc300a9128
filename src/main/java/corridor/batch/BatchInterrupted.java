package corridor.batch;

import java.nio.file.Path;
import java.util.Optional;

/** Signals that a batch was stopped before its end. */
public final class BatchInterrupted extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final transient Optional<Path> resumable;

    public BatchInterrupted() {
        super("interrupted");
        this.resumable = Optional.empty();
    }

    /**
     * Makes an interruption without work to resume.
     *
     * @param message text for the user on the remaining results
     */
    public BatchInterrupted(String message, BatchInterrupted cause) {
        this(message, Optional.empty(), cause);
    }

    /**
     * Makes an interruption with stored results.
     *
     * @param message text for the user on the stored results
     * @param resumable folder of the stored results, if the work can be resumed
     */
    public BatchInterrupted(String message, Optional<Path> resumable, BatchInterrupted cause) {
        super(message, cause);
        this.resumable = resumable;
    }

    /** Folder of work that can be resumed; empty if it cannot. */
    public Optional<Path> resumable() {
        return resumable;
    }
}
