package corridor.lab.explore;

import corridor.task.Tasks;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.BooleanSupplier;

/**
 * The fair queue gives all questions turns on the threads of the command. A turn is a slice of a few runs. Background
 * work gets a turn only while no question has one to begin.
 */
public final class FairQueue {
    private static final long MILLI = 1_000_000;

    private final Tasks tasks;
    private final int threads;
    private final Deque<Work> questions = new ArrayDeque<>();
    private final Deque<Work> background = new ArrayDeque<>();
    private int workers;

    /** Work is a row of slices. */
    public interface Work {
        /**
         * Begins the next slice. The queue calls this method under its lock, so the method must be quick.
         *
         * @return what computes the slice; null if no slice is left to begin
         */
        Runnable next();
    }

    /**
     * Makes a queue.
     *
     * @param tasks threads of the command; helping threads compute the slices
     * @param threads largest number of slices at a time
     */
    public FairQueue(Tasks tasks, int threads) {
        this.tasks = tasks;
        this.threads = threads;
    }

    /** Adds the work of a question. */
    public synchronized void add(Work work) {
        questions.add(work);
        start();
    }

    /** Adds work that waits whenever a question has a slice to begin. */
    public synchronized void addBehind(Work work) {
        background.add(work);
        start();
    }

    /** Removes work; slices that have begun are computed to their end. */
    public synchronized void remove(Work work) {
        questions.remove(work);
        background.remove(work);
    }

    /** Wakes all that wait, so that they look at their conditions again. */
    public synchronized void wake() {
        notifyAll();
    }

    /**
     * Waits until a condition holds, or a time has passed.
     *
     * @param condition condition that a slice or {@link #wake} can make true; it is asked under the lock of the queue
     * @param nanos longest time to wait, in nanoseconds
     * @return whether the condition holds
     * @throws InterruptedException when the server ends
     */
    public synchronized boolean await(BooleanSupplier condition, long nanos) throws InterruptedException {
        long end = System.nanoTime() + nanos;
        while (!condition.getAsBoolean()) {
            long left = end - System.nanoTime();
            if (left <= 0) {
                return false;
            }
            wait(left / MILLI, (int) (left % MILLI));
        }
        return true;
    }

    private void start() {
        while (workers < threads) {
            workers++;
            tasks.offer(this::work);
        }
    }

    private void work() {
        for (Runnable slice = taken(); slice != null; slice = taken()) {
            slice.run();
            wake();
        }
    }

    private synchronized Runnable taken() {
        Runnable slice = turn(questions, true);
        if (slice == null) {
            slice = turn(background, false);
        }
        if (slice == null) {
            workers--;
        }
        return slice;
    }

    /**
     * Returns the next slice of the work whose turn it is. Work without a slice to begin leaves the row.
     *
     * @param fair whether that work then waits behind the others; if not, it has the next turn, too
     */
    private static Runnable turn(Deque<Work> row, boolean fair) {
        while (!row.isEmpty()) {
            Work work = row.poll();
            Runnable slice = work.next();
            if (slice != null && fair) {
                row.addLast(work);
            } else if (slice != null) {
                row.addFirst(work);
            }
            if (slice != null) {
                return slice;
            }
        }
        return null;
    }
}
