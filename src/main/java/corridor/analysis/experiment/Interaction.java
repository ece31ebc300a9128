package corridor.analysis.experiment;

import corridor.analysis.statistics.MeanTest;
import corridor.design.Distribution;
import corridor.design.Factor;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * An interaction says how far two factors act together, in a design of all combinations: the effect of one factor at
 * the high end of the other, minus its effect at the low end (a difference of differences, half of which is the
 * interaction effect of Montgomery, Design and Analysis of Experiments, chapter 6). It is 0 if the effects of the two
 * add up. All other factors are averaged over.
 *
 * @param first first factor of the pair, with its ends
 * @param second second factor of the pair, with its ends
 * @param means mean outcome as {@code [end of first][end of second]}, low end first
 * @param firstAt effect of the first factor, high end minus low end, at the low and the high end of the second
 * @param secondAt effect of the second factor at the low and the high end of the first
 * @param together difference of the two effects of either factor, which is the interaction
 * @param resolved whether the interaction is distinguishable from 0, all pairs of the outcome taken together
 */
public record Interaction(
        Ends first,
        Ends second,
        double[][] means,
        List<Estimate> firstAt,
        List<Estimate> secondAt,
        Estimate together,
        boolean resolved) {
    /**
     * The ends of a factor are its lowest and highest value, or the first and second of two categories.
     *
     * @param low label of the low end
     * @param high label of the high end
     */
    public record Ends(String factor, String low, String high) {}

    /**
     * An estimate is a mean with the half width of its 95 % interval.
     *
     * @param halfWidth half width, from Student's t over the replicates, or over the futures if they are drawn; NaN
     *     with one of them
     */
    public record Estimate(double value, double halfWidth) {
        /** Whether the interval excludes 0. */
        public boolean apart() {
            return Math.abs(value) > halfWidth;
        }
    }

    public Interaction {
        means = Arrays.stream(means).map(double[]::clone).toArray(double[][]::new);
        firstAt = List.copyOf(firstAt);
        secondAt = List.copyOf(secondAt);
    }

    @Override
    public double[][] means() {
        return Arrays.stream(means).map(double[]::clone).toArray(double[][]::new);
    }

    /** Whether the estimates have intervals. */
    public boolean hasInterval() {
        return !Double.isNaN(together.halfWidth());
    }

    /**
     * Returns the interactions of all pairs of factors that have two ends, the largest first. A factor whose values are
     * more than two categories has none.
     *
     * @param factors factors by column
     * @param x values as {@code [point][factor]}, all combinations of the values of each factor
     * @param units outcome as {@code [point][unit]}; a unit is a replicate, or a future if futures are drawn; none NaN
     */
    static List<Interaction> of(List<Factor> factors, double[][] x, double[][] units) {
        List<Interaction> pairs = new ArrayList<>();
        for (int j = 0; j < factors.size(); j++) {
            for (int k = j + 1; k < factors.size(); k++) {
                int first = j;
                int second = k;
                ends(factors.get(j), column(x, j))
                        .flatMap(one -> ends(factors.get(second), column(x, second))
                                .map(other -> of(one, column(x, first), other, column(x, second), units)))
                        .ifPresent(pairs::add);
            }
        }
        pairs.sort(Comparator.comparingDouble(pair -> -Math.abs(pair.together().value())));
        return judged(pairs, units[0].length);
    }

    /** Keeps an interaction resolved only if it passes the correction for all pairs, as {@link FactorEffect#judged}. */
    private static List<Interaction> judged(List<Interaction> pairs, int units) {
        boolean[] kept = MeanTest.keep(
                pairs.stream()
                        .map(pair -> MeanTest.p(
                                pair.together().value(), pair.together().halfWidth(), units))
                        .toList(),
                FactorEffect.FALSE_SHARE);
        List<Interaction> judged = new ArrayList<>();
        for (int i = 0; i < kept.length; i++) {
            Interaction pair = pairs.get(i);
            judged.add(new Interaction(
                    pair.first,
                    pair.second,
                    pair.means,
                    pair.firstAt,
                    pair.secondAt,
                    pair.together,
                    kept[i] && pair.together.apart()));
        }
        return judged;
    }

    private static Interaction of(Ends first, double[] x, Ends second, double[] z, double[][] units) {
        double[][][] cells = new double[2][2][];
        double[][] means = new double[2][2];
        for (int a = 0; a < 2; a++) {
            for (int b = 0; b < 2; b++) {
                cells[a][b] = cell(x, end(x, a), z, end(z, b), units);
                means[a][b] = Arrays.stream(cells[a][b]).average().orElse(Double.NaN);
            }
        }
        double[] firstAtLow = minus(cells[1][0], cells[0][0]);
        double[] firstAtHigh = minus(cells[1][1], cells[0][1]);
        return new Interaction(
                first,
                second,
                means,
                List.of(estimate(firstAtLow), estimate(firstAtHigh)),
                List.of(estimate(minus(cells[0][1], cells[0][0])), estimate(minus(cells[1][1], cells[1][0]))),
                estimate(minus(firstAtHigh, firstAtLow)),
                false);
    }

    /** Returns the mean by unit over the points at one end of each factor. */
    private static double[] cell(double[] x, double atX, double[] z, double atZ, double[][] units) {
        double[] sum = new double[units[0].length];
        int points = 0;
        for (int p = 0; p < x.length; p++) {
            if (x[p] == atX && z[p] == atZ) {
                points++;
                for (int u = 0; u < sum.length; u++) {
                    sum[u] += units[p][u];
                }
            }
        }
        for (int u = 0; u < sum.length; u++) {
            sum[u] /= points;
        }
        return sum;
    }

    private static double[] minus(double[] high, double[] low) {
        double[] difference = high.clone();
        for (int u = 0; u < difference.length; u++) {
            difference[u] -= low[u];
        }
        return difference;
    }

    private static Estimate estimate(double[] units) {
        return new Estimate(Arrays.stream(units).average().orElse(Double.NaN), MeanTest.halfWidth(units));
    }

    private static Optional<Ends> ends(Factor factor, double[] x) {
        double low = end(x, 0);
        double high = end(x, 1);
        boolean two = !(factor.distribution() instanceof Distribution.Categories)
                || Arrays.stream(x).distinct().count() == 2;
        return low < high && two
                ? Optional.of(new Ends(
                        factor.name(), FactorEffect.label(factor, low, low), FactorEffect.label(factor, high, high)))
                : Optional.empty();
    }

    private static double end(double[] x, int which) {
        return which == 0
                ? Arrays.stream(x).min().orElse(Double.NaN)
                : Arrays.stream(x).max().orElse(Double.NaN);
    }

    private static double[] column(double[][] x, int j) {
        return Arrays.stream(x).mapToDouble(row -> row[j]).toArray();
    }
}
