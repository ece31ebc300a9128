package corridor.analysis.robustness;

import corridor.analysis.statistics.Objective;
import corridor.result.RunColumns;
import corridor.result.RunKey;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntToDoubleFunction;

/**
 * Policy values hold one outcome of several policies in the same cases.
 *
 * @param points number of the design point of each case
 * @param futures number of the future of each case; cases of several design points can have the same future
 * @param values {@code [policy][case]}: mean over the replicates of the case
 * @param dropped number of cases left out because some policy had no value there
 */
public record PolicyValues(List<String> policies, int[] points, int[] futures, double[][] values, int dropped) {
    public PolicyValues {
        policies = List.copyOf(policies);
    }

    /** @param runs runs that did not fail, of these policies and others */
    static PolicyValues of(RunColumns runs, List<String> policies, int outcome) {
        TreeMap<Long, Map<String, double[]>> cases = new TreeMap<>();
        IntToDoubleFunction column = runs.outcome(outcome);
        for (int row = 0; row < runs.rows(); row++) {
            RunKey run = runs.key(row);
            if (policies.contains(run.scenario())) {
                double value = column.applyAsDouble(row);
                long key = ((long) run.point() << Integer.SIZE) + run.future();
                double[] sum = cases.computeIfAbsent(key, k -> new LinkedHashMap<>())
                        .computeIfAbsent(run.scenario(), k -> new double[2]);
                if (!Double.isNaN(value)) {
                    sum[0] += value;
                    sum[1]++;
                }
            }
        }
        int all = cases.size();
        cases.values()
                .removeIf(of ->
                        of.size() < policies.size() || of.values().stream().anyMatch(sum -> sum[1] == 0));
        double[][] values = new double[policies.size()][cases.size()];
        List<Long> keys = new ArrayList<>(cases.keySet());
        for (int p = 0; p < policies.size(); p++) {
            for (int c = 0; c < keys.size(); c++) {
                double[] sum = cases.get(keys.get(c)).get(policies.get(p));
                values[p][c] = sum[0] / sum[1];
            }
        }
        int[] points =
                keys.stream().mapToInt(key -> (int) (key >> Integer.SIZE)).toArray();
        int[] futures = keys.stream().mapToInt(Long::intValue).toArray();
        return new PolicyValues(policies, points, futures, values, all - keys.size());
    }

    /** Whether the cases are the same as those of {@code other}, in the same order. */
    boolean hasCasesOf(PolicyValues other) {
        return Arrays.equals(points, other.points) && Arrays.equals(futures, other.futures);
    }

    /** Number of cases. */
    public int cases() {
        return futures.length;
    }

    /**
     * Regret of each policy as {@code [policy][case]}: its distance from the best policy of the same case, never
     * negative.
     */
    public double[][] regret(Objective objective) {
        double[][] regret = new double[values.length][cases()];
        for (int c = 0; c < cases(); c++) {
            double best = Double.POSITIVE_INFINITY;
            for (double[] policy : values) {
                best = Math.min(best, objective.loss(policy[c]));
            }
            for (int p = 0; p < values.length; p++) {
                regret[p][c] = objective.loss(values[p][c]) - best;
            }
        }
        return regret;
    }
}
