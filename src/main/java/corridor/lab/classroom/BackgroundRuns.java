package corridor.lab.classroom;

import corridor.lab.explore.FairQueue;
import corridor.scenario.Scenario;
import java.util.List;
import java.util.function.BiConsumer;

/**
 * Background runs make the first replicates of scenarios in slices, while nobody asks for anything. Replicates vary
 * slowest, so that all scenarios soon have a few.
 */
final class BackgroundRuns implements FairQueue.Work {
    private static final int SLICE = 4;

    private final List<Scenario> scenarios;
    private final int replicates;
    private final BiConsumer<Scenario, Integer> run;
    private int next;

    /** @param run makes a run unless it is there */
    BackgroundRuns(List<Scenario> scenarios, int replicates, BiConsumer<Scenario, Integer> run) {
        this.scenarios = List.copyOf(scenarios);
        this.replicates = replicates;
        this.run = run;
    }

    @Override
    public Runnable next() {
        int all = scenarios.size() * replicates;
        if (next >= all) {
            return null;
        }
        int from = next;
        next = Math.min(all, from + SLICE);
        int until = next;
        return () -> {
            for (int k = from; k < until; k++) {
                run.accept(scenarios.get(k % scenarios.size()), k / scenarios.size());
            }
        };
    }

    @Override
    public int left() {
        return (scenarios.size() * replicates - next + SLICE - 1) / SLICE;
    }

    @Override
    public boolean takesTurns() {
        return false;
    }
}
