package corridor.analysis.sensitivity;

import corridor.design.FactorSpace;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Sobol indices of a sample in the scheme of Saltelli: blocks of rows A, AB1 .. ABu, [BA1 .. BAu], B. With the output
 * scaled to mean 0 and variance 1 over all rows and V the variance of A and B together, the estimators are those of
 * Saltelli et al. (2010, Computer Physics Communications 181:259-270):
 *
 * <pre>
 * S1j  = mean(B (ABj - A)) / V
 * STj  = mean((A - ABj)^2) / 2V
 * S2jk = mean(BAj ABk - A B) / V - S1j - S1k
 * </pre>
 *
 * Intervals come from resampled blocks.
 */
public final class SobolAnalysis {
    /** Rows worked on together, so that they stay in the processor's cache. */
    private static final int TILE = 1024;

    private final int n;
    private final double[] a;
    private final double[] b;
    private final double[][] ab;
    private final double[][] ba;

    private SobolAnalysis(double[] y, int units, boolean secondOrder) {
        int block = secondOrder ? 2 * units + 2 : units + 2;
        this.n = y.length / block;
        this.a = every(y, 0, block);
        this.b = every(y, block - 1, block);
        this.ab = new double[units][];
        this.ba = new double[secondOrder ? units : 0][];
        for (int u = 0; u < units; u++) {
            ab[u] = every(y, 1 + u, block);
            if (secondOrder) {
                ba[u] = every(y, 1 + units + u, block);
            }
        }
    }

    /**
     * The indices of each unit (factor or group) of {@code space}.
     *
     * @param y the output, one value a row of the design, none NaN
     * @param secondOrder whether the design has the rows BA
     * @throws UnfitSampleException if the rows are not whole blocks, or fewer than two
     */
    public static SobolIndices of(FactorSpace space, double[] y, boolean secondOrder, Resampling resampling) {
        List<String> names = space.units();
        int units = names.size();
        int block = secondOrder ? 2 * units + 2 : units + 2;
        UnfitSampleException.require(
                y.length % block == 0,
                "a Sobol sample " + (secondOrder ? "with" : "without") + " second order has a multiple of " + block
                        + " rows for " + units + " factors or groups, and this one has " + y.length);
        UnfitSampleException.require(y.length / block >= 2, "a Sobol sample needs at least 2 base points");
        if (Moments.constant(y)) {
            return constant(names, y.length / block, secondOrder);
        }
        SobolAnalysis analysis = new SobolAnalysis(normalised(y), units, secondOrder);
        Estimates estimates = analysis.estimates(ones(y.length / block));
        Spread spread = new Spread(units, secondOrder, resampling.resamples());
        for (int r = 0; r < resampling.resamples(); r++) {
            spread.add(r, analysis.estimates(weights(resampling.counts(analysis.n, r))));
        }
        return new SobolIndices(
                names,
                estimates.s1,
                Spread.halfWidths(spread.s1),
                estimates.st,
                Spread.halfWidths(spread.st),
                secondOrder ? estimates.s2 : new double[0][],
                secondOrder ? spread.pairs() : new double[0][],
                analysis.n,
                notes(names, estimates, analysis.n));
    }

    /** Whether a number of rows fits the scheme with second order; if not, it may fit the one without. */
    public static boolean fitsSecondOrder(FactorSpace space, int rows) {
        return rows % (2 * space.units().size() + 2) == 0;
    }

    private Estimates estimates(double[] weight) {
        double variance = variance(weight);
        int units = ab.length;
        double[] first = new double[units];
        double[] total = new double[units];
        double[][] pair = new double[units][units];
        double product = 0;
        double[] weighted = new double[TILE];
        for (int from = 0; from < n; from += TILE) {
            int to = Math.min(n, from + TILE);
            product += product(weight, from, to);
            for (int j = 0; j < units; j++) {
                firstAndTotal(weight, j, from, to, first, total);
                if (ba.length > 0) {
                    for (int i = from; i < to; i++) {
                        weighted[i - from] = weight[i] * ba[j][i];
                    }
                    for (int k = j + 1; k < units; k++) {
                        pair[j][k] += dot(weighted, ab[k], from, to);
                    }
                }
            }
        }
        return Estimates.of(first, total, pair, product, n * variance);
    }

    private void firstAndTotal(double[] weight, int j, int from, int to, double[] first, double[] total) {
        double[] abj = ab[j];
        double one = 0;
        double two = 0;
        for (int i = from; i < to; i++) {
            double step = abj[i] - a[i];
            one += weight[i] * b[i] * step;
            two += weight[i] * step * step;
        }
        first[j] += one;
        total[j] += two;
    }

    private double product(double[] weight, int from, int to) {
        double sum = 0;
        for (int i = from; i < to; i++) {
            sum += weight[i] * a[i] * b[i];
        }
        return sum;
    }

    /** In four sums that are joined at the end, since one sum waits for itself at every step; always the same four. */
    private static double dot(double[] weighted, double[] values, int from, int to) {
        double s0 = 0;
        double s1 = 0;
        double s2 = 0;
        double s3 = 0;
        int i = from;
        for (; i + 3 < to; i += 4) {
            s0 += weighted[i - from] * values[i];
            s1 += weighted[i - from + 1] * values[i + 1];
            s2 += weighted[i - from + 2] * values[i + 2];
            s3 += weighted[i - from + 3] * values[i + 3];
        }
        for (; i < to; i++) {
            s0 += weighted[i - from] * values[i];
        }
        return s0 + s1 + (s2 + s3);
    }

    private double variance(double[] weight) {
        double sum = 0;
        for (int i = 0; i < n; i++) {
            sum += weight[i] * (a[i] + b[i]);
        }
        double mean = sum / (2.0 * n);
        double squares = 0;
        for (int i = 0; i < n; i++) {
            squares += weight[i] * ((a[i] - mean) * (a[i] - mean) + (b[i] - mean) * (b[i] - mean));
        }
        return squares / (2.0 * n);
    }

    private static List<String> notes(List<String> names, Estimates estimates, int n) {
        List<String> notes = new ArrayList<>();
        if (Integer.bitCount(n) != 1) {
            notes.add("N = " + n + " is no power of 2: a Sobol sequence of that length is less even than one of "
                    + Integer.highestOneBit(n) + " or " + 2L * Integer.highestOneBit(n) + ".");
        }
        notes.addAll(Notes.negative("S1", names, estimates.s1));
        return notes;
    }

    private static SobolIndices constant(List<String> names, int n, boolean secondOrder) {
        int units = names.size();
        double[] none = Notes.none(units);
        double[][] pairs = new double[secondOrder ? units : 0][];
        Arrays.setAll(pairs, j -> none);
        return new SobolIndices(names, none, none, none, none, pairs, pairs, n, List.of(Notes.CONSTANT));
    }

    private static double[] normalised(double[] y) {
        double mean = Moments.mean(y);
        double sd = Moments.sd(y, 0);
        return Arrays.stream(y).map(value -> (value - mean) / sd).toArray();
    }

    private static double[] every(double[] y, int first, int step) {
        double[] values = new double[y.length / step];
        Arrays.setAll(values, i -> y[first + i * step]);
        return values;
    }

    private static double[] ones(int n) {
        double[] ones = new double[n];
        Arrays.fill(ones, 1);
        return ones;
    }

    private static double[] weights(int[] counts) {
        return Arrays.stream(counts).asDoubleStream().toArray();
    }

    private record Estimates(double[] s1, double[] st, double[][] s2) {
        static Estimates of(double[] first, double[] total, double[][] pair, double product, double scale) {
            double[] s1 = Arrays.stream(first).map(sum -> sum / scale).toArray();
            double[] st = Arrays.stream(total).map(sum -> 0.5 * sum / scale).toArray();
            double[][] s2 = new double[s1.length][s1.length];
            for (int j = 0; j < s1.length; j++) {
                Arrays.fill(s2[j], Double.NaN);
                for (int k = j + 1; k < s1.length; k++) {
                    s2[j][k] = (pair[j][k] - product) / scale - s1[j] - s1[k];
                }
            }
            return new Estimates(s1, st, s2);
        }
    }

    /** The estimates of all resamples. */
    private static final class Spread {
        private final double[][] s1;
        private final double[][] st;
        private final double[][][] s2;

        Spread(int units, boolean secondOrder, int resamples) {
            s1 = new double[units][resamples];
            st = new double[units][resamples];
            s2 = new double[secondOrder ? units : 0][units][resamples];
        }

        void add(int resample, Estimates estimates) {
            for (int j = 0; j < s1.length; j++) {
                s1[j][resample] = estimates.s1[j];
                st[j][resample] = estimates.st[j];
                for (int k = j + 1; k < s1.length && s2.length > 0; k++) {
                    s2[j][k][resample] = estimates.s2[j][k];
                }
            }
        }

        double[][] pairs() {
            double[][] widths = new double[s2.length][s2.length];
            for (int j = 0; j < s2.length; j++) {
                for (int k = 0; k < s2.length; k++) {
                    widths[j][k] = k > j ? Moments.halfWidth(s2[j][k]) : Double.NaN;
                }
            }
            return widths;
        }

        static double[] halfWidths(double[][] resampled) {
            return Arrays.stream(resampled).mapToDouble(Moments::halfWidth).toArray();
        }
    }
}
