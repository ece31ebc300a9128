package corridor.analysis.robustness;

import corridor.analysis.statistics.Objective;
import corridor.result.RunColumns;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A robustness analysis compares policies across futures, for each outcome. Criteria weigh futures differently, so they
 * may prefer different policies; none of them is the right one.
 *
 * @param policies names in the order of the batch
 * @param outcomes one comparison for each objective
 * @param together share of cases in which every threshold is met, by policy; empty where fewer than two outcomes have a
 *     threshold, or where their cases differ
 * @param replicates largest number of runs behind a value
 */
public record Robustness(
        List<String> policies, List<OutcomeRobustness> outcomes, List<Score> together, int replicates) {
    private static final double TAIL = 0.025;

    public Robustness {
        policies = List.copyOf(policies);
        outcomes = List.copyOf(outcomes);
        together = List.copyOf(together);
    }

    /**
     * Compares the policies by each objective.
     *
     * @param column column of each objective's outcome among the run-level outcomes, in the order of the objectives
     */
    public static Robustness of(
            RunColumns runs, List<String> policies, List<Objective> objectives, int[] column, long seed) {
        List<OutcomeRobustness> outcomes = new ArrayList<>();
        for (int k = 0; k < objectives.size(); k++) {
            outcomes.add(outcome(objectives.get(k), PolicyValues.of(runs, policies, column[k]), seed));
        }
        int replicates = IntStream.range(0, runs.rows())
                .map(row -> runs.key(row).replicate() + 1)
                .max()
                .orElse(0);
        return new Robustness(policies, outcomes, together(outcomes, policies, seed), replicates);
    }

    private static OutcomeRobustness outcome(Objective objective, PolicyValues values, long seed) {
        if (values.cases() == 0) {
            return new OutcomeRobustness(objective, values, List.of());
        }
        double[][] regret = values.regret(objective);
        List<Ranked> ranked = new ArrayList<>();
        for (int p = 0; p < regret.length; p++) {
            ranked.add(new Ranked(objective, values.values()[p], regret[p]));
        }
        List<Score> scores = new ArrayList<>();
        for (Criterion criterion : Criterion.values()) {
            scores.addAll(scores(
                    criterion,
                    criterion.smallIsBetter(objective),
                    values,
                    (p, weights, total) -> ranked.get(p).of(criterion, weights, total),
                    seed));
        }
        return new OutcomeRobustness(objective, values, scores);
    }

    /** Computes the score of one policy from weighted cases. */
    @FunctionalInterface
    private interface Weighed {
        double of(int policy, int[] weights, int total);
    }

    private static List<Score> scores(
            Criterion criterion, boolean smallIsBetter, PolicyValues values, Weighed weighed, long seed) {
        int policies = values.policies().size();
        int cases = values.cases();
        int[] once = new int[cases];
        Arrays.fill(once, 1);
        double[] plain = each(policies, weighed, once);
        if (Arrays.stream(plain).allMatch(Double::isNaN)) {
            return List.of();
        }
        double[][] drawn = new double[policies][Resampled.RESAMPLES];
        double[] best = new double[policies];
        Resampled resampled = new Resampled(values.futures(), seed);
        for (int b = 0; b < Resampled.RESAMPLES; b++) {
            double[] numbers = each(policies, weighed, resampled.weights(b, cases));
            for (int p = 0; p < policies; p++) {
                drawn[p][b] = numbers[p];
            }
            shareBest(numbers, smallIsBetter, best);
        }
        List<Score> scores = new ArrayList<>();
        for (int p = 0; p < policies; p++) {
            Arrays.sort(drawn[p]);
            scores.add(new Score(
                    values.policies().get(p),
                    criterion,
                    plain[p],
                    quantile(drawn[p], TAIL),
                    quantile(drawn[p], 1 - TAIL),
                    rank(plain, p, smallIsBetter),
                    best[p] / Resampled.RESAMPLES));
        }
        return scores;
    }

    private static double[] each(int policies, Weighed weighed, int[] weights) {
        int total = Arrays.stream(weights).sum();
        double[] numbers = new double[policies];
        for (int p = 0; p < policies; p++) {
            numbers[p] = weighed.of(p, weights, total);
        }
        return numbers;
    }

    private static void shareBest(double[] numbers, boolean smallIsBetter, double[] best) {
        int first = 0;
        for (int p = 0; p < numbers.length; p++) {
            first += rank(numbers, p, smallIsBetter) == 1 ? 1 : 0;
        }
        for (int p = 0; p < numbers.length; p++) {
            best[p] += rank(numbers, p, smallIsBetter) == 1 ? 1.0 / first : 0;
        }
    }

    private static int rank(double[] numbers, int of, boolean smallIsBetter) {
        if (Double.isNaN(numbers[of])) {
            return 0;
        }
        int rank = 1;
        for (double other : numbers) {
            rank += smallIsBetter ? other < numbers[of] ? 1 : 0 : other > numbers[of] ? 1 : 0;
        }
        return rank;
    }

    private static double quantile(double[] sorted, double p) {
        double position = p * (sorted.length - 1);
        int below = (int) Math.floor(position);
        int above = Math.min(below + 1, sorted.length - 1);
        return sorted[below] + (position - below) * (sorted[above] - sorted[below]);
    }

    /**
     * Scores the policies by the share of cases in which they meet all thresholds; empty if the outcomes have different
     * cases, because some of their cases are undefined.
     */
    private static List<Score> together(List<OutcomeRobustness> outcomes, List<String> policies, long seed) {
        List<OutcomeRobustness> judged = outcomes.stream()
                .filter(o -> o.objective().hasThreshold() && o.values().cases() > 0)
                .toList();
        if (judged.size() < 2) {
            return List.of();
        }
        PolicyValues first = judged.get(0).values();
        if (judged.stream().anyMatch(o -> !o.values().hasCasesOf(first))) {
            return List.of();
        }
        boolean[][] met = new boolean[policies.size()][first.cases()];
        for (int p = 0; p < met.length; p++) {
            for (int c = 0; c < met[p].length; c++) {
                met[p][c] = allMet(judged, p, c);
            }
        }
        return scores(Criterion.DOMAIN, false, first, (p, weights, total) -> share(met[p], weights, total), seed);
    }

    private static boolean allMet(List<OutcomeRobustness> judged, int policy, int at) {
        return judged.stream().allMatch(o -> o.objective().meets(o.values().values()[policy][at]));
    }

    private static double share(boolean[] met, int[] weights, int total) {
        int sum = 0;
        for (int c = 0; c < weights.length; c++) {
            sum += met[c] ? weights[c] : 0;
        }
        return (double) sum / total;
    }
}
