package corridor.analysis.effect;

import corridor.analysis.statistics.Quantiles;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * An effect curve is the mean effect against one assumption, all other assumptions varying as in the sample. The degree
 * of the polynomial is the one that predicts left-out units best.
 *
 * @param explained share of the variance of the effect that the curve predicts in left-out units; 0 or less for none
 * @param at grid over the range of the assumption
 * @param mean fitted effect on the grid
 * @param low lower ends of the pointwise 95 % intervals
 * @param high upper ends
 * @param crossings places where the fitted effect changes its sign
 */
public record EffectCurve(
        Assumption assumption,
        int degree,
        double explained,
        double[] at,
        double[] mean,
        double[] low,
        double[] high,
        List<Crossing> crossings) {
    static final int GRID = 61;

    /**
     * A crossing is a switching value: the assumption at which the fitted effect is zero. Its interval holds all values
     * near it at which the 95 % interval of the effect holds zero.
     *
     * @param from lower end of the interval; the end of the range if {@code openBelow}
     * @param to upper end of the interval; the end of the range if {@code openAbove}
     * @param openBelow whether the interval reaches the lower end of the range, and may go on below it
     * @param openAbove whether it reaches the upper end
     */
    public record Crossing(double at, double from, double to, boolean openBelow, boolean openAbove) {
        /** Whether the effect has a clear sign on both sides, so that the sign certainly turns within the range. */
        public boolean closed() {
            return !openBelow && !openAbove;
        }
    }

    /** Whether the interval of the effect lies on one side of zero over the whole range. */
    public boolean oneSided() {
        return Arrays.stream(low).allMatch(value -> value > 0)
                || Arrays.stream(high).allMatch(value -> value < 0);
    }

    /** Returns the curve with its band; its degree is at least 1. */
    static EffectCurve of(Assumption assumption, PolynomialFit fit, int degree, double explained, Resamples resamples) {
        int[] all = resamples.all();
        double[] coefficients = fit.coefficients(degree, all);
        double[] at = new double[GRID];
        double[] mean = new double[GRID];
        double[][] drawn = new double[GRID][Resamples.COUNT];
        for (int g = 0; g < GRID; g++) {
            at[g] = assumption.at(place(g));
            mean[g] = PolynomialFit.value(coefficients, place(g));
        }
        for (int b = 0; b < Resamples.COUNT; b++) {
            double[] other = fit.coefficients(degree, resamples.counts(b));
            // A resample that does not determine the curve repeats the estimate.
            double[] used = other.length == 0 ? coefficients : other;
            for (int g = 0; g < GRID; g++) {
                drawn[g][b] = PolynomialFit.value(used, place(g));
            }
        }
        double[] low = new double[GRID];
        double[] high = new double[GRID];
        for (int g = 0; g < GRID; g++) {
            Quantiles quantiles = Quantiles.of(drawn[g]);
            low[g] = quantiles.at(Resamples.lower());
            high[g] = quantiles.at(Resamples.upper());
        }
        return new EffectCurve(
                assumption, degree, explained, at, mean, low, high, crossings(assumption, mean, low, high));
    }

    private static double place(int g) {
        return 2.0 * g / (GRID - 1) - 1;
    }

    private static List<Crossing> crossings(Assumption assumption, double[] mean, double[] low, double[] high) {
        List<Crossing> crossings = new ArrayList<>();
        for (int g = 1; g < GRID; g++) {
            if (mean[g - 1] < 0 != mean[g] < 0) {
                double share = mean[g - 1] / (mean[g - 1] - mean[g]);
                double zero = place(g - 1) + share * (place(g) - place(g - 1));
                int from = g - 1;
                while (from >= 0 && low[from] <= 0 && high[from] >= 0) {
                    from--;
                }
                int to = g;
                while (to < GRID && low[to] <= 0 && high[to] >= 0) {
                    to++;
                }
                crossings.add(new Crossing(
                        assumption.at(zero),
                        assumption.at(from < 0 ? -1 : end(from, from + 1, low, high)),
                        assumption.at(to == GRID ? 1 : end(to, to - 1, low, high)),
                        from < 0,
                        to == GRID));
            }
        }
        return turns(crossings);
    }

    /**
     * Returns one crossing for each interval in which the sign really turns. A curve that crosses zero twice within one
     * interval only touches it.
     */
    private static List<Crossing> turns(List<Crossing> all) {
        List<Crossing> turns = new ArrayList<>();
        for (int k = 0; k < all.size(); ) {
            int end = k;
            while (end < all.size() && all.get(end).from() == all.get(k).from()) {
                end++;
            }
            if ((end - k) % 2 == 1) {
                turns.add(all.get((k + end - 1) / 2));
            }
            k = end;
        }
        return turns;
    }

    /** Returns the place between two grid points at which the nearer end of the band is zero. */
    private static double end(int clear, int unclear, double[] low, double[] high) {
        double[] edge = low[clear] > 0 ? low : high;
        double share = edge[clear] == edge[unclear] ? 0 : edge[clear] / (edge[clear] - edge[unclear]);
        return place(clear) + Math.max(0, Math.min(1, share)) * (place(unclear) - place(clear));
    }
}
