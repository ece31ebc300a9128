package corridor.analysis.sensitivity;

import corridor.design.FactorSpace;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * First-order indices from any sample by random balance designs (Tarantola, Gatelli and Mara 2006; Plischke 2010): with
 * the rows ordered so that the factor rises and falls once, its own influence is the power of the first M harmonics.
 * The bias is taken out after Tissot and Prieur (2012): S1 - l / (1 - l) (1 - S1) with l = 2M / N.
 *
 * <p>Intervals come from random halves of the sample: repeated rows, as a bootstrap makes them, would look like power.
 */
public final class RbdFastAnalysis {
    public static final int HARMONICS = 10;

    private RbdFastAnalysis() {}

    /**
     * The index of each factor; groups are not taken together.
     *
     * @param harmonics M
     * @throws UnfitSampleException if there are not more than 4M rows
     */
    public static FirstOrderIndices of(
            FactorSpace space, double[][] x, double[] y, int harmonics, Resampling resampling) {
        int n = y.length;
        UnfitSampleException.require(
                n > 4 * harmonics, "RBD-FAST needs more than 4 M = " + 4 * harmonics + " rows, and there are " + n);
        int d = space.size();
        if (Moments.constant(y)) {
            return new FirstOrderIndices(space.names(), Notes.none(d), Notes.none(d), n, List.of(Notes.CONSTANT));
        }
        double[] s1 = new double[d];
        double[] conf = new double[d];
        for (int j = 0; j < d; j++) {
            int[] order = Sorting.order(Sorting.column(x, j));
            s1[j] = index(order, y, harmonics);
            conf[j] = Moments.halfWidth(halves(order, y, harmonics, resampling));
        }
        List<String> notes = new ArrayList<>(Notes.negative("S1", space.names(), s1));
        if (space.grouped()) {
            notes.add("The groups of the problem are not used: this method judges each factor alone.");
        }
        return new FirstOrderIndices(space.names(), s1, conf, n, notes);
    }

    private static double index(int[] order, double[] y, int harmonics) {
        int n = order.length;
        double[] wave = new double[n];
        int up = 0;
        int down = n - 1;
        for (int i = 0; i < n; i++) {
            wave[i % 2 == 0 ? up++ : down--] = y[order[i]];
        }
        if (Moments.constant(wave)) {
            return 0;
        }
        Harmonics powers = new Harmonics(wave);
        double own = 0;
        for (int k = 1; k <= harmonics; k++) {
            own += 2 * powers.power(k);
        }
        // A one-sided spectrum counts every frequency twice but the middle one of an even number of rows; its sum is
        // the variance.
        double share = own / powers.total();
        double lambda = 2.0 * harmonics / n;
        return share - lambda / (1 - lambda) * (1 - share);
    }

    private static double[] halves(int[] order, double[] y, int harmonics, Resampling resampling) {
        double[] estimates = new double[resampling.resamples()];
        int half = order.length / 2;
        for (int r = 0; r < estimates.length; r++) {
            int[] drawn = resampling.permutation(order.length, r);
            int[] kept = Arrays.stream(order).filter(i -> drawn[i] < half).toArray();
            estimates[r] = index(kept, y, harmonics);
        }
        return estimates;
    }
}
