package corridor.workflow.attribution;

import static corridor.workflow.attribution.LeverModel.OPERATIONS;
import static corridor.workflow.attribution.LeverModel.TABLE;

import corridor.chronicle.Chronicle;
import corridor.random.KeyedRandom;
import corridor.result.RunKey;
import corridor.result.RunResult;
import corridor.run.DrawnParameters;
import corridor.run.HoldableRuns;
import corridor.run.RunFactory;
import corridor.run.RunFunction;
import corridor.run.SyntheticModel;
import corridor.scenario.Scenario;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * A model whose ways are known. More operations change attacks by luck, less 3 directly, less 8 or 9 through kills (K5
 * and K6), plus 4 through the will to join (K11), less 2 through both together, and plus 1 through harm (K7). Two
 * thirds of the effect are in the first month.
 */
final class WayModel implements RunFactory, HoldableRuns.Factory {
    /** Number of runs so far. */
    final AtomicInteger runs = new AtomicInteger();

    /** Sets of couplings that were held so far. */
    final Set<String> held = ConcurrentHashMap.newKeySet();

    @Override
    public RunFunction create(Scenario scenario, DrawnParameters drawn, long seed) {
        return (future, replicate, chronicle) -> run(scenario, seed, future, replicate, List.of());
    }

    @Override
    public HoldableRuns create(Scenario reference, Scenario scenario, DrawnParameters drawn, long seed) {
        return (future, replicate, couplings) -> new HoldableRuns.HeldPair() {
            private final RunResult recorded = WayModel.this.run(reference, seed, future, replicate, List.of());

            @Override
            public RunResult reference() {
                return recorded;
            }

            @Override
            public RunResult run(Collection<String> kept) {
                if (!couplings.containsAll(kept)) {
                    throw new IllegalArgumentException("not recorded: " + kept);
                }
                return WayModel.this.run(scenario, seed, future, replicate, kept);
            }
        };
    }

    private RunResult run(Scenario scenario, long seed, int future, int replicate, Collection<String> kept) {
        runs.incrementAndGet();
        held.add(new TreeSet<>(kept).toString());
        // The other outcomes do not depend on the scenario, as its name is always of one length.
        RunResult run = SyntheticModel.of(TABLE, seed)
                .apply(SyntheticModel.scenario("any", 1))
                .run(future, replicate, Chronicle.SILENT);
        long key = new KeyedRandom(seed, future, replicate).key(9, 0);
        double effect = scenario.levers().containsKey(OPERATIONS) ? effect(kept, key) : 0;
        double[] months = run.monthly()[TABLE.monthlyIndex("attacks")];
        months[0] = effect * 2 / 3;
        months[1] = effect / 3;
        run.outcomes()[TABLE.index("attacks")] = Math.rint(1000 * KeyedRandom.draw(key, 0)) + effect;
        return new RunResult(
                new RunKey(scenario.name(), 0, future, replicate), run.seed(), run.outcomes(), run.monthly());
    }

    private static double effect(Collection<String> kept, long key) {
        boolean kills = !kept.contains("K5") && !kept.contains("K6");
        boolean will = !kept.contains("K11");
        double killed = KeyedRandom.draw(key, 1) < 0.5 ? 9 : 8;
        return -3 - (kills ? killed : 0) + (will ? 4 : 0) - (kills && will ? 2 : 0) + (kept.contains("K7") ? 0 : 1);
    }
}
