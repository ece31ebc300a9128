package corridor.batch;

import corridor.result.OutcomeTable;
import corridor.result.RunFailure;
import corridor.result.RunKey;
import corridor.result.RunResult;
import corridor.run.RunFunction;
import corridor.scenario.Scenario;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.Function;

/**
 * Runs a plan on threads of this JVM. Whole runs are parallel, never parts of one; each run writes to its own place in
 * a list, so the number of threads shows in the time only.
 */
public final class ThreadEngine implements Engine {
    private static final double NANOS = 1e9;
    private static final long LOOK_MILLIS = 200;
    private final OutcomeTable table;

    /** @param table the outcomes that every run must return */
    public ThreadEngine(OutcomeTable table) {
        this.table = table;
    }

    @Override
    public BatchResult run(
            BatchPlan plan, Function<Scenario, RunFunction> models, BatchProgress progress, StopSignal stop) {
        Work work = new Work(plan, models, stop);
        progress.begins(plan.size(), plan.threads(), TimingProbe.expectedSeconds(plan, work.firstModel(), stop));
        long begin = System.nanoTime();
        ExecutorService pool = Executors.newFixedThreadPool(plan.threads(), ThreadEngine::worker);
        try {
            List<Future<?>> workers = new ArrayList<>();
            for (int i = 0; i < plan.threads(); i++) {
                workers.add(pool.submit(work::workUntilDone));
            }
            for (Future<?> worker : workers) {
                await(worker, () -> progress.isAt(work.done(), work.failed(), secondsSince(begin)));
            }
        } finally {
            work.abandon();
            pool.shutdownNow();
            progress.ends(work.done(), work.failed(), secondsSince(begin));
        }
        stop.check();
        return work.result(secondsSince(begin));
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
                // Only errors that no run can be blamed for arrive here, such as a lack of memory.
                throw new IllegalStateException("the batch broke off: " + e.getCause(), e.getCause());
            }
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

    /** The list of runs that the workers share: each takes the next free place until none is left. */
    private final class Work {
        private final BatchPlan plan;
        private final StopSignal stop;
        private final List<RunKey> keys;
        private final Map<String, Scenario> scenarios = new LinkedHashMap<>();
        private final Map<String, RunFunction> models = new LinkedHashMap<>();
        private final AtomicReferenceArray<CheckedRun> runs;
        private final AtomicInteger next = new AtomicInteger();
        private final AtomicInteger done = new AtomicInteger();
        private final AtomicInteger failed = new AtomicInteger();
        private volatile boolean abandoned;

        Work(BatchPlan plan, Function<Scenario, RunFunction> factory, StopSignal stop) {
            this.plan = plan;
            this.stop = stop;
            this.keys = plan.keys();
            this.runs = new AtomicReferenceArray<>(keys.size());
            for (Scenario scenario : plan.scenarios()) {
                scenarios.put(scenario.name(), scenario);
                models.put(scenario.name(), factory.apply(scenario));
            }
        }

        RunFunction firstModel() {
            return models.get(plan.reference().name());
        }

        void workUntilDone() {
            for (int i = next.getAndIncrement(); i < keys.size(); i = next.getAndIncrement()) {
                if (abandoned || stop.isAsked()) {
                    return;
                }
                RunKey key = keys.get(i);
                String name = key.scenario();
                CheckedRun run = CheckedRun.of(key, scenarios.get(name), models.get(name), plan.seed(), table);
                runs.set(i, run);
                if (run.failed()) {
                    failed.incrementAndGet();
                }
                done.incrementAndGet();
            }
        }

        void abandon() {
            abandoned = true;
        }

        int done() {
            return done.get();
        }

        int failed() {
            return failed.get();
        }

        BatchResult result(double seconds) {
            List<RunResult> results = new ArrayList<>(keys.size());
            List<RunFailure> failures = new ArrayList<>();
            for (int i = 0; i < keys.size(); i++) {
                CheckedRun run = runs.get(i);
                results.add(run.result());
                if (run.failed()) {
                    failures.add(run.failure());
                }
            }
            return new BatchResult(results, failures, seconds);
        }
    }
}
