package corridor.analysis.statistics;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import java.util.function.Supplier;

/**
 * Works off tasks that share nothing, on all processors. Each task is done whole by one thread and results keep the
 * order of the tasks, so that the number of processors cannot show in a sum.
 */
public final class ParallelTasks {
    private ParallelTasks() {}

    /** The results of all tasks, in their order; what a task throws is thrown here. */
    public static <T> List<T> all(List<Callable<T>> tasks) {
        if (tasks.isEmpty()) {
            return List.of();
        }
        int threads = Math.min(tasks.size(), Runtime.getRuntime().availableProcessors());
        ExecutorService pool = Executors.newFixedThreadPool(threads, ParallelTasks::worker);
        try {
            List<Future<T>> submitted = new ArrayList<>();
            tasks.forEach(task -> submitted.add(pool.submit(task)));
            List<T> results = new ArrayList<>();
            for (Future<T> future : submitted) {
                results.add(result(future));
            }
            return results;
        } finally {
            pool.shutdownNow();
        }
    }

    /** Begins a piece of work; its result, or what it throws, comes when it is asked for. */
    public static <T> Supplier<T> begin(Callable<T> work) {
        FutureTask<T> task = new FutureTask<>(work);
        worker(task).start();
        return () -> result(task);
    }

    private static <T> T result(Future<T> future) {
        try {
            return future.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while the analysis was made", e);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException thrown) {
                throw thrown;
            }
            if (e.getCause() instanceof Error thrown) {
                throw thrown;
            }
            throw new IllegalStateException(e.getCause());
        }
    }

    private static Thread worker(Runnable work) {
        Thread thread = new Thread(work, "corridor-analysis");
        thread.setDaemon(true);
        return thread;
    }
}
