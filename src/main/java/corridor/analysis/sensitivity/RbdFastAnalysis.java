package corridor.analysis.sensitivity;

import corridor.analysis.sensitivity.Harmonics.Circle;
import corridor.analysis.sensitivity.result.FirstOrderIndices;
import corridor.analysis.sensitivity.result.Notes;
import corridor.analysis.sensitivity.result.SensitivityMethod;
import corridor.analysis.statistics.Rounding;
import corridor.design.FactorSpace;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The RBD-FAST analysis computes first-order indices from any sample by random balance designs (Tarantola, Gatelli and
 * Mara 2006; Plischke 2010). It orders the rows so that the factor rises and falls once. The power of the output in the
 * first M harmonics is then the factor's own part of the variance. The bias is removed after Tissot and Prieur (2012):
 * S1 - l / (1 - l) (1 - S1) with l = 2M / N. Rows with equal values of the factor are put into several orders by hashes
 * of their content, and the index is the mean over these orders.
 *
 * <p>Intervals come from random halves of the sample, because the repeated rows of a bootstrap would add spurious
 * power.
 */
public final class RbdFastAnalysis {
    public static final int HARMONICS = 10;

    /** Smallest number of different values; with fewer, a factor rises in steps, which add harmonics. */
    static final int FEWEST_VALUES = 20;

    private static final int ORDERS_OF_TIES = 8;

    private final double[] y;
    private final Scaled output;
    private final int harmonics;
    private final Circle whole;
    private final Circle half;

    private RbdFastAnalysis(Scaled output, int harmonics) {
        this.y = output.values();
        this.output = output;
        this.harmonics = harmonics;
        this.whole = new Circle(y.length);
        this.half = new Circle(y.length / 2);
    }

    /**
     * Returns the index of each factor; groups are ignored. A sample of up to 8M + 1 rows has no intervals, since half
     * of it would be too small.
     *
     * @param harmonics M
     * @throws UnfitSampleException if there are not more than 4M rows, a factor has fewer than 20 different values or
     *     categories without an order, or a value is not finite
     */
    public static FirstOrderIndices of(
            FactorSpace space, double[][] x, double[] y, int harmonics, Resampling resampling) {
        int n = y.length;
        UnfitSampleException.require(
                n > 4 * harmonics, "RBD-FAST needs more than 4 M = " + 4 * harmonics + " rows, and there are " + n);
        Suitability.require(SensitivityMethod.RBD_FAST, space);
        GivenSample sample = GivenSample.of(space, x, y);
        int d = space.size();
        if (sample.output().constant()) {
            return new FirstOrderIndices(space.names(), Notes.none(d), Notes.none(d), n, Notes.constant(space));
        }
        for (SampleColumn column : sample.columns()) {
            Suitability.requireChange(column);
            UnfitSampleException.require(
                    column.distinct() >= FEWEST_VALUES, Suitability.fewValues(column.name(), column.distinct()));
        }
        RbdFastAnalysis analysis = new RbdFastAnalysis(sample.output(), harmonics);
        double[] s1 = new double[d];
        double[] conf = Notes.none(d);
        boolean halves = n / 2 > 4 * harmonics;
        int[][] shuffled = shuffled(sample);
        for (int j = 0; j < d; j++) {
            int[][] orders = orders(shuffled, sample.columns().get(j));
            s1[j] = Moments.mean(
                    Arrays.stream(orders).mapToDouble(analysis::index).toArray());
            if (halves) {
                conf[j] = Moments.halfWidth(analysis.halves(orders, resampling));
            }
        }
        List<String> notes = new ArrayList<>();
        if (!halves) {
            notes.add("No intervals: they come from halves of the sample, and half of " + n
                    + " rows is not more than 4 M = " + 4 * harmonics + ".");
        }
        double[] shares = Rounding.shares(s1);
        notes.addAll(Notes.negative("S1", space.names(), shares));
        notes.addAll(Notes.groups(space));
        return new FirstOrderIndices(space.names(), shares, Rounding.shares(conf), n, notes);
    }

    /** Returns orders of the rows by hashes of their content; none if no factor has ties. */
    private static int[][] shuffled(GivenSample sample) {
        boolean ties = sample.columns().stream().anyMatch(SampleColumn::tied);
        int[][] shuffled = new int[ties ? ORDERS_OF_TIES : 0][];
        Arrays.setAll(shuffled, sample::shuffled);
        return shuffled;
    }

    /** Returns the rows in the order of a factor's values: one order, or several if there are ties. */
    private static int[][] orders(int[][] shuffled, SampleColumn column) {
        return column.tied()
                ? Arrays.stream(shuffled)
                        .map(rows -> Sorting.picked(rows, column.inOrder(rows).order()))
                        .toArray(int[][]::new)
                : new int[][] {column.order()};
    }

    /** First-order index; NaN if the output is constant. */
    private double index(int[] order) {
        int n = order.length;
        double[] wave = new double[n];
        int up = 0;
        int down = n - 1;
        for (int i = 0; i < n; i++) {
            wave[i % 2 == 0 ? up++ : down--] = y[order[i]];
        }
        if (output.equal(wave)) {
            return Double.NaN;
        }
        Harmonics powers = new Harmonics(n == y.length ? whole : half, wave);
        double own = 0;
        for (int k = 1; k <= harmonics; k++) {
            own += 2 * powers.power(k);
        }
        // A one-sided spectrum counts every frequency twice, except the middle one of an even number of rows. Its sum
        // is the variance.
        double share = own / powers.total();
        double lambda = 2.0 * harmonics / n;
        return share - lambda / (1 - lambda) * (1 - share);
    }

    private double[] halves(int[][] orders, Resampling resampling) {
        double[] estimates = new double[resampling.resamples()];
        for (int r = 0; r < estimates.length; r++) {
            int[] drawn = resampling.permutation(y.length, r);
            estimates[r] = Moments.mean(Arrays.stream(orders)
                    .mapToDouble(order -> index(Arrays.stream(order)
                            .filter(row -> drawn[row] < half.parts())
                            .toArray()))
                    .toArray());
        }
        return estimates;
    }
}
