package corridor.analysis.sensitivity;

import corridor.analysis.sensitivity.result.Notes;
import corridor.analysis.sensitivity.result.SobolIndices;
import corridor.analysis.statistics.Rounding;
import corridor.design.FactorSpace;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.apache.commons.math3.distribution.TDistribution;

/**
 * The Sobol analysis computes indices from a sample in the scheme of Saltelli: blocks of rows A, AB1 .. ABu, [BA1 ..
 * BAu], B. The output is scaled to mean 0 and variance 1 over all rows, and V is the variance of A and B together. The
 * estimators are from Saltelli et al. (2010, Computer Physics Communications 181:259-270):
 *
 * <pre>
 * S1j  = mean(B (ABj - A)) / V
 * STj  = mean((A - ABj)^2) / 2V
 * S2jk = mean(BAj ABk - A B) / V - S1j - S1k
 * </pre>
 *
 * Intervals come from resampled blocks, as if base points were independent. These intervals are too wide for points of
 * a sequence, whose estimates vary less. If base points come from several independent scramblings, the intervals are
 * computed from the scramblings.
 */
public final class SobolAnalysis {
    private SobolAnalysis() {}

    /**
     * Returns the indices of each unit (factor or group) of {@code space}.
     *
     * @param y output of each row of the design, none NaN
     * @param secondOrder whether the design has the rows BA
     * @throws UnfitSampleException if the rows are not whole blocks, or there are fewer than two blocks
     */
    public static SobolIndices of(FactorSpace space, double[] y, boolean secondOrder, Resampling resampling) {
        return indices(
                space,
                y,
                secondOrder,
                resampling.resamples(),
                (r, n) -> weights(resampling.counts(n, r)),
                Moments::halfWidth,
                List.of());
    }

    /**
     * Returns Sobol indices from base points of K independent scramblings of a sequence; base point i is from
     * scrambling i mod K. Half widths are from the jackknife over scramblings, with Student's t of K - 1 degrees of
     * freedom.
     *
     * @throws UnfitSampleException as {@link #of} does, and if the base points are not a multiple of K, or K is 1
     */
    public static SobolIndices ofScramblings(FactorSpace space, double[] y, boolean secondOrder, int scramblings) {
        int block = block(space, secondOrder);
        UnfitSampleException.require(scramblings >= 2, "intervals from scramblings need at least 2 of them");
        UnfitSampleException.require(
                y.length % (block * scramblings) == 0,
                scramblings + " scramblings need a multiple of as many base points, and there are " + y.length / block);
        double t = new TDistribution(null, scramblings - 1).inverseCumulativeProbability(0.975);
        return indices(
                space,
                y,
                secondOrder,
                scramblings,
                (left, n) -> without(left, scramblings, n),
                leftOut -> t * (scramblings - 1) / Math.sqrt(scramblings) * Moments.sd(leftOut, 1),
                List.of("The intervals come from " + scramblings
                        + " independent scramblings: those of this sample, not wider."));
    }

    /** Returns the weights of the base points in one of several estimates. */
    private interface Weights {
        double[] of(int estimate, int n);
    }

    private static SobolIndices indices(
            FactorSpace space,
            double[] y,
            boolean secondOrder,
            int repeats,
            Weights weights,
            ToDoubleFunction<double[]> halfWidth,
            List<String> more) {
        List<String> names = space.units();
        int block = block(space, secondOrder);
        UnfitSampleException.require(
                y.length % block == 0,
                "a Sobol sample " + (secondOrder ? "with" : "without") + " second order has a multiple of " + block
                        + " rows for " + names.size() + " factors or groups, and this one has " + y.length);
        UnfitSampleException.require(y.length / block >= 2, "a Sobol sample needs at least 2 base points");
        Scaled output = Scaled.centred(y);
        if (output.constant()) {
            return constant(names, y.length / block, secondOrder);
        }
        SobolSums sums = sums(output, names.size(), secondOrder);
        SobolSums.Estimates estimates = sums.estimates(ones(y.length / block));
        Spread spread = new Spread(names.size(), secondOrder, repeats);
        for (int r = 0; r < repeats; r++) {
            spread.add(r, sums.estimates(weights.of(r, sums.n())));
        }
        List<String> notes = new ArrayList<>(notes(names, estimates, sums.n()));
        notes.addAll(more);
        return new SobolIndices(
                names,
                Rounding.shares(estimates.s1()),
                Spread.halfWidths(spread.s1, halfWidth),
                Rounding.shares(estimates.st()),
                Spread.halfWidths(spread.st, halfWidth),
                secondOrder ? shares(estimates.s2()) : new double[0][],
                secondOrder ? spread.pairs(halfWidth) : new double[0][],
                sums.n(),
                notes);
    }

    private static int block(FactorSpace space, boolean secondOrder) {
        int units = space.units().size();
        return secondOrder ? 2 * units + 2 : units + 2;
    }

    /** Returns weights without one scrambling; they sum to n. */
    private static double[] without(int left, int scramblings, int n) {
        double[] weights = new double[n];
        Arrays.setAll(weights, i -> i % scramblings == left ? 0 : scramblings / (scramblings - 1.0));
        return weights;
    }

    private static List<String> notes(List<String> names, SobolSums.Estimates estimates, int n) {
        List<String> notes = new ArrayList<>();
        if (Double.isNaN(estimates.s1()[0])) {
            notes.add("The output is the same at all base points, in A and in B: there is no variance to share out.");
        }
        if (Integer.bitCount(n) != 1) {
            notes.add("N = " + n + " is no power of 2: a Sobol sequence of that length is less even than one of "
                    + Integer.highestOneBit(n) + " or " + 2L * Integer.highestOneBit(n) + ".");
        }
        notes.addAll(Notes.negative("S1", names, Rounding.shares(estimates.s1())));
        return notes;
    }

    private static SobolIndices constant(List<String> names, int n, boolean secondOrder) {
        int units = names.size();
        double[] none = Notes.none(units);
        double[][] pairs = new double[secondOrder ? units : 0][];
        Arrays.setAll(pairs, j -> none);
        return new SobolIndices(names, none, none, none, none, pairs, pairs, n, List.of(Notes.CONSTANT));
    }

    private static SobolSums sums(Scaled output, int units, boolean secondOrder) {
        double mean = Moments.mean(output.values());
        double sd = Moments.sd(output.values(), 0);
        double[] normalised =
                Arrays.stream(output.values()).map(value -> (value - mean) / sd).toArray();
        return new SobolSums(normalised, units, secondOrder, output.noise() / sd);
    }

    private static double[][] shares(double[][] pairs) {
        return Arrays.stream(pairs).map(Rounding::shares).toArray(double[][]::new);
    }

    private static double[] ones(int n) {
        double[] ones = new double[n];
        Arrays.fill(ones, 1);
        return ones;
    }

    private static double[] weights(int[] counts) {
        return Arrays.stream(counts).asDoubleStream().toArray();
    }

    /**
     * Holds the estimates from which intervals of the indices are computed: one for each bootstrap resample, or one for
     * each sample that leaves out one scrambling of the design.
     */
    private static final class Spread {
        private final double[][] s1;
        private final double[][] st;
        private final double[][][] s2;

        Spread(int units, boolean secondOrder, int resamples) {
            s1 = new double[units][resamples];
            st = new double[units][resamples];
            s2 = new double[secondOrder ? units : 0][units][resamples];
        }

        void add(int resample, SobolSums.Estimates estimates) {
            for (int j = 0; j < s1.length; j++) {
                s1[j][resample] = estimates.s1()[j];
                st[j][resample] = estimates.st()[j];
                for (int k = j + 1; k < s1.length && s2.length > 0; k++) {
                    s2[j][k][resample] = estimates.s2()[j][k];
                }
            }
        }

        double[][] pairs(ToDoubleFunction<double[]> halfWidth) {
            double[][] widths = new double[s2.length][s2.length];
            for (int j = 0; j < s2.length; j++) {
                for (int k = 0; k < s2.length; k++) {
                    widths[j][k] = k > j ? halfWidth.applyAsDouble(s2[j][k]) : Double.NaN;
                }
            }
            return shares(widths);
        }

        static double[] halfWidths(double[][] repeated, ToDoubleFunction<double[]> halfWidth) {
            return Rounding.shares(
                    Arrays.stream(repeated).mapToDouble(halfWidth).toArray());
        }
    }
}
