package corridor.workflow;

import corridor.analysis.statistics.Bootstrap;
import corridor.analysis.statistics.Interval;
import corridor.batch.BatchPlan;
import corridor.batch.BatchResult;
import corridor.batch.Execution;
import corridor.result.OutcomeTable;
import corridor.result.RunFailure;
import corridor.run.RunFactory;
import java.util.Arrays;
import java.util.List;

/**
 * Run outcomes hold the outcomes of a plan in memory. The cases of a scenario (point, future, replicate) have the order
 * of the plan. An index stands for the same case in every scenario, so values at the same index form a pair.
 */
public final class RunOutcomes {
    private final BatchPlan plan;
    private final OutcomeTable table;
    private final BatchResult result;

    private RunOutcomes(BatchPlan plan, OutcomeTable table, BatchResult result) {
        this.plan = plan;
        this.table = table;
        this.result = result;
    }

    /**
     * Runs a plan.
     *
     * @param table the outcomes that the model returns
     * @throws corridor.batch.BatchInterrupted when a stop was requested before the last run ended
     */
    public static RunOutcomes of(BatchPlan plan, OutcomeTable table, RunFactory model, Execution execution) {
        BatchResult result =
                execution.run(plan, scenario -> model.create(scenario, plan.futures()::values, plan.seed()));
        return new RunOutcomes(plan, table, result);
    }

    public BatchPlan plan() {
        return plan;
    }

    /** Runs that failed; their outcomes are NaN. */
    public List<RunFailure> failures() {
        return result.failures();
    }

    /**
     * Returns the values of an outcome in the cases of a scenario; NaN where a run failed or the outcome is undefined.
     *
     * @throws java.util.NoSuchElementException when there is no such outcome
     * @throws IllegalArgumentException when there is no such scenario
     */
    public double[] values(String scenario, String outcome) {
        int place = plan.names().indexOf(scenario);
        if (place < 0) {
            throw new IllegalArgumentException("no scenario '" + scenario + "' in " + plan.names());
        }
        int column = table.index(outcome);
        int cases = plan.size() / plan.names().size();
        return result.runs().subList(place * cases, (place + 1) * cases).stream()
                .mapToDouble(run -> run.outcomes()[column])
                .toArray();
    }

    /**
     * Returns the values of an outcome in a scenario minus the values in the reference, by case; NaN where either is
     * undefined.
     */
    public double[] differences(String scenario, String outcome) {
        double[] differences = values(scenario, outcome);
        double[] reference = values(plan.reference().name(), outcome);
        for (int i = 0; i < differences.length; i++) {
            differences[i] -= reference[i];
        }
        return differences;
    }

    /** Returns the mean of the defined differences; NaN if none is defined. */
    public double meanDifference(String scenario, String outcome) {
        return Arrays.stream(defined(scenario, outcome)).average().orElse(Double.NaN);
    }

    /**
     * Returns the 95 % bootstrap interval of the mean difference; {@link Interval#NONE} if there are too few pairs. The
     * seed of the plan determines the resamples.
     *
     * @throws IllegalStateException if the plan has several futures or points
     */
    public Interval interval(String scenario, String outcome) {
        if (plan.futures().futures() > 1 || plan.points().count() > 1) {
            throw new IllegalStateException("pairs of one future are not independent; use a batch and its analysis");
        }
        return new Bootstrap(plan.seed()).ofMean(defined(scenario, outcome));
    }

    private double[] defined(String scenario, String outcome) {
        return Arrays.stream(differences(scenario, outcome))
                .filter(value -> !Double.isNaN(value))
                .toArray();
    }
}
