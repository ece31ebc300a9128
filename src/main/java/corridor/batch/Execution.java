package corridor.batch;

import corridor.problem.InputException;
import corridor.problem.Problem;
import corridor.result.RunFailure;
import corridor.result.RunResult;
import corridor.result.ShardContent;
import corridor.run.RunFunction;
import corridor.scenario.Scenario;
import corridor.task.Tasks;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.Function;

/**
 * An execution holds the settings for running a plan. Results do not depend on them.
 *
 * @param engine engine that runs the plan
 * @param threads number of runs at a time, 1 to 1024
 * @param tasks executor of the parallel work before and after the runs
 * @param progress listener to the progress of the runs
 * @param stop signal that stops the work early
 */
public record Execution(Engine engine, int threads, Tasks tasks, BatchProgress progress, StopSignal stop) {
    /** Largest number of threads of an execution. */
    public static final int MOST_THREADS = 1024;

    /**
     * Checks the settings.
     *
     * @throws InputException when the number of threads is out of range
     */
    public Execution {
        if (threads < 1 || threads > MOST_THREADS) {
            throw new InputException(new Problem(
                            "threads",
                            "",
                            Integer.toString(threads),
                            "must be a whole number from 1 to " + MOST_THREADS,
                            "",
                            List.of())
                    .asField());
        }
    }

    /** Default number of threads: one for each processor, and at most {@link #MOST_THREADS}. */
    public static int usualThreads() {
        return Math.min(MOST_THREADS, Runtime.getRuntime().availableProcessors());
    }

    /** Makes an execution without progress and stop; the calling thread does all work outside the runs. */
    public Execution(Engine engine, int threads) {
        this(engine, threads, Tasks.HERE, BatchProgress.NONE, new StopSignal());
    }

    public Execution with(Tasks other) {
        return new Execution(engine, threads, other, progress, stop);
    }

    public Execution with(BatchProgress other) {
        return new Execution(engine, threads, tasks, other, stop);
    }

    public Execution with(StopSignal other) {
        return new Execution(engine, threads, tasks, progress, other);
    }

    /** Runs some shards of a plan, as in {@link Engine#run}. */
    public double run(BatchPlan plan, List<Shard> shards, Function<Scenario, RunFunction> models, ShardSink sink) {
        return engine.run(plan, shards, models, sink, this);
    }

    /** Runs a whole plan and holds all of its results in memory. The exceptions are those of {@link Engine#run}. */
    public BatchResult run(BatchPlan plan, Function<Scenario, RunFunction> models) {
        List<Shard> shards = plan.shards();
        AtomicReferenceArray<ShardContent> contents = new AtomicReferenceArray<>(shards.size());
        double seconds = run(plan, shards, models, (shard, content) -> contents.set(shard.number(), content));
        List<RunResult> results = new ArrayList<>(plan.size());
        List<RunFailure> failures = new ArrayList<>();
        for (int i = 0; i < shards.size(); i++) {
            results.addAll(contents.get(i).runs());
            failures.addAll(contents.get(i).failures());
        }
        return new BatchResult(results, failures, seconds);
    }
}
