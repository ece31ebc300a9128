package corridor.task;

import java.util.function.IntConsumer;

/**
 * A task row is a list of numbered tasks that several threads share: each thread takes the next task until none is
 * left.
 */
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

    /** Runs tasks until none is left to begin. */
    void work() {
        for (int i = begun(); i >= 0; i = begun()) {
            Throwable failure = null;
            try {
                task.accept(i);
            } catch (RuntimeException | Error e) {
                // The thread that waits for the row throws this exception.
                failure = e;
            }
            ended(i, failure);
        }
    }

    /** Waits for the tasks of other threads, and throws the exception of the failed task with the lowest number. */
    void awaitEnd() {
        Throwable failure = afterTheLast();
        if (failure != null) {
            throw Outcomes.unchecked(failure);
        }
    }

    /** Returns the number of a task that the calling thread now begins; -1 if none is left or a task has thrown. */
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
