package corridor.task;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;

/** Gets the results of tasks. */
final class Outcomes {
    private Outcomes() {}

    /** Waits for the result of a task on another thread. An interrupt during the wait is kept for the caller. */
    static <T> T of(Future<T> task) {
        boolean interrupted = false;
        try {
            while (true) {
                try {
                    return task.get();
                } catch (InterruptedException e) {
                    interrupted = true;
                } catch (ExecutionException e) {
                    throw unchecked(e.getCause());
                }
            }
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    /** Throws unchecked exceptions and errors; returns any other exception in a wrapper for the caller to throw. */
    static RuntimeException unchecked(Throwable thrown) {
        if (thrown instanceof Error error) {
            throw error;
        }
        return thrown instanceof RuntimeException runtime ? runtime : new IllegalStateException(thrown);
    }
}
