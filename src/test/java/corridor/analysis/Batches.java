package corridor.analysis;

import corridor.catalogue.Catalogue;
import corridor.catalogue.Outcome;
import corridor.result.OutcomeTable;
import corridor.result.RunKey;
import corridor.result.RunResult;
import java.util.ArrayList;
import java.util.List;

/** Makes batches by hand for the tests of this package. */
public final class Batches {
    public static final Outcome ATTACKS = outcome("attacks", "attacks per month", 0, 0.03);
    static final Outcome STEP = outcome("pressure_step", "step", 0.1, 0.05);
    public static final OutcomeTable TABLE =
            new OutcomeTable(Catalogue.standard(), List.of(ATTACKS, STEP), List.of(STEP));

    private Batches() {}

    public static Outcome outcome(String id, String monthlyUnit, double matters, double share) {
        return new Outcome(
                id, id, id, "units, all", monthlyUnit, Outcome.Aggregate.SUM, "fewer", "more", matters, share, "g", "");
    }

    public static RunResult run(String scenario, int replicate, double attacks, double... steps) {
        return new RunResult(
                new RunKey(scenario, 0, 0, replicate), 1, new double[] {attacks, steps[0]}, new double[][] {steps});
    }

    public static List<RunResult> runs(String scenario, double... attacks) {
        List<RunResult> runs = new ArrayList<>();
        for (int replicate = 0; replicate < attacks.length; replicate++) {
            runs.add(run(scenario, replicate, attacks[replicate], 0, 1));
        }
        return runs;
    }

    public static List<RunResult> together(List<RunResult> first, List<RunResult> second) {
        List<RunResult> all = new ArrayList<>(first);
        all.addAll(second);
        return all;
    }
}
