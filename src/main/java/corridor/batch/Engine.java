package corridor.batch;

import corridor.run.RunFunction;
import corridor.scenario.Scenario;
import java.util.List;
import java.util.function.Function;

/**
 * An engine runs the shards of a plan. {@link ShardRunner} runs one shard; an engine decides where and when. The order
 * of the shards and the number of threads do not show in the results.
 */
public interface Engine {
    /**
     * Runs some shards of the plan and passes each on when it is done. A run that throws is recorded as failed and
     * stops nothing else.
     *
     * @param shards those to run, in any order
     * @param models makes the function that runs one scenario; called once per scenario and point, in order, on the
     *     calling thread, with the options of the point merged into the scenario; in an experiment on the threads that
     *     run, whenever they come to a point
     * @param execution its threads, progress and stop
     * @return wall time of the runs, in seconds
     * @throws BatchInterrupted when a stop was requested before the last run ended
     * @throws BatchBrokenOff when a shard could not be passed on, or a worker died; shards passed on before are
     *     complete
     */
    double run(
            BatchPlan plan,
            List<Shard> shards,
            Function<Scenario, RunFunction> models,
            ShardSink sink,
            Execution execution);
}
