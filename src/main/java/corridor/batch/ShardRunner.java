package corridor.batch;

import corridor.chronicle.Chronicle;
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
import java.util.Optional;
import java.util.function.Function;

/** Runs the shards of a plan, each on the calling thread. Every {@link Engine} uses it. Safe for several threads. */
public final class ShardRunner {
    private final BatchPlan plan;
    private final OutcomeTable table;
    private final List<String> areas;
    private final Function<Scenario, RunFunction> factory;
    private final List<List<Variant>> variants = new ArrayList<>();

    /** Listens to the end of every run. */
    @FunctionalInterface
    public interface RunEnd {
        /**
         * Reports the end of a run.
         *
         * @param failed whether the run threw or returned an invalid value
         */
        void ended(boolean failed);
    }

    /** A variant is a scenario at a point with the function that runs it. */
    private record Variant(Scenario scenario, RunFunction model) {}

    /**
     * Makes a runner for a plan.
     *
     * @param factory maker of the function that runs one scenario, see {@link Engine#run}
     * @param table outcomes that every run must return
     * @param areas ids, in the order of the model
     */
    public ShardRunner(
            BatchPlan plan, Function<Scenario, RunFunction> factory, OutcomeTable table, List<String> areas) {
        this.plan = plan;
        this.table = table;
        this.areas = plan.points().many() ? List.of() : areas;
        this.factory = factory;
        for (Scenario scenario : plan.points().many() ? List.<Scenario>of() : plan.scenarios()) {
            List<Variant> ofScenario = new ArrayList<>();
            for (int point = 0; point < plan.points().count(); point++) {
                ofScenario.add(made(scenario, point));
            }
            variants.add(ofScenario);
        }
    }

    /**
     * Runs a whole shard.
     *
     * @param each listener to the end of every run
     * @return empty if a stop was requested before the end
     */
    public Optional<ShardContent> run(Shard shard, StopSignal stop, RunEnd each) {
        AreaTotals totals =
                new AreaTotals(areas, CheckedRun.months(plan.scenarios().get(shard.scenario())));
        List<RunResult> runs = new ArrayList<>();
        List<RunFailure> failures = new ArrayList<>();
        List<KeptRun> kept = new ArrayList<>();
        Variant variant = null;
        int at = -1;
        for (RunKey key : plan.keys(shard)) {
            if (stop.isAsked()) {
                return Optional.empty();
            }
            if (key.point() != at) {
                at = key.point();
                variant = variant(shard.scenario(), at);
            }
            boolean keeps = plan.keep().keepsCase(plan.caseNumber(key));
            RunListener listener =
                    plan.points().many() ? null : new RunListener(variant.scenario(), totals.empty(), keeps);
            CheckedRun run = CheckedRun.of(
                    key,
                    plan.points().luck(key, plan.replicates()),
                    variant.scenario(),
                    variant.model(),
                    plan.seed(),
                    table,
                    listener == null ? Chronicle.SILENT : listener);
            runs.add(run.result());
            if (run.failed()) {
                failures.add(run.failure());
            } else if (listener != null) {
                totals.add(listener.areas());
                if (keeps) {
                    kept.add(listener.kept(key, plan.keep()));
                }
            }
            each.ended(run.failed());
        }
        return Optional.of(new ShardContent(runs, failures, totals, kept));
    }

    /**
     * Returns a variant. A batch over structures has few variants, which the constructor makes. An experiment has many,
     * which are made on demand.
     */
    private Variant variant(int scenario, int point) {
        return plan.points().many()
                ? made(plan.scenarios().get(scenario), point)
                : variants.get(scenario).get(point);
    }

    private Variant made(Scenario scenario, int point) {
        Scenario changed = plan.points().at(point, scenario);
        return new Variant(changed, factory.apply(changed));
    }
}
