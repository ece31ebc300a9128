package corridor.analysis.robustness;

import corridor.analysis.statistics.Objective;
import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/**
 * A ranked policy keeps its values and regrets in sorted order, so that criteria of any resample are fast to compute.
 */
final class Ranked {
    private static final double MOST = 0.9;
    private final Objective objective;
    private final double[] values;
    private final double[] regret;
    private final int[] byRegret;
    private final int[] byLoss;
    private final boolean positive;

    Ranked(Objective objective, double[] values, double[] regret) {
        this.objective = objective;
        this.values = values;
        this.regret = regret;
        this.byRegret = order(regret);
        this.byLoss = order(Arrays.stream(values).map(objective::loss).toArray());
        this.positive = Arrays.stream(values).allMatch(value -> value >= 0);
    }

    /** @param weights number of times that each case counts; they sum to {@code total} */
    double of(Criterion criterion, int[] weights, int total) {
        return switch (criterion) {
            case LAPLACE -> mean(weights, total);
            case MAXIMIN -> values[last(byLoss, weights)];
            case MINIMAX_REGRET -> regret[last(byRegret, weights)];
            case REGRET_90 -> regret[at(MOST, weights, total)];
            case SIGNAL_TO_NOISE -> signalToNoise(weights, total);
            case DOMAIN -> domain(weights, total);
        };
    }

    private double mean(int[] weights, int total) {
        double sum = 0;
        for (int c = 0; c < values.length; c++) {
            sum += weights[c] * values[c];
        }
        return sum / total;
    }

    private double signalToNoise(int[] weights, int total) {
        double mean = mean(weights, total);
        double squares = 0;
        for (int c = 0; c < values.length; c++) {
            squares += weights[c] * (values[c] - mean) * (values[c] - mean);
        }
        double spread = Math.sqrt(squares / total);
        if (!positive || !objective.less() && spread == 0) {
            return Double.NaN;
        }
        return objective.less() ? mean * spread : mean / spread;
    }

    private double domain(int[] weights, int total) {
        if (!objective.hasThreshold()) {
            return Double.NaN;
        }
        int met = 0;
        for (int c = 0; c < values.length; c++) {
            met += objective.meets(values[c]) ? weights[c] : 0;
        }
        return (double) met / total;
    }

    private static int last(int[] order, int[] weights) {
        int k = order.length - 1;
        while (weights[order[k]] == 0) {
            k--;
        }
        return order[k];
    }

    /** The first case in the order of regret at which the cumulative weight reaches this share. */
    private int at(double share, int[] weights, int total) {
        double wanted = share * total - 1e-9;
        int sum = 0;
        int k = -1;
        while (sum < wanted) {
            k++;
            sum += weights[byRegret[k]];
        }
        return byRegret[k];
    }

    private static int[] order(double[] keys) {
        return IntStream.range(0, keys.length)
                .boxed()
                .sorted(Comparator.comparingDouble((Integer c) -> keys[c]).thenComparingInt(c -> c))
                .mapToInt(Integer::intValue)
                .toArray();
    }
}
