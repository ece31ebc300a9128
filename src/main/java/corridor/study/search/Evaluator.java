package corridor.study.search;

import corridor.analysis.robustness.Objective;
import corridor.batch.BatchPlan;
import corridor.batch.BatchProgress;
import corridor.batch.BatchResult;
import corridor.batch.StopSignal;
import corridor.batch.ThreadEngine;
import corridor.design.FutureDesign;
import corridor.design.StructureDesign;
import corridor.result.Keep;
import corridor.result.OutcomeTable;
import corridor.result.RunResult;
import corridor.run.DrawnParameters;
import corridor.run.RunFactory;
import corridor.scenario.Scenario;
import java.util.ArrayList;
import java.util.List;

/** Runs scenarios with common luck and takes the means of some outcomes; the same on any number of threads. */
final class Evaluator {
    private static final double Z = 1.959963984540054;
    private final OutcomeTable table;
    private final List<Objective> objectives;
    private final RunFactory model;
    private final int threads;
    private final StopSignal stop;
    private int failures;

    Evaluator(OutcomeTable table, List<Objective> objectives, RunFactory model, int threads, StopSignal stop) {
        this.table = table;
        this.objectives = List.copyOf(objectives);
        this.model = model;
        this.threads = threads;
        this.stop = stop;
    }

    /**
     * Means of one scenario.
     *
     * @param half half of the 95 % interval of each mean, by the normal distribution over futures; NaN for a single one
     */
    record Means(double[] mean, double[] half) {}

    /** @param luck what all scenarios share: futures, replicates, seed */
    List<Means> evaluate(List<Scenario> scenarios, Luck luck) {
        BatchPlan plan = new BatchPlan(
                scenarios, StructureDesign.none(), luck.futures, luck.replicates, luck.seed, threads, Keep.NOTHING);
        DrawnParameters drawn = luck.futures::values;
        BatchResult result = new ThreadEngine(table)
                .run(plan, scenario -> model.create(scenario, drawn, luck.seed), BatchProgress.NONE, stop);
        failures += result.failures().size();
        int each = luck.futures.futures() * luck.replicates;
        List<Means> means = new ArrayList<>();
        for (int s = 0; s < scenarios.size(); s++) {
            means.add(means(result.runs().subList(s * each, (s + 1) * each), luck));
        }
        return means;
    }

    /** Futures, replicates and seed. */
    record Luck(FutureDesign futures, int replicates, long seed) {}

    /** Runs that failed so far. */
    int failures() {
        return failures;
    }

    /** With several futures an interval is one over futures, since replicates of a future are not independent. */
    private Means means(List<RunResult> runs, Luck luck) {
        double[] mean = new double[objectives.size()];
        double[] half = new double[objectives.size()];
        boolean byFuture = luck.futures.futures() > 1;
        for (int k = 0; k < mean.length; k++) {
            int column = table.index(objectives.get(k).outcome().id());
            List<Double> cases = new ArrayList<>();
            int size = byFuture ? luck.replicates : 1;
            for (int from = 0; from < runs.size(); from += size) {
                double value = runs.subList(from, from + size).stream()
                        .mapToDouble(run -> run.outcomes()[column])
                        .filter(v -> !Double.isNaN(v))
                        .average()
                        .orElse(Double.NaN);
                if (!Double.isNaN(value)) {
                    cases.add(value);
                }
            }
            mean[k] = mean(cases);
            half[k] = half(cases, mean[k]);
        }
        return new Means(mean, half);
    }

    private static double mean(List<Double> cases) {
        double sum = 0;
        for (double value : cases) {
            sum += value;
        }
        return cases.isEmpty() ? Double.NaN : sum / cases.size();
    }

    private static double half(List<Double> cases, double mean) {
        double squares = 0;
        for (double value : cases) {
            squares += (value - mean) * (value - mean);
        }
        int n = cases.size();
        return n < 2 ? Double.NaN : Z * Math.sqrt(squares / (n - 1) / n);
    }
}
