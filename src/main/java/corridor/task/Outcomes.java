package corridor.task;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;

/** Takes the results of tasks. */
final class Outcomes {
    private Outcomes() {}

    /** Waits for a task that some thread carries out; an interrupt meanwhile is kept for the caller. */
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

    /** Throws unchecked exceptions, and returns any other exception for the caller to wrap. */
    static RuntimeException unchecked(Throwable thrown) {
        if (thrown instanceof Error error) {
            throw error;
        }
        return thrown instanceof RuntimeException runtime ? runtime : new IllegalStateException(thrown);
    }
}
