package corridor.batch;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.nio.file.ReadOnlyFileSystemException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** Describes the cause of an early end of work, in a clause for the user. */
public final class BreakOffCause {
    private BreakOffCause() {}

    /**
     * Returns the cause as a clause.
     *
     * @param failure exception or error that ended a run, a shard or a batch
     */
    public static String of(Throwable failure) {
        return outside(failure)
                .orElseGet(() ->
                        "an error inside Corridor: " + root(failure).getClass().getSimpleName() + ": "
                                + root(failure).getMessage());
    }

    /**
     * Returns a cause that lies outside the program, such as memory, disk or folder; empty for a defect. Libraries that
     * write tables and pictures wrap such causes in exceptions of their own, so the innermost known cause counts.
     */
    public static Optional<String> outside(Throwable failure) {
        List<Throwable> chain = chain(failure);
        return Stream.<Function<Throwable, String>>of(
                        BreakOffCause::memory, BreakOffCause::space, BreakOffCause::access, BreakOffCause::other)
                .flatMap(known -> chain.stream().map(known))
                .filter(words -> !words.isEmpty())
                .findFirst();
    }

    private static String memory(Throwable cause) {
        return cause instanceof OutOfMemoryError
                ? "Java ran out of memory; give it more, e.g. CORRIDOR_JAVA_OPTS=-Xmx2g"
                : "";
    }

    private static String space(Throwable cause) {
        String message = message(cause).toLowerCase(Locale.ROOT);
        return message.contains("no space left") || message.contains("disk full") || message.contains("quota exceeded")
                ? "the disk is full"
                : "";
    }

    private static String access(Throwable cause) {
        if (cause instanceof NoSuchFileException) {
            return "the folder was removed or renamed meanwhile (" + message(cause) + " is gone)";
        }
        boolean refused = cause instanceof AccessDeniedException
                || cause instanceof ReadOnlyFileSystemException
                || message(cause).toLowerCase(Locale.ROOT).contains("read-only file system")
                || message(cause).endsWith("Operation not permitted");
        return refused ? "the folder cannot be written to any more (" + message(cause) + ")" : "";
    }

    private static String other(Throwable cause) {
        return cause instanceof IOException ? "the results could not be written: " + message(cause) : "";
    }

    private static String message(Throwable cause) {
        return String.valueOf(cause.getMessage());
    }

    private static Throwable root(Throwable failure) {
        List<Throwable> chain = chain(failure);
        return chain.get(chain.size() - 1);
    }

    private static List<Throwable> chain(Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
                .limit(50)
                .toList();
    }
}
