package corridor.analysis.sensitivity;

import corridor.analysis.sensitivity.result.DeltaIndices;
import corridor.analysis.sensitivity.result.Notes;
import corridor.analysis.statistics.Rounding;
import corridor.design.FactorSpace;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The delta analysis estimates Borgonovo's delta from any sample after Plischke, Borgonovo and Smith (2013, European
 * Journal of Operational Research 226:536-550). It applies their equation 26 to the classes of {@link DeltaCut}, with
 * the bootstrap correction 2 d - mean(d*) of their equation 30. A class with a constant output has no density. Its
 * distance from the whole sample is 1 - p, where p is the share of all rows with that output.
 */
public final class DeltaAnalysis {
    private static final int GRID = 100;
    private static final int FEWEST = 10;
    private static final int DELTA = 0;
    private static final int FIRST = 1;

    private final double[] y;
    private final Scaled output;
    private final Density density;
    private final DeltaCut[] cuts;

    private DeltaAnalysis(Scaled output, DeltaCut[] cuts) {
        this.y = output.values();
        this.output = output;
        this.density = new Density(
                Arrays.stream(y).min().orElseThrow(), Arrays.stream(y).max().orElseThrow(), GRID);
        this.cuts = cuts;
    }

    /**
     * Returns the indices of each factor; groups are ignored. They are 0 for a factor that is constant in the sample,
     * and NaN for a factor that is nearly constant or if the output is constant.
     *
     * @throws UnfitSampleException if there are fewer than ten rows, or a value is not finite
     */
    public static DeltaIndices of(FactorSpace space, double[][] x, double[] y, Resampling resampling) {
        int n = y.length;
        UnfitSampleException.require(n >= FEWEST, "delta needs at least " + FEWEST + " rows, and there are " + n);
        GivenSample sample = GivenSample.of(space, x, y);
        int d = space.size();
        if (sample.output().constant()) {
            double[] none = Notes.none(d);
            return new DeltaIndices(space.names(), none, none, none, none, none, none, n, Notes.constant(space));
        }
        DeltaCut[] cuts = new DeltaCut[d];
        List<String> constant = new ArrayList<>();
        List<String> rare = new ArrayList<>();
        for (int j = 0; j < d; j++) {
            SampleColumn column = sample.columns().get(j);
            DeltaCut cut = DeltaCut.of(column);
            if (column.constant()) {
                constant.add(column.name());
            } else if (cut.count() < 2) {
                rare.add(column.name());
            } else {
                cuts[j] = cut;
            }
        }
        DeltaAnalysis analysis = new DeltaAnalysis(sample.output(), cuts);
        List<String> notes = new ArrayList<>(Notes.unvaried(constant, rare, DeltaCut.fewest(n)));
        return analysis.indices(space, sample, resampling, notes);
    }

    private DeltaIndices indices(FactorSpace space, GivenSample sample, Resampling resampling, List<String> notes) {
        int d = cuts.length;
        int[] once = new int[y.length];
        Arrays.fill(once, 1);
        double[][] whole = estimates(once);
        double[][] deltas = new double[d][resampling.resamples()];
        double[][] firsts = new double[d][resampling.resamples()];
        for (int r = 0; r < resampling.resamples(); r++) {
            double[][] again = estimates(resampling.counts(y.length, r));
            for (int j = 0; j < d; j++) {
                deltas[j][r] = again[DELTA][j];
                firsts[j][r] = again[FIRST][j];
            }
        }
        for (int j = 0; j < d; j++) {
            if (sample.columns().get(j).constant()) {
                whole[DELTA][j] = 0;
                whole[FIRST][j] = 0;
            }
        }
        double[] delta = corrected(whole[DELTA], deltas);
        double[] s1 = corrected(whole[FIRST], firsts);
        notes.add("The intervals tell how far delta would scatter in other samples, not how far it is off: smoothing"
                + " moves it towards the middle, so that a factor of no influence is above zero too.");
        if (!resolved(once)) {
            notes.add("Some outputs lie so far out that the others are close together on the grid of " + GRID
                    + " points: delta is rough here, and pawn, which needs no grid, is the better measure.");
        }
        notes.addAll(Notes.negative("delta", space.names(), delta));
        notes.addAll(Notes.negative("S1", space.names(), s1));
        notes.addAll(Notes.groups(space));
        return new DeltaIndices(
                space.names(),
                Rounding.shares(whole[DELTA]),
                Rounding.shares(whole[FIRST]),
                delta,
                widths(deltas),
                s1,
                widths(firsts),
                y.length,
                notes);
    }

    /**
     * Returns delta and the first-order index of each factor when each row is counted as often as {@code counts} says.
     * They are NaN if the output is constant in these rows, and for factors without classes.
     */
    private double[][] estimates(int[] counts) {
        double[][] estimates = {Notes.none(cuts.length), Notes.none(cuts.length)};
        ClassedOutputs all = all(counts);
        if (!varies(all, 0)) {
            return estimates;
        }
        double[] wholeDensity = density(all, 0);
        double mean = mean(all, 0);
        double variance = variance(all, mean);
        for (int j = 0; j < cuts.length; j++) {
            if (cuts[j] != null) {
                ClassedOutputs classed = cuts[j].classed(y, counts);
                estimates[DELTA][j] = delta(classed, cuts[j].count(), all, wholeDensity);
                estimates[FIRST][j] = between(classed, cuts[j].count(), mean) / variance;
            }
        }
        return estimates;
    }

    /** Returns the outputs of all rows as a single class; {@code counts} says how often each row is drawn. */
    private ClassedOutputs all(int[] counts) {
        ClassedOutputs all = new ClassedOutputs(y.length, 1);
        for (int row = 0; row < y.length; row++) {
            if (counts[row] > 0) {
                all.add(0, y[row], counts[row]);
            }
        }
        return all;
    }

    private double delta(ClassedOutputs classed, int classes, ClassedOutputs all, double[] wholeDensity) {
        double delta = 0;
        for (int c = 0; c < classes; c++) {
            if (classed.rows(c) > 0) {
                double distance = varies(classed, c)
                        ? density.area(gap(wholeDensity, density(classed, c))) / 2
                        : 1 - share(all, classed.values()[classed.from(c)]);
                delta += (double) classed.rows(c) / y.length * distance;
            }
        }
        return delta;
    }

    private static double[] gap(double[] whole, double[] inside) {
        double[] gap = new double[whole.length];
        for (int k = 0; k < gap.length; k++) {
            gap[k] = Math.abs(whole[k] - inside[k]);
        }
        return gap;
    }

    private double[] density(ClassedOutputs classed, int c) {
        return density.of(classed.values(), classed.times(), classed.from(c), classed.to(c));
    }

    /** The share of all rows whose output equals {@code value}, but for rounding. */
    private double share(ClassedOutputs all, double value) {
        int rows = 0;
        for (int i = all.from(0); i < all.to(0); i++) {
            rows += output.change(value, all.values()[i]) == 0 ? all.times()[i] : 0;
        }
        return (double) rows / all.rows(0);
    }

    /** Whether the grid is fine enough for the densities of all rows and of all classes. */
    private boolean resolved(int[] once) {
        boolean resolved = resolved(all(once), 0);
        for (DeltaCut cut : cuts) {
            ClassedOutputs classed = cut == null ? null : cut.classed(y, once);
            for (int c = 0; classed != null && c < cut.count(); c++) {
                resolved &= !varies(classed, c) || resolved(classed, c);
            }
        }
        return resolved;
    }

    private boolean resolved(ClassedOutputs classed, int c) {
        return density.resolves(classed.values(), classed.times(), classed.from(c), classed.to(c));
    }

    private double between(ClassedOutputs classed, int classes, double mean) {
        double between = 0;
        for (int c = 0; c < classes; c++) {
            if (classed.rows(c) > 0) {
                double gap = mean(classed, c) - mean;
                between += (double) classed.rows(c) / y.length * gap * gap;
            }
        }
        return between;
    }

    private static double mean(ClassedOutputs classed, int c) {
        double sum = 0;
        for (int i = classed.from(c); i < classed.to(c); i++) {
            sum += classed.times()[i] * classed.values()[i];
        }
        return sum / classed.rows(c);
    }

    private static double variance(ClassedOutputs all, double mean) {
        double sum = 0;
        for (int i = all.from(0); i < all.to(0); i++) {
            sum += all.times()[i] * (all.values()[i] - mean) * (all.values()[i] - mean);
        }
        return sum / all.rows(0);
    }

    private boolean varies(ClassedOutputs classed, int c) {
        return !output.equal(Arrays.copyOfRange(classed.values(), classed.from(c), classed.to(c)));
    }

    /**
     * Removes the bias that the resamples show. Factors without estimates keep their value: 0 if they are constant,
     * else NaN.
     */
    private static double[] corrected(double[] whole, double[][] resampled) {
        double[] corrected = new double[whole.length];
        for (int j = 0; j < whole.length; j++) {
            double[] defined = Arrays.stream(resampled[j])
                    .filter(value -> !Double.isNaN(value))
                    .toArray();
            corrected[j] = defined.length == 0 ? whole[j] : 2 * whole[j] - Moments.mean(defined);
        }
        return Rounding.shares(corrected);
    }

    private static double[] widths(double[][] resampled) {
        return Rounding.shares(
                Arrays.stream(resampled).mapToDouble(Moments::halfWidth).toArray());
    }
}
