package corridor.task;

import java.util.function.IntConsumer;

/** Numbered tasks that several threads work off: each takes the next one until none is left. */
final class TaskRow {
    private final int count;
    private final IntConsumer task;
    private int next;
    private int underWay;
    private int failedAt = Integer.MAX_VALUE;
    private Throwable thrown;

    TaskRow(int count, IntConsumer task) {
        this.count = count;
        this.task = task;
    }

    /** Does tasks until none is left to begin. */
    void work() {
        for (int i = begun(); i >= 0; i = begun()) {
            Throwable failure = null;
            try {
                task.accept(i);
            } catch (RuntimeException | Error e) {
                // The thread that waits for the row throws it.
                failure = e;
            }
            ended(i, failure);
        }
    }

    /** Waits for the tasks that other threads carry out, and throws what the first one in their order threw. */
    void awaitEnd() {
        Throwable failure = afterTheLast();
        if (failure != null) {
            throw Outcomes.unchecked(failure);
        }
    }

    /** The number of a task that is now under way; -1 if none is left. */
    private synchronized int begun() {
        if (next >= count || thrown != null) {
            return -1;
        }
        underWay++;
        return next++;
    }

    private synchronized void ended(int i, Throwable failure) {
        underWay--;
        if (failure != null && i < failedAt) {
            failedAt = i;
            thrown = failure;
        }
        notifyAll();
    }

    private synchronized Throwable afterTheLast() {
        boolean interrupted = false;
        while (underWay > 0) {
            try {
                wait();
            } catch (InterruptedException e) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
        return thrown;
    }
}
