package corridor.lab.explore;

import corridor.task.Tasks;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.function.BooleanSupplier;

/**
 * The fair queue gives all questions turns on the threads of the command. A turn is a slice of a few runs. Questions
 * with few pairs go first, in turns. Then the question that needs the fewest further slices is finished, of equal ones
 * the one that came first: in turns, thirty equal questions would all end when the time that they need together is
 * over, one after the other they end after half of it on average, and most within their deadline. Background work gets
 * a turn only while no question has one to begin.
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

        /** Returns the number of slices that are left to begin. */
        int left();

        /** Whether the work has so little that it takes turns before others are finished. */
        boolean takesTurns();
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

    /** Returns the number of questions that have runs left to begin. */
    synchronized int waiting() {
        return questions.size();
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
        Runnable slice = question();
        while (slice == null && !background.isEmpty()) {
            slice = background.peek().next();
            if (slice == null) {
                background.remove();
            }
        }
        if (slice == null) {
            workers--;
        }
        return slice;
    }

    /** Returns the next slice of a question; null if none has one. Work without a slice to begin leaves the row. */
    private Runnable question() {
        while (!questions.isEmpty()) {
            Work work = chosen();
            questions.remove(work);
            Runnable slice = work.next();
            if (slice != null) {
                questions.addLast(work);
                return slice;
            }
        }
        return null;
    }

    private Work chosen() {
        return questions.stream()
                .filter(Work::takesTurns)
                .findFirst()
                .orElseGet(() -> questions.stream()
                        .min(Comparator.comparingInt(Work::left))
                        .orElseThrow());
    }
}
