package corridor.task;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Steps that one thread runs in the order in which another thread submits them. The first thread is a helper, if one is
 * free before the lane is full, and else the submitting thread, so a lane works with any number of threads. One thread
 * runs all steps, so steps may use objects that belong to a thread.
 *
 * <p>The thread that made the lane is the only one that may call its methods. It holds a helping thread until it closes
 * the lane.
 */
public final class Lane implements AutoCloseable {
    private final int mostWaiting;
    private final Thread maker = Thread.currentThread();
    private final Deque<Step> waiting = new ArrayDeque<>();
    private Thread taker;
    private boolean taking;
    private boolean closed;
    private Throwable failure;

    /** One step. */
    @FunctionalInterface
    public interface Step {
        void take() throws IOException;
    }

    /** @param mostWaiting steps that wait at a time, at least 1 */
    public Lane(Tasks tasks, int mostWaiting) {
        this.mostWaiting = mostWaiting;
        tasks.offer(this::help);
    }

    /**
     * Hands over a step; waits while too many are waiting. After a step has thrown, no further one is taken.
     *
     * @throws IOException what an earlier step threw
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
     * Returns when all steps so far are over.
     *
     * @throws IOException what one of them threw
     */
    public void await() throws IOException {
        end();
        throwFailure();
    }

    /**
     * Takes a last step, whatever the earlier ones threw, when these are over; then lets the helping thread go.
     *
     * @throws IOException what this step threw; what earlier ones threw is not thrown again
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

    /** Takes no more steps and lets the helping thread go, after those that wait. */
    @Override
    public void close() {
        end();
        synchronized (this) {
            closed = true;
            notifyAll();
        }
    }

    /** Returns when no step is waiting or being taken. */
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

    /** Until at most so many steps wait, and with 0 until none is being taken either. */
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
            // The maker throws it when it hands over the next step or waits.
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

    /** The next step, now being taken; null if none waits. */
    private synchronized Step taken() {
        Step step = waiting.poll();
        taking = step != null;
        return step;
    }

    /** Waits for the next step; null when the lane is closed. */
    private synchronized Step awaited() {
        while (waiting.isEmpty() && !closed) {
            try {
                wait();
            } catch (InterruptedException e) {
                // Only the maker ends a lane: a helping thread that left it would leave steps behind.
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
