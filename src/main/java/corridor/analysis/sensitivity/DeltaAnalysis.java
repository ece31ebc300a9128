package corridor.analysis.sensitivity;

import corridor.design.FactorSpace;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Delta from any sample after Plischke, Borgonovo and Smith (2013, European Journal of Operational Research
 * 226:536-550): equation 26 on classes of equal frequency, with the bootstrap correction 2 d - mean(d*) of equation 30.
 * A class in which the output never changes has no density; the density of the whole sample stands for its area.
 */
public final class DeltaAnalysis {
    private static final int GRID = 100;
    private static final int MOST_CLASSES = 48;
    private static final int FEWEST = 10;

    private final double[] y;
    private final Density density;
    private final double[] edges;

    private DeltaAnalysis(double[] y) {
        this.y = y;
        this.density = new Density(
                Arrays.stream(y).min().orElseThrow(), Arrays.stream(y).max().orElseThrow(), GRID);
        int classes = classes(y.length);
        double width = (double) y.length / classes;
        this.edges = new double[classes + 1];
        Arrays.setAll(edges, c -> c == classes ? y.length : c * width);
    }

    /**
     * The indices of each factor; groups are not taken together.
     *
     * @throws UnfitSampleException if there are fewer than ten rows
     */
    public static DeltaIndices of(FactorSpace space, double[][] x, double[] y, Resampling resampling) {
        UnfitSampleException.require(
                y.length >= FEWEST, "delta needs at least " + FEWEST + " rows, and there are " + y.length);
        int d = space.size();
        if (Moments.constant(y)) {
            double[] none = Notes.none(d);
            return new DeltaIndices(
                    space.names(), none, none, none, none, none, none, y.length, List.of(Notes.CONSTANT));
        }
        int[][] orders = new int[d][];
        Arrays.setAll(orders, j -> Sorting.order(Sorting.column(x, j)));
        return new DeltaAnalysis(y).indices(space, orders, resampling);
    }

    /** Number of classes for n rows. */
    static int classes(int n) {
        double power = 2 / (7 + StrictMath.tanh((1500.0 - n) / 500));
        return (int) Math.min(Math.ceil(StrictMath.pow(n, power)), MOST_CLASSES);
    }

    private DeltaIndices indices(FactorSpace space, int[][] orders, Resampling resampling) {
        int d = orders.length;
        int[] once = new int[y.length];
        Arrays.fill(once, 1);
        double[][] whole = estimates(orders, once);
        double[][] deltas = new double[d][resampling.resamples()];
        double[][] firsts = new double[d][resampling.resamples()];
        for (int r = 0; r < resampling.resamples(); r++) {
            double[][] again = estimates(orders, resampling.counts(y.length, r));
            for (int j = 0; j < d; j++) {
                deltas[j][r] = again[0][j];
                firsts[j][r] = again[1][j];
            }
        }
        double[] delta = corrected(whole[0], deltas);
        double[] s1 = corrected(whole[1], firsts);
        List<String> notes = new ArrayList<>(Notes.negative("delta", space.names(), delta));
        notes.add("The intervals tell how far delta would scatter in other samples, not how far it is off: smoothing"
                + " moves it towards the middle, so that a factor of no influence is above zero too.");
        notes.addAll(Notes.negative("S1", space.names(), s1));
        if (space.grouped()) {
            notes.add("The groups of the problem are not used: this method judges each factor alone.");
        }
        return new DeltaIndices(
                space.names(), whole[0], whole[1], delta, widths(deltas), s1, widths(firsts), y.length, notes);
    }

    /** Delta and first-order index of each factor when each row is there {@code counts} times. */
    private double[][] estimates(int[][] orders, int[] counts) {
        double[][] estimates = new double[2][orders.length];
        double[] all = repeated(identity(), counts);
        if (Moments.constant(all)) {
            return estimates;
        }
        double[] wholeDensity = density.of(all, 0, all.length);
        for (int j = 0; j < orders.length; j++) {
            double[] sorted = repeated(orders[j], counts);
            estimates[0][j] = delta(sorted, wholeDensity);
            estimates[1][j] = firstOrder(sorted);
        }
        return estimates;
    }

    private double delta(double[] sorted, double[] wholeDensity) {
        double delta = 0;
        for (int c = 0; c + 1 < edges.length; c++) {
            int from = (int) edges[c];
            int to = (int) edges[c + 1];
            double[] gap = wholeDensity.clone();
            if (varies(sorted, from, to)) {
                double[] inside = density.of(sorted, from, to);
                Arrays.setAll(gap, k -> Math.abs(wholeDensity[k] - inside[k]));
            }
            delta += (to - from) / (2.0 * sorted.length) * density.area(gap);
        }
        return delta;
    }

    private double firstOrder(double[] sorted) {
        double mean = Moments.mean(sorted);
        double between = 0;
        for (int c = 0; c + 1 < edges.length; c++) {
            int from = (int) edges[c];
            int to = (int) edges[c + 1];
            double gap = Moments.mean(Arrays.copyOfRange(sorted, from, to)) - mean;
            between += (double) (to - from) / sorted.length * gap * gap;
        }
        return between / Moments.variance(sorted, 0);
    }

    private double[] repeated(int[] order, int[] counts) {
        double[] values = new double[y.length];
        int at = 0;
        for (int i : order) {
            for (int k = 0; k < counts[i]; k++) {
                values[at++] = y[i];
            }
        }
        return values;
    }

    private int[] identity() {
        int[] order = new int[y.length];
        Arrays.setAll(order, i -> i);
        return order;
    }

    private static boolean varies(double[] values, int from, int to) {
        for (int i = from + 1; i < to; i++) {
            if (values[i] != values[from]) {
                return true;
            }
        }
        return false;
    }

    private static double[] corrected(double[] whole, double[][] resampled) {
        double[] corrected = new double[whole.length];
        Arrays.setAll(corrected, j -> 2 * whole[j] - Moments.mean(resampled[j]));
        return corrected;
    }

    private static double[] widths(double[][] resampled) {
        return Arrays.stream(resampled).mapToDouble(Moments::halfWidth).toArray();
    }
}
