package corridor.analysis.statistics;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.commons.math3.distribution.TDistribution;
import org.apache.commons.math3.special.Erf;

/** Mean tests give p-values of means and of rank correlations, and correct them for multiple tests. */
public final class MeanTest {
    /** 97.5 % quantile of the standard normal distribution. */
    public static final double NORMAL = 1.959963984540054;

    private MeanTest() {}

    /**
     * Two-sided p-value of a t test that the mean is zero; 1 for fewer than two values, 0 for equal values other than
     * zero.
     */
    public static double p(double[] values) {
        if (values.length < 2) {
            return 1;
        }
        double mean = Samples.mean(values);
        double error = standardError(values);
        if (error == 0) {
            return mean == 0 ? 1 : 0;
        }
        return twoSided(mean / error, values.length - 1.0);
    }

    /** Standard error of a mean; NaN with one value. */
    public static double standardError(double[] values) {
        return values.length < 2 ? Double.NaN : Math.sqrt(Samples.variance(values) / values.length);
    }

    /** Half width of Student's 95 % interval of a mean; NaN with one value. */
    public static double halfWidth(double[] values) {
        return values.length < 2 ? Double.NaN : quantile(values.length - 1.0) * standardError(values);
    }

    /**
     * Two-sided p-value of an estimate from the half width of its 95 % interval.
     *
     * @param values number of values behind Student's interval; 0 if the interval is that of a normal distribution
     * @return 1 if the interval is not known
     */
    public static double p(double estimate, double halfWidth, int values) {
        if (Double.isNaN(halfWidth) || estimate == 0) {
            return 1;
        }
        double size = Math.abs(estimate) / halfWidth;
        return values == 0
                ? Erf.erfc(NORMAL * size / Math.sqrt(2))
                : twoSided(quantile(values - 1.0) * size, values - 1.0);
    }

    /**
     * Two-sided p-value of a test that the rank correlation of two lists of ranks is zero; equal values share their
     * mean rank.
     */
    public static double rankP(double[] one, double[] other) {
        double r = Samples.correlation(one, other);
        int n = one.length;
        if (Double.isNaN(r) || n < 3) {
            return 1;
        }
        return Math.abs(r) >= 1 ? 0 : twoSided(r * Math.sqrt((n - 2) / (1 - r * r)), n - 2.0);
    }

    /**
     * Corrects p-values by the method of Holm (1979), which controls the probability of any false rejection.
     *
     * @param p p-values, none NaN
     * @return corrected p-values in the order of {@code p}, at most 1
     */
    public static double[] holm(List<Double> p) {
        Integer[] order = ascending(p);
        double[] corrected = new double[p.size()];
        double least = 0;
        for (int k = 0; k < order.length; k++) {
            least = Math.max(least, Math.min(1, (order.length - k) * p.get(order[k])));
            corrected[order[k]] = least;
        }
        return corrected;
    }

    /**
     * Selects findings by Benjamini and Hochberg (1995), so that the expected share of false ones is at most
     * {@code share}.
     *
     * @return for each p-value, whether it is selected
     */
    public static boolean[] keep(List<Double> p, double share) {
        Integer[] order = ascending(p);
        int last = -1;
        for (int k = 0; k < order.length; k++) {
            last = p.get(order[k]) <= share * (k + 1) / order.length ? k : last;
        }
        boolean[] kept = new boolean[p.size()];
        for (int k = 0; k <= last; k++) {
            kept[order[k]] = true;
        }
        return kept;
    }

    private static double quantile(double degrees) {
        return new TDistribution(null, degrees).inverseCumulativeProbability(0.975);
    }

    static double twoSided(double t, double degrees) {
        return 2 * new TDistribution(null, degrees).cumulativeProbability(-Math.abs(t));
    }

    private static Integer[] ascending(List<Double> p) {
        Integer[] order = IntStream.range(0, p.size()).boxed().toArray(Integer[]::new);
        Arrays.sort(order, Comparator.comparingDouble(p::get));
        return order;
    }
}
