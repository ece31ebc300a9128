package corridor.analysis.sensitivity;

/**
 * Percentiles interpolate linearly between order statistics (type 7 of Hyndman and Fan 1996). They are computed from
 * the nearer of the two, as in numpy, so that they equal numpy's to the last bit.
 */
final class Percentiles {
    private Percentiles() {}

    /** The quantile at {@code p} in [0, 1] of values in ascending order. */
    static double at(double[] sorted, double p) {
        double position = p * (sorted.length - 1);
        int below = (int) Math.floor(position);
        if (below >= sorted.length - 1) {
            return sorted[sorted.length - 1];
        }
        double share = position - below;
        double gap = sorted[below + 1] - sorted[below];
        return share < 0.5 ? sorted[below] + gap * share : sorted[below + 1] - gap * (1 - share);
    }
}
