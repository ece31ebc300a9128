package corridor.task;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;

/**
 * A lane runs steps in the order in which a thread submits them. One thread runs all steps, so steps may use objects
 * that belong to a thread. That thread is a helping thread, if one becomes free before the lane is full, and otherwise
 * the submitting thread. So a lane works with any number of threads.
 *
 * <p>Only the thread that made the lane may call its methods. The lane occupies the helping thread until the lane is
 * closed.
 */
public final class Lane implements AutoCloseable {
    private final int mostWaiting;
    private final Thread maker = Thread.currentThread();
    private final Deque<Step> waiting = new ArrayDeque<>();
    private Thread taker;
    private boolean taking;
    private boolean closed;
    private Throwable failure;

    /** A step is a piece of work in the lane; it may throw an {@link IOException}. */
    @FunctionalInterface
    public interface Step {
        void take() throws IOException;
    }

    /**
     * Makes a lane for the calling thread.
     *
     * @param mostWaiting largest number of waiting steps, at least 1
     */
    public Lane(Tasks tasks, int mostWaiting) {
        this.mostWaiting = mostWaiting;
        tasks.offer(this::help);
    }

    /**
     * Submits a step; waits while too many steps are waiting. After a step has thrown, no further step runs.
     *
     * @throws IOException the exception of an earlier step
     */
    public void next(Step step) throws IOException {
        boolean own;
        synchronized (this) {
            requireMaker();
            throwFailure();
            if (closed) {
                throw new IllegalStateException("the lane is closed");
            }
            waiting.add(step);
            notifyAll();
            if (taker == null && waiting.size() > mostWaiting) {
                taker = maker;
            }
            own = taker == maker;
            if (!own) {
                waitWhile(mostWaiting);
            }
        }
        if (own) {
            takeAll();
        }
        throwFailure();
    }

    /**
     * Waits until all submitted steps have ended.
     *
     * @throws IOException the exception of one of them
     */
    public void await() throws IOException {
        end();
        throwFailure();
    }

    /**
     * Runs a last step after all earlier steps have ended, even if they threw; then releases the helping thread.
     *
     * @throws IOException the exception of this step; exceptions of earlier steps are not thrown again
     */
    public void close(Step last) throws IOException {
        end();
        synchronized (this) {
            if (closed) {
                return;
            }
            failure = null;
        }
        try {
            next(last);
            await();
        } finally {
            close();
        }
    }

    /** Waits until all submitted steps have ended, accepts no more steps, and releases the helping thread. */
    @Override
    public void close() {
        end();
        synchronized (this) {
            closed = true;
            notifyAll();
        }
    }

    /** Waits until no step is waiting or running. */
    private void end() {
        boolean own;
        synchronized (this) {
            requireMaker();
            if (taker == null) {
                taker = maker;
            }
            own = taker == maker;
            if (!own) {
                waitWhile(0);
            }
        }
        if (own) {
            takeAll();
        }
    }

    private void requireMaker() {
        if (Thread.currentThread() != maker) {
            throw new IllegalStateException("a lane belongs to the thread that made it");
        }
    }

    /** Waits while more than {@code more} steps are waiting; for 0, also while a step is running. */
    private synchronized void waitWhile(int more) {
        boolean interrupted = false;
        while (waiting.size() > more || more == 0 && taking) {
            try {
                wait();
            } catch (InterruptedException e) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private void takeAll() {
        for (Step step = taken(); step != null; step = taken()) {
            take(step);
        }
    }

    private void help() {
        synchronized (this) {
            if (taker != null) {
                return;
            }
            taker = Thread.currentThread();
        }
        for (Step step = awaited(); step != null; step = awaited()) {
            take(step);
        }
    }

    private void take(Step step) {
        Throwable thrown = null;
        try {
            step.take();
        } catch (IOException | RuntimeException | Error e) {
            // The submitting thread throws this exception when it submits the next step or waits.
            thrown = e;
        }
        synchronized (this) {
            taking = false;
            if (failure == null && thrown != null) {
                failure = thrown;
                waiting.clear();
            }
            notifyAll();
        }
    }

    /** Returns the next step, which now counts as running; null if none waits. */
    private synchronized Step taken() {
        Step step = waiting.poll();
        taking = step != null;
        return step;
    }

    /** Waits for the next step and returns it; null when the lane is closed. */
    private synchronized Step awaited() {
        while (waiting.isEmpty() && !closed) {
            try {
                wait();
            } catch (InterruptedException e) {
                // The interrupt is ignored, since only the submitting thread may end a lane. If a helping thread left
                // early, the waiting steps would never run.
            }
        }
        return taken();
    }

    private synchronized void throwFailure() throws IOException {
        if (failure instanceof IOException thrown) {
            throw thrown;
        }
        if (failure != null) {
            throw Outcomes.unchecked(failure);
        }
    }
}
