package corridor.batch;

import corridor.result.AreaTotals;
import corridor.result.KeptRun;
import corridor.result.OutcomeTable;
import corridor.result.RunFailure;
import corridor.result.RunKey;
import corridor.result.RunResult;
import corridor.result.ShardContent;
import corridor.run.RunFunction;
import corridor.scenario.Scenario;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

/** Runs the shards of a plan, one at a time per thread. */
final class ShardRunner {
    private final BatchPlan plan;
    private final OutcomeTable table;
    private final List<String> areas;
    private final List<List<Scenario>> scenarios = new ArrayList<>();
    private final List<List<RunFunction>> models = new ArrayList<>();

    ShardRunner(BatchPlan plan, Function<Scenario, RunFunction> factory, OutcomeTable table, List<String> areas) {
        this.plan = plan;
        this.table = table;
        this.areas = areas;
        for (Scenario scenario : plan.scenarios()) {
            List<Scenario> variants = new ArrayList<>();
            for (Map<String, String> options : plan.structures().points()) {
                variants.add(options.isEmpty() ? scenario : scenario.withSwitches(options));
            }
            scenarios.add(variants);
            models.add(variants.stream().map(factory).toList());
        }
    }

    RunFunction firstModel() {
        return models.get(0).get(0);
    }

    /**
     * Runs all of a shard.
     *
     * @param each hears of every run when it is over
     * @return empty if a stop was asked for on the way
     */
    Optional<ShardContent> run(Shard shard, StopSignal stop, Consumer<CheckedRun> each) {
        Scenario scenario = scenarios.get(shard.scenario()).get(shard.point());
        RunFunction model = models.get(shard.scenario()).get(shard.point());
        AreaTotals totals = new AreaTotals(areas, CheckedRun.months(scenario));
        List<RunResult> runs = new ArrayList<>();
        List<RunFailure> failures = new ArrayList<>();
        List<KeptRun> kept = new ArrayList<>();
        for (RunKey key : plan.keys(shard)) {
            if (stop.isAsked()) {
                return Optional.empty();
            }
            boolean keeps = plan.keep().keepsCase(plan.caseNumber(key));
            RunListener listener = new RunListener(scenario, totals.empty(), keeps);
            CheckedRun run = CheckedRun.of(key, scenario, model, plan.seed(), table, listener);
            runs.add(run.result());
            if (run.failed()) {
                failures.add(run.failure());
            } else {
                totals.add(listener.areas());
                if (keeps) {
                    kept.add(listener.kept(key, plan.keep()));
                }
            }
            each.accept(run);
        }
        return Optional.of(new ShardContent(runs, failures, totals, kept));
    }
}
