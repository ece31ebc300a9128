package corridor.batch;

import java.nio.file.Path;
import java.util.Optional;

/** The batch was stopped before its end. */
public final class BatchInterrupted extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final transient Optional<Path> resumable;

    public BatchInterrupted() {
        super("interrupted");
        this.resumable = Optional.empty();
    }

    /** @param message for the user: what the work has left */
    public BatchInterrupted(String message, BatchInterrupted cause) {
        this(message, Optional.empty(), cause);
    }

    /**
     * @param message for the user: the stored results
     * @param resumable the folder in which they are stored, if the work can be resumed
     */
    public BatchInterrupted(String message, Optional<Path> resumable, BatchInterrupted cause) {
        super(message, cause);
        this.resumable = resumable;
    }

    /** The folder of work that can be resumed. */
    public Optional<Path> resumable() {
        return resumable;
    }
}
