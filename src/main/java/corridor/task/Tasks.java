package corridor.task;

import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.FutureTask;
import java.util.function.Function;
import java.util.function.IntConsumer;
import java.util.function.Supplier;

/**
 * Runs independent tasks with the help of other threads. The calling thread always works too, and waits for a task only
 * while another thread runs it. So a task may start tasks of its own without a deadlock, on any number of threads. One
 * thread runs a whole task, and results keep the order of the tasks, so results do not depend on the number of threads.
 */
public interface Tasks {
    /** Runs all tasks on the calling thread. */
    Tasks HERE = new Tasks() {
        @Override
        public int helpers() {
            return 0;
        }

        @Override
        public void offer(Runnable work) {
            // There is no other thread to run it.
        }
    };

    /** Number of other threads that can help; 0 or more. */
    int helpers();

    /**
     * Offers work to another thread, which runs it at any later time or never. The caller must not depend on it.
     *
     * @param work work that throws nothing
     */
    void offer(Runnable work);

    /**
     * Runs the tasks 0 to {@code count} - 1 and returns when all have ended. After a task has thrown, no further task
     * begins.
     *
     * @throws RuntimeException the exception of the failed task with the lowest number; an {@link Error} likewise
     */
    default void each(int count, IntConsumer task) {
        TaskRow row = new TaskRow(count, task);
        for (int i = 0; i < Math.min(helpers(), count - 1); i++) {
            offer(row::work);
        }
        row.work();
        row.awaitEnd();
    }

    /**
     * Applies a function to each item and returns the results in the order of the items. The exceptions are those of
     * {@link #each}.
     */
    default <A, B> List<B> map(List<A> items, Function<? super A, ? extends B> function) {
        Object[] results = new Object[items.size()];
        each(results.length, i -> results[i] = function.apply(items.get(i)));
        @SuppressWarnings("unchecked")
        List<B> list = (List<B>) Arrays.asList(results);
        return list;
    }

    /**
     * Starts work when a thread is free. If it has not started when a thread requests the result, that thread does the
     * work.
     *
     * @return supplier of the result, which throws the exception of the work; a checked exception becomes the cause of
     *     an {@link IllegalStateException}
     */
    default <T> Supplier<T> begin(Callable<T> work) {
        FutureTask<T> task = new FutureTask<>(work);
        offer(task);
        return () -> {
            task.run();
            return Outcomes.of(task);
        };
    }
}
