package corridor.batch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.nio.file.ReadOnlyFileSystemException;
import java.util.Locale;

/** Why a batch broke off, in a clause that a user understands. */
public final class BreakOffCause {
    private BreakOffCause() {}

    /** @param cause what a run, a shard or a result ended with */
    public static String of(Throwable cause) {
        if (cause instanceof UncheckedIOException wrapped) {
            return of(wrapped.getCause());
        }
        String message = String.valueOf(cause.getMessage());
        String lower = message.toLowerCase(Locale.ROOT);
        if (cause instanceof OutOfMemoryError) {
            return "Java ran out of memory; give it more, e.g. CORRIDOR_JAVA_OPTS=-Xmx2g";
        }
        if (lower.contains("no space left") || lower.contains("disk full") || lower.contains("quota exceeded")) {
            return "the disk is full";
        }
        if (cause instanceof NoSuchFileException) {
            return "the result folder was removed or renamed while the batch ran (" + message + " is gone)";
        }
        if (cause instanceof AccessDeniedException
                || cause instanceof ReadOnlyFileSystemException
                || lower.contains("read-only file system")) {
            return "the result folder cannot be written to any more (" + message + ")";
        }
        return cause instanceof IOException
                ? "the results could not be written: " + message
                : "a worker died: " + cause.getClass().getSimpleName() + ": " + message;
    }
}
