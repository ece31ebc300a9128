package corridor.batch;

import corridor.catalogue.Area;
import corridor.result.OutcomeTable;
import corridor.run.RunFunction;
import corridor.scenario.Scenario;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;

/**
 * Runs a plan on threads of this JVM. Whole shards run in parallel, never parts of a run, so the number of threads
 * affects only the time.
 */
public final class ThreadEngine implements Engine {
    private static final double NANOS = 1e9;
    private static final long LOOK_MILLIS = 200;

    private final OutcomeTable table;
    private final List<String> areas;

    /** @param table outcomes that every run must return */
    public ThreadEngine(OutcomeTable table) {
        this.table = table;
        this.areas = table.catalogue().areas().stream().map(Area::id).toList();
    }

    @Override
    public double run(
            BatchPlan plan,
            List<Shard> shards,
            Function<Scenario, RunFunction> models,
            ShardSink sink,
            Execution execution) {
        int threads = execution.threads();
        BatchProgress progress = execution.progress();
        StopSignal stop = execution.stop();
        ShardRunner runner = new ShardRunner(plan, models, table, areas);
        ShardQueue work = new ShardQueue(plan, shards, threads, runner, sink, stop);
        Announcement announcement = new Announcement(work, threads, progress);
        long begin = System.nanoTime();
        ExecutorService pool = Executors.newFixedThreadPool(threads, ThreadEngine::worker);
        try {
            List<Future<?>> workers = new ArrayList<>();
            for (int i = 0; i < threads; i++) {
                workers.add(pool.submit(work::workUntilDone));
            }
            for (Future<?> worker : workers) {
                await(worker, () -> announcement.isAt(secondsSince(begin)));
            }
        } finally {
            work.abandon();
            pool.shutdown();
            awaitEnd(pool);
            announcement.ends(secondsSince(begin));
        }
        stop.check();
        return secondsSince(begin);
    }

    /**
     * Announces the start of the batch once its first runs show how long a run takes, and its progress from then on.
     * Only the thread that started the batch uses it.
     */
    private static final class Announcement {
        private final ShardQueue work;
        private final int threads;
        private final BatchProgress progress;
        private boolean begun;

        Announcement(ShardQueue work, int threads, BatchProgress progress) {
            this.work = work;
            this.threads = threads;
            this.progress = progress;
        }

        void isAt(double seconds) {
            if (begun || RunTimes.enough(work.done(), seconds)) {
                begin();
                progress.isAt(work.done(), work.failed(), seconds);
            }
        }

        void ends(double seconds) {
            begin();
            progress.ends(work.done(), work.failed(), seconds);
        }

        private void begin() {
            if (!begun) {
                begun = true;
                progress.begins(work.runs(), threads, RunTimes.expectedSeconds(work.fastest(), work.runs(), threads));
            }
        }
    }

    private static void await(Future<?> worker, Runnable look) {
        while (true) {
            try {
                worker.get(LOOK_MILLIS, TimeUnit.MILLISECONDS);
                return;
            } catch (TimeoutException e) {
                look.run();
            } catch (InterruptedException e) {
                throw new BatchInterrupted();
            } catch (ExecutionException e) {
                throw new BatchBrokenOff(BreakOffCause.of(e.getCause()), e.getCause());
            }
        }
    }

    /** Lets each worker finish its present run, so that no worker writes after this method returns. */
    private static void awaitEnd(ExecutorService pool) {
        try {
            pool.awaitTermination(1, TimeUnit.MINUTES);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static Thread worker(Runnable task) {
        Thread thread = new Thread(task, "corridor-run");
        thread.setDaemon(true);
        return thread;
    }

    private static double secondsSince(long begin) {
        return (System.nanoTime() - begin) / NANOS;
    }
}
