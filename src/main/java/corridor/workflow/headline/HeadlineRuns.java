package corridor.workflow.headline;

import corridor.analysis.headline.PairedValues;
import corridor.batch.BatchPlan;
import corridor.batch.Execution;
import corridor.batch.Shard;
import corridor.catalogue.Outcome;
import corridor.result.OutcomeTable;
import corridor.result.RunFailure;
import corridor.result.RunKey;
import corridor.result.RunResult;
import corridor.result.ShardContent;
import corridor.run.DrawnParameters;
import corridor.run.RunFactory;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicReferenceArray;

/** Headline runs hold a few outcomes of all runs of a plan; the monthly series would not fit into memory. */
final class HeadlineRuns {
    private final BatchPlan plan;
    private final OutcomeTable table;
    private final List<Outcome> outcomes;
    /** Values by scenario, outcome, point, future and replicate. */
    private final double[][][][][] values;

    private List<RunFailure> failures = List.of();

    /** @param table the outcomes that the model returns */
    HeadlineRuns(BatchPlan plan, OutcomeTable table, List<Outcome> outcomes) {
        this.plan = plan;
        this.table = table;
        this.outcomes = List.copyOf(outcomes);
        this.values = new double[plan.scenarios().size()][outcomes.size()]
                [plan.points().count()][plan.futures().futures()][plan.replicates()];
    }

    BatchPlan plan() {
        return plan;
    }

    /**
     * Runs the plan.
     *
     * @throws corridor.batch.BatchInterrupted when stopped
     */
    void run(RunFactory model, Execution execution) {
        List<Shard> shards = plan.shards();
        DrawnParameters drawn = plan.futures()::values;
        AtomicReferenceArray<List<RunFailure>> failed = new AtomicReferenceArray<>(shards.size());
        execution.run(plan, shards, scenario -> model.create(scenario, drawn, plan.seed()), (shard, content) -> {
            keep(shard, content);
            failed.set(shard.number(), content.failures());
        });
        List<RunFailure> all = new ArrayList<>();
        for (int k = 0; k < shards.size(); k++) {
            all.addAll(failed.get(k));
        }
        failures = all;
    }

    List<RunFailure> failures() {
        return failures;
    }

    /** Pairs of a scenario, from 1, with the reference. */
    PairedValues pairs(int scenario, int outcome) {
        return new PairedValues(values[0][outcome], values[scenario][outcome]);
    }

    /** The runs with their outcomes as the only columns, in the order of the plan. */
    List<RunResult> results() {
        return plan.keys().stream().map(this::result).toList();
    }

    private RunResult result(RunKey key) {
        double[] own = Arrays.stream(values[plan.names().indexOf(key.scenario())])
                .mapToDouble(outcome -> outcome[key.point()][key.future()][key.replicate()])
                .toArray();
        return new RunResult(key, plan.seed(), own, new double[0][]);
    }

    private void keep(Shard shard, ShardContent content) {
        double[][][][] ofScenario = values[shard.scenario()];
        for (RunResult run : content.runs()) {
            RunKey key = run.key();
            for (int k = 0; k < ofScenario.length; k++) {
                ofScenario[k][key.point()][key.future()][key.replicate()] =
                        run.outcomes()[table.index(outcomes.get(k).id())];
            }
        }
    }
}
