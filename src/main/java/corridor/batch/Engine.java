package corridor.batch;

import corridor.run.RunFunction;
import corridor.scenario.Scenario;
import java.util.List;
import java.util.function.Function;

/**
 * An engine runs the shards of a plan. {@link ShardRunner} runs one shard; an engine chooses the time and thread. The
 * results depend neither on the order of the shards nor on the number of threads.
 */
public interface Engine {
    /**
     * Runs some shards of the plan and passes each to the sink when it is done. A run that throws is recorded as
     * failed; all other runs continue.
     *
     * @param shards shards to run, in any order
     * @param models makes the function that runs one scenario, with the settings of the point merged in. The calling
     *     thread calls it once for each scenario and point, in order. In an experiment each worker thread calls it when
     *     it reaches a point
     * @param execution threads, progress and stop signal
     * @return wall time of the runs, in seconds
     * @throws BatchInterrupted when a stop was requested before the last run ended
     * @throws BatchBrokenOff when the sink refused a shard, or a worker died; earlier shards are complete
     */
    double run(
            BatchPlan plan,
            List<Shard> shards,
            Function<Scenario, RunFunction> models,
            ShardSink sink,
            Execution execution);
}
