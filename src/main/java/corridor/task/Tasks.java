package corridor.task;

import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.FutureTask;
import java.util.function.Function;
import java.util.function.IntConsumer;
import java.util.function.Supplier;

/**
 * Works off tasks that share nothing, with the help of other threads. The calling thread always works too, and waits
 * for tasks only while another thread carries them out. So a task may start tasks of its own, and no number of threads
 * leads to a deadlock. Each task is done whole by one thread and results keep the order of the tasks, so results do not
 * depend on the number of threads.
 */
public interface Tasks {
    /** Tasks without helper threads: the calling thread does all work. */
    Tasks HERE = new Tasks() {
        @Override
        public int helpers() {
            return 0;
        }

        @Override
        public void offer(Runnable work) {
            // No other thread takes it.
        }
    };

    /** Number of other threads that can help; 0 or more. */
    int helpers();

    /**
     * Offers work to another thread, which takes it at any later time or never. The caller must not depend on it.
     *
     * @param work throws nothing
     */
    void offer(Runnable work);

    /**
     * Does the tasks 0 to {@code count} - 1, and returns when none is under way any more. After a task has thrown, no
     * further one is begun.
     *
     * @throws RuntimeException what the first task, in their order, threw; likewise an {@link Error}
     */
    default void each(int count, IntConsumer task) {
        TaskRow row = new TaskRow(count, task);
        for (int i = 0; i < Math.min(helpers(), count - 1); i++) {
            offer(row::work);
        }
        row.work();
        row.awaitEnd();
    }

    /** Applies a function to each item; the results have the order of the items. Throws as {@link #each} does. */
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
     * @return gives the result, or throws what the work threw; a checked exception as the cause of an
     *     {@link IllegalStateException}
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
