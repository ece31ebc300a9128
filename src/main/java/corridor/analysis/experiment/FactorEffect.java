package corridor.analysis.experiment;

import corridor.analysis.statistics.Band;
import corridor.analysis.statistics.MeanTest;
import corridor.analysis.statistics.Quantiles;
import corridor.design.Distribution;
import corridor.design.Factor;
import corridor.number.DecimalText;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A factor effect relates an outcome to one factor while all other factors vary as in the design.
 *
 * @param ordered whether the levels have an order; categories have none
 * @param levels levels from the lowest to the highest value, at least one
 * @param swingHalfWidth half width of the 95 % interval of the swing; NaN where it is not known
 * @param resolved whether the means of the two ends differ by more than chance; see {@link #judged}
 * @param noInterval reason why the swing has no interval, such as {@code one replicate}; empty where it has one
 */
public record FactorEffect(
        String factor,
        boolean ordered,
        List<Level> levels,
        double swingHalfWidth,
        boolean resolved,
        String noInterval) {
    private static final String ONE_REPLICATE = "one replicate";
    private static final String ONE_POINT = "one point at an end";
    private static final String ONE_LEVEL = "one level";

    private static final int MOST_BINS = 10;
    private static final int POINTS_OF_A_BIN = 12;
    private static final int MOST_LEVELS = 12;
    static final double FALSE_SHARE = 0.05;

    /**
     * A level holds the points with one value of the factor, or with values in one interval of its range.
     *
     * @param label the value, or the interval
     * @param low smallest value of the factor at these points
     * @param high largest value of the factor at these points
     * @param points number of points
     * @param mean mean of the analysed values
     * @param halfWidth half width of the 95 % interval of the mean; NaN with one point, or with one replicate in a
     *     design of all combinations
     * @param band quantiles of the analysed values
     */
    public record Level(String label, double low, double high, int points, double mean, double halfWidth, Band band) {}

    public FactorEffect {
        levels = List.copyOf(levels);
    }

    /** Returns an effect that is resolved if the swing exceeds the half width of its interval. */
    private static FactorEffect alone(Factor factor, List<Level> levels, double swingHalfWidth, String noInterval) {
        // A single level has no swing, however exact its mean.
        if (levels.size() == 1) {
            return new FactorEffect(factor.name(), isOrdered(factor), levels, Double.NaN, false, ONE_LEVEL);
        }
        String why = Double.isNaN(swingHalfWidth) ? noInterval : "";
        FactorEffect effect = new FactorEffect(factor.name(), isOrdered(factor), levels, swingHalfWidth, false, why);
        return effect.withResolved(Math.abs(effect.swing()) > swingHalfWidth);
    }

    private FactorEffect withResolved(boolean wanted) {
        return new FactorEffect(factor, ordered, levels, swingHalfWidth, wanted, noInterval);
    }

    /** Explains in a sentence why some of the effects have no interval; empty where all have one. */
    public static String withoutInterval(List<FactorEffect> effects) {
        List<FactorEffect> without =
                effects.stream().filter(effect -> !effect.hasInterval()).toList();
        if (without.isEmpty()) {
            return "";
        }
        String which = without.size() == effects.size()
                ? ""
                : " for " + without.get(0).factor
                        + (without.size() == 1 ? "" : " and " + (without.size() - 1) + " more");
        return "No interval" + which + ": " + without.get(0).noInterval + ".";
    }

    /** Whether the swing has an interval. */
    public boolean hasInterval() {
        return !Double.isNaN(swingHalfWidth);
    }

    /**
     * Corrects the effects of several factors on one outcome for multiple tests. An effect stays resolved only if it
     * passes the correction. At most a twentieth of the effects that stay resolved is expected to be false (Benjamini
     * and Hochberg 1995).
     *
     * @param units number of replicates or futures behind Student's intervals; 0 if the effects are those of a sample
     */
    static List<FactorEffect> judged(List<FactorEffect> effects, int units) {
        List<Double> chances = effects.stream()
                .map(effect -> MeanTest.p(effect.swing(), effect.swingHalfWidth, units))
                .toList();
        boolean[] kept = MeanTest.keep(chances, FALSE_SHARE);
        List<FactorEffect> judged = new ArrayList<>();
        for (int i = 0; i < kept.length; i++) {
            judged.add(effects.get(i).withResolved(kept[i] && effects.get(i).resolved));
        }
        return judged;
    }

    /**
     * Returns the effect in a design whose points are a sample. Its intervals describe how much the means differ
     * between samples.
     *
     * @param x values of the factor by point
     * @param y analysed values by point, NaN where there is none
     */
    static FactorEffect of(Factor factor, double[] x, double[] y) {
        List<int[]> groups = groups(factor, x, y);
        List<Level> levels = new ArrayList<>();
        for (int[] group : groups) {
            double[] values = Arrays.stream(group).mapToDouble(i -> y[i]).toArray();
            levels.add(level(factor, group, x, values, MeanTest.NORMAL * MeanTest.standardError(values)));
        }
        FactorEffect effect = alone(factor, levels, Double.NaN, ONE_POINT);
        double low = effect.low().halfWidth();
        double high = effect.high().halfWidth();
        return alone(factor, levels, Math.sqrt(low * low + high * high), ONE_POINT);
    }

    /**
     * Returns the effect in a design of all combinations. Only chance varies the means there, so their intervals are
     * computed from the replicates. The interval of the swing is computed from the swing in each replicate.
     *
     * @param x values of the factor by point
     * @param y analysed values by point
     * @param replicates statistic of each replicate as {@code [point][replicate]}, or of each future; none NaN
     */
    static FactorEffect ofAll(Factor factor, double[] x, double[] y, double[][] replicates) {
        List<Level> levels = new ArrayList<>();
        List<double[]> means = new ArrayList<>();
        for (int[] group : groups(factor, x, y)) {
            double[] values = Arrays.stream(group).mapToDouble(i -> y[i]).toArray();
            double[] byReplicate = byReplicate(group, replicates);
            means.add(byReplicate);
            levels.add(level(factor, group, x, values, MeanTest.halfWidth(byReplicate)));
        }
        FactorEffect effect = alone(factor, levels, Double.NaN, ONE_REPLICATE);
        double[] swing = means.get(levels.indexOf(effect.high())).clone();
        double[] low = means.get(levels.indexOf(effect.low()));
        for (int r = 0; r < swing.length; r++) {
            swing[r] -= low[r];
        }
        return alone(factor, levels, MeanTest.halfWidth(swing), ONE_REPLICATE);
    }

    private static boolean isOrdered(Factor factor) {
        return !(factor.distribution() instanceof Distribution.Categories);
    }

    private static double[] byReplicate(int[] group, double[][] replicates) {
        double[] means = new double[replicates[0].length];
        for (int i : group) {
            for (int r = 0; r < means.length; r++) {
                means[r] += replicates[i][r] / group.length;
            }
        }
        return means;
    }

    private static List<int[]> groups(Factor factor, double[] x, double[] y) {
        int[] order = IntStream.range(0, x.length)
                .filter(i -> !Double.isNaN(y[i]))
                .boxed()
                .sorted(Comparator.comparingDouble((Integer i) -> x[i]).thenComparingInt(i -> i))
                .mapToInt(Integer::intValue)
                .toArray();
        boolean words = factor.distribution() instanceof Distribution.Categories;
        long different = Arrays.stream(order).mapToDouble(i -> x[i]).distinct().count();
        return words || different <= MOST_LEVELS ? byValue(order, x) : bins(order);
    }

    /** Mean at the highest level minus mean at the lowest; for categories, largest mean minus smallest mean. */
    public double swing() {
        return high().mean() - low().mean();
    }

    /** Mean over the points of all levels. */
    public double mean() {
        double sum = 0;
        int points = 0;
        for (Level level : levels) {
            sum += level.mean() * level.points();
            points += level.points();
        }
        return sum / points;
    }

    /** The level at the low end; for categories the level with the smallest mean. */
    public Level low() {
        return ordered ? levels.get(0) : extreme(1);
    }

    /** The level at the high end; for categories the level with the largest mean. */
    public Level high() {
        return ordered ? levels.get(levels.size() - 1) : extreme(-1);
    }

    private Level extreme(int sign) {
        return levels.stream()
                .min(Comparator.comparingDouble(level -> sign * level.mean()))
                .orElseThrow();
    }

    private static Level level(Factor factor, int[] group, double[] x, double[] values, double halfWidth) {
        double low = x[group[0]];
        double high = x[group[group.length - 1]];
        double mean = 0;
        for (double value : values) {
            mean += value / values.length;
        }
        return new Level(
                label(factor, low, high),
                low,
                high,
                values.length,
                mean,
                halfWidth,
                Quantiles.of(values).band());
    }

    static String label(Factor factor, double low, double high) {
        if (factor.distribution() instanceof Distribution.Categories words) {
            return words.words().get((int) low);
        }
        return low == high ? plain(low) : plain(low) + " to " + plain(high);
    }

    private static String plain(double value) {
        if (value == 0) {
            return "0";
        }
        java.math.BigDecimal rounded =
                new java.math.BigDecimal(value).round(new java.math.MathContext(3, java.math.RoundingMode.HALF_EVEN));
        return DecimalText.of(rounded.doubleValue());
    }

    private static List<int[]> byValue(int[] order, double[] x) {
        List<int[]> groups = new ArrayList<>();
        int from = 0;
        for (int i = 1; i <= order.length; i++) {
            if (i == order.length || x[order[i]] != x[order[from]]) {
                groups.add(Arrays.copyOfRange(order, from, i));
                from = i;
            }
        }
        return groups;
    }

    /** Divides the points into intervals with about equally many points. */
    private static List<int[]> bins(int[] order) {
        int bins = Math.max(2, Math.min(MOST_BINS, order.length / POINTS_OF_A_BIN));
        List<int[]> groups = new ArrayList<>();
        for (int bin = 0; bin < bins; bin++) {
            int from = (int) ((long) bin * order.length / bins);
            int to = (int) ((long) (bin + 1) * order.length / bins);
            if (to > from) {
                groups.add(Arrays.copyOfRange(order, from, to));
            }
        }
        return groups;
    }
}
