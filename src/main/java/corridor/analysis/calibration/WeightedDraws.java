package corridor.analysis.calibration;

import java.util.Arrays;

/**
 * Weighted draws are resampled to draws of equal weight. Systematic resampling takes every draw in proportion to its
 * weight, with the least random variation (Kitagawa 1996, Journal of Computational and Graphical Statistics 5(1),
 * 1-25).
 */
public final class WeightedDraws {
    private final double[] weights;

    /** @param logWeights logarithms of weights up to a constant; minus infinity for none */
    public WeightedDraws(double[] logWeights) {
        double largest = Arrays.stream(logWeights).max().orElse(Double.NEGATIVE_INFINITY);
        if (largest == Double.NEGATIVE_INFINITY) {
            throw new IllegalArgumentException("no draw has a weight");
        }
        weights = new double[logWeights.length];
        double sum = 0;
        for (int i = 0; i < weights.length; i++) {
            weights[i] = StrictMath.exp(logWeights[i] - largest);
            sum += weights[i];
        }
        for (int i = 0; i < weights.length; i++) {
            weights[i] /= sum;
        }
    }

    /**
     * Returns the draws with the largest weights reduced. No weight is then above 1 / {@code count}, so resampling
     * gives {@code count} distinct draws. Truncation adds a little bias and removes much variance (Ionides 2008,
     * Journal of Computational and Graphical Statistics 17(2), 295-311). If fewer than {@code count} draws have a
     * weight, the weights stay as they are.
     */
    public WeightedDraws truncated(int count) {
        double cap = 1.0 / count;
        if (Arrays.stream(weights).filter(weight -> weight > 0).count() < count) {
            return this;
        }
        double[] changed = weights.clone();
        boolean[] full = new boolean[changed.length];
        for (boolean grew = true; grew; ) {
            grew = false;
            for (int i = 0; i < changed.length; i++) {
                if (!full[i] && changed[i] >= cap) {
                    full[i] = true;
                    changed[i] = cap;
                    grew = true;
                }
            }
            double atCap = 0;
            double below = 0;
            for (int i = 0; i < changed.length; i++) {
                atCap += full[i] ? cap : 0;
                below += full[i] ? 0 : changed[i];
            }
            for (int i = 0; grew && i < changed.length; i++) {
                changed[i] *= full[i] || below == 0 ? 1 : (1 - atCap) / below;
            }
        }
        return new WeightedDraws(Arrays.stream(changed).map(StrictMath::log).toArray());
    }

    /** Returns the share of the weight that lies on other draws under another weighting of the same draws. */
    public double moved(WeightedDraws other) {
        double sum = 0;
        for (int i = 0; i < weights.length; i++) {
            sum += Math.abs(weights[i] - other.weights[i]);
        }
        return sum / 2;
    }

    /** Weights that add up to 1. */
    public double[] weights() {
        return weights.clone();
    }

    /** Effective number of draws: one divided by the sum of the squared weights. */
    public double effective() {
        double squares = 0;
        for (double weight : weights) {
            squares += weight * weight;
        }
        return 1 / squares;
    }

    /**
     * Takes draws of equal weight by systematic resampling.
     *
     * @param count number of draws wanted
     * @param offset offset of the sampling grid, a uniform number in [0, 1)
     * @return index of each draw, ascending; an index appears about {@code count} times its weight
     */
    public int[] systematic(int count, double offset) {
        int[] chosen = new int[count];
        double passed = weights[0];
        int at = 0;
        for (int k = 0; k < count; k++) {
            double wanted = (k + offset) / count;
            while (passed < wanted && at < weights.length - 1) {
                passed += weights[++at];
            }
            chosen[k] = at;
        }
        return chosen;
    }

    /** Weighted quantile: the smallest value at which the cumulative weight reaches the probability. */
    public double quantile(double[] values, double probability) {
        Integer[] order = new Integer[values.length];
        Arrays.setAll(order, i -> i);
        Arrays.sort(order, (a, b) -> Double.compare(values[a], values[b]));
        double passed = 0;
        for (int i : order) {
            passed += weights[i];
            if (passed >= probability) {
                return values[i];
            }
        }
        return values[order[order.length - 1]];
    }
}
