package corridor.cli;

import corridor.batch.StopSignal;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * Turns Ctrl-C into a stop signal and holds the JVM until the work has cleaned up after itself. The JVM then ends with
 * 130 by itself.
 */
final class InterruptGuard implements AutoCloseable {
    private static final long PATIENCE_SECONDS = 20;
    private final StopSignal stop = new StopSignal();
    private final CountDownLatch cleanedUp = new CountDownLatch(1);
    private final Thread hook = new Thread(this::stopAndWait, "corridor-interrupt");

    InterruptGuard() {
        Runtime.getRuntime().addShutdownHook(hook);
    }

    StopSignal stop() {
        return stop;
    }

    @Override
    public void close() {
        cleanedUp.countDown();
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException e) {
            // The JVM is already on its way out: the hook is doing its work.
            stop.ask();
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
