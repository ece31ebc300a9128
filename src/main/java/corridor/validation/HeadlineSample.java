package corridor.validation;

import corridor.analysis.ablation.AblatedEffect;
import corridor.batch.BatchPlan;
import corridor.batch.BatchResult;
import corridor.batch.Execution;
import corridor.catalogue.Catalogue;
import corridor.catalogue.Outcome;
import corridor.result.OutcomeTable;
import corridor.result.RunFailure;
import corridor.result.RunResult;
import corridor.run.RunFactory;
import corridor.scenario.Scenario;
import java.util.List;

/** A headline sample holds the outcomes of the scenarios that an ablation compares, under one variant of the model. */
final class HeadlineSample {
    private final BatchPlan plan;
    private final OutcomeTable table;
    private final List<Outcome> outcomes;
    /** Values by scenario, outcome and replicate. */
    private final double[][][] values;

    private List<RunFailure> failures = List.of();

    /** @param scenarios scenarios of the variant, the reference first */
    HeadlineSample(Catalogue catalogue, List<Scenario> scenarios, List<Outcome> outcomes, int replicates, long seed) {
        plan = new BatchPlan(scenarios, replicates, seed);
        table = OutcomeTable.of(catalogue);
        this.outcomes = List.copyOf(outcomes);
        values = new double[scenarios.size()][outcomes.size()][replicates];
    }

    BatchPlan plan() {
        return plan;
    }

    /**
     * Runs the plan.
     *
     * @throws corridor.batch.BatchInterrupted if the execution is stopped
     */
    void run(RunFactory model, Execution execution) {
        BatchResult result = execution.run(plan, scenario -> model.create(scenario, plan.seed()));
        failures = result.failures();
        List<RunResult> runs = result.runs();
        for (int run = 0; run < runs.size(); run++) {
            double[][] ofScenario = values[run / plan.replicates()];
            for (int outcome = 0; outcome < ofScenario.length; outcome++) {
                int column = table.index(outcomes.get(outcome).id());
                ofScenario[outcome][run % plan.replicates()] = runs.get(run).outcomes()[column];
            }
        }
    }

    List<RunFailure> failures() {
        return failures;
    }

    /**
     * Returns the pairs of a scenario with the reference.
     *
     * @param scenario index of the scenario, from 1
     * @param outcome index of the outcome, from 0
     */
    AblatedEffect.Pairs pairs(int scenario, int outcome) {
        return new AblatedEffect.Pairs(values[0][outcome], values[scenario][outcome]);
    }
}
