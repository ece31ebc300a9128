package corridor.analysis.experiment;

import corridor.analysis.Band;
import corridor.analysis.Quantiles;
import corridor.design.Distribution;
import corridor.design.Factor;
import corridor.number.DecimalText;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * How an outcome goes with one factor while all others vary as the design has them.
 *
 * @param ordered whether the levels have an order; words have none
 * @param levels from the lowest to the highest value, at least one
 */
public record FactorEffect(String factor, boolean ordered, List<Level> levels) {
    private static final int MOST_BINS = 10;
    private static final int POINTS_OF_A_BIN = 12;
    private static final int MOST_LEVELS = 12;
    private static final double Z95 = 1.959963984540054;

    /**
     * Points with one value of the factor, or with values of one stretch of its range.
     *
     * @param label the value, or the stretch
     * @param low least value of the factor among them
     * @param high largest value
     * @param points how many
     * @param mean of the analysed values
     * @param halfWidth of the 95 % interval of the mean; NaN with fewer than two points
     * @param band how the values are spread
     */
    public record Level(String label, double low, double high, int points, double mean, double halfWidth, Band band) {}

    public FactorEffect {
        levels = List.copyOf(levels);
    }

    /**
     * @param x values of the factor by point
     * @param y analysed values, NaN where there is none
     */
    static FactorEffect of(Factor factor, double[] x, double[] y) {
        int[] order = IntStream.range(0, x.length)
                .filter(i -> !Double.isNaN(y[i]))
                .boxed()
                .sorted(Comparator.comparingDouble((Integer i) -> x[i]).thenComparingInt(i -> i))
                .mapToInt(Integer::intValue)
                .toArray();
        boolean words = factor.distribution() instanceof Distribution.Categories;
        long different = Arrays.stream(order).mapToDouble(i -> x[i]).distinct().count();
        List<int[]> groups = words || different <= MOST_LEVELS ? byValue(order, x) : bins(order);
        List<Level> levels = new ArrayList<>();
        for (int[] group : groups) {
            levels.add(level(factor, group, x, y));
        }
        return new FactorEffect(factor.name(), !words, levels);
    }

    /** Mean at the highest level less mean at the lowest; for words, largest mean less smallest. */
    public double swing() {
        return high().mean() - low().mean();
    }

    /** Half width of the 95 % interval of the swing. */
    public double swingHalfWidth() {
        return Math.sqrt(low().halfWidth() * low().halfWidth() + high().halfWidth() * high().halfWidth());
    }

    /** Whether the means of the two ends differ by more than chance. */
    public boolean resolved() {
        return Math.abs(swing()) > swingHalfWidth();
    }

    /** The level at the low end; of words the one with the smallest mean. */
    public Level low() {
        return ordered ? levels.get(0) : extreme(1);
    }

    /** The level at the high end; of words the one with the largest mean. */
    public Level high() {
        return ordered ? levels.get(levels.size() - 1) : extreme(-1);
    }

    private Level extreme(int sign) {
        return levels.stream()
                .min(Comparator.comparingDouble(level -> sign * level.mean()))
                .orElseThrow();
    }

    private static Level level(Factor factor, int[] group, double[] x, double[] y) {
        double[] values = Arrays.stream(group).mapToDouble(i -> y[i]).toArray();
        double low = x[group[0]];
        double high = x[group[group.length - 1]];
        double mean = 0;
        for (double value : values) {
            mean += value / values.length;
        }
        double squares = 0;
        for (double value : values) {
            squares += (value - mean) * (value - mean);
        }
        double half = values.length < 2
                ? Double.NaN
                : Z95 * Math.sqrt(squares / (values.length - 1) / values.length);
        return new Level(
                label(factor, low, high),
                low,
                high,
                values.length,
                mean,
                half,
                Quantiles.of(values).band());
    }

    private static String label(Factor factor, double low, double high) {
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

    /** Stretches with about equally many points. */
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
