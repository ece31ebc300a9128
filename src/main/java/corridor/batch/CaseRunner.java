package corridor.batch;

import corridor.chronicle.Chronicle;
import corridor.result.OutcomeTable;
import corridor.result.RunFailure;
import corridor.result.RunKey;
import corridor.result.RunResult;
import corridor.run.DrawnParameters;
import corridor.run.RunFactory;
import corridor.run.RunFunction;
import corridor.scenario.Scenario;

/**
 * A case runner runs single cases of one scenario of a plan, in any order, each on the calling thread. A result equals
 * that of the whole plan at its first point. Safe for several threads.
 */
public final class CaseRunner {
    private final BatchPlan plan;
    private final Scenario scenario;
    private final RunFunction model;
    private final OutcomeTable table;

    /**
     * A case that was run.
     *
     * @param result result of the run; NaN throughout if it failed
     * @param failure null if the run did not fail
     */
    public record Case(RunResult result, RunFailure failure) {}

    /**
     * Makes a runner.
     *
     * @param scenario index of the scenario in the plan
     * @param table outcomes that every run must return
     */
    public CaseRunner(BatchPlan plan, int scenario, RunFactory factory, OutcomeTable table) {
        this(plan, plan.scenarios().get(scenario), plan.futures()::values, factory, table);
    }

    /**
     * Makes a runner of a scenario that the plan need not hold, over the futures and with the luck of the plan.
     * Replicates beyond those of the plan are further ones of the same futures.
     *
     * @param drawn values of the plan's futures; runners that pass the same object share the inputs of their runs
     */
    public CaseRunner(
            BatchPlan plan, Scenario scenario, DrawnParameters drawn, RunFactory factory, OutcomeTable table) {
        this.plan = plan;
        this.scenario = plan.points().at(0, scenario);
        this.model = factory.create(this.scenario, drawn, plan.seed());
        this.table = table;
    }

    /** Runs one replicate of one future. */
    public Case run(int future, int replicate) {
        return run(future, replicate, Chronicle.SILENT);
    }

    /** Runs one replicate of one future, and reports it to a chronicle while it happens. */
    public Case run(int future, int replicate, Chronicle chronicle) {
        RunKey key = new RunKey(scenario.name(), 0, future, replicate);
        CheckedRun run = CheckedRun.of(
                key, plan.points().luck(key, plan.replicates()), scenario, model, plan.seed(), table, chronicle);
        return new Case(run.result(), run.failure());
    }
}
