package corridor.batch;

import corridor.run.RunFunction;
import corridor.scenario.Scenario;
import java.util.function.Function;

/** Something that can carry out a plan. */
public interface Engine {
    /**
     * Runs everything in the plan. A run that throws is recorded as failed and stops nothing else.
     *
     * @param models makes the function that runs one scenario; called once per scenario, in order, on the calling
     *     thread
     * @throws BatchInterrupted when {@code stop} was asked for before the last run was over
     */
    BatchResult run(BatchPlan plan, Function<Scenario, RunFunction> models, BatchProgress progress, StopSignal stop);
}
