package corridor.cli.output;

import corridor.batch.BatchInterrupted;
import corridor.batch.StopSignal;
import corridor.cli.text.CommandLineText;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * Turns Ctrl-C into a stop signal and keeps the JVM alive until the work has cleaned up and printed its message. The
 * JVM then ends with exit code 130.
 */
public final class InterruptGuard {
    public static final int INTERRUPTED = 130;
    private static final long PATIENCE_SECONDS = 20;
    private final StopSignal stop = new StopSignal();
    private final CountDownLatch cleanedUp = new CountDownLatch(1);
    private final Thread hook = new Thread(this::stopAndWait, "corridor-interrupt");

    private InterruptGuard() {}

    /** Work is a task that can be stopped; it returns the exit code. */
    public interface Work {
        int run(StopSignal stop) throws IOException;
    }

    /** Runs the work and returns its exit code; {@link #INTERRUPTED} if it was stopped. */
    public static int during(PrintWriter err, Work work) throws IOException {
        InterruptGuard guard = new InterruptGuard();
        Runtime.getRuntime().addShutdownHook(guard.hook);
        try {
            return work.run(guard.stop);
        } catch (BatchInterrupted e) {
            err.println(e.getMessage() + next(e.resumable()));
            err.flush();
            return INTERRUPTED;
        } finally {
            guard.release();
        }
    }

    /** Returns the sentence on the command that resumes kept work; empty if the work cannot be resumed. */
    public static String next(Optional<Path> resumable) {
        return resumable
                .map(folder -> "; complete it with: "
                        + new CommandLineText()
                                .add("resume")
                                .add(folder.toString())
                                .asCalled())
                .orElse("");
    }

    private void release() {
        cleanedUp.countDown();
        if (!stop.isAsked()) {
            try {
                Runtime.getRuntime().removeShutdownHook(hook);
            } catch (IllegalStateException e) {
                // The JVM is already shutting down; its shutdown hook sees that the work is done.
                stop.ask();
            }
        }
    }

    private void stopAndWait() {
        stop.ask();
        try {
            cleanedUp.await(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
