package corridor.analysis.sensitivity;

import corridor.design.FactorSpace;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Elementary effects of trajectories (Morris 1991; mu* after Campolongo, Cariboni and Saltelli 2007, Environmental
 * Modelling and Software 22:1509-1518). An effect is the change of the output, signed by the direction in which the
 * factor moved, divided by the step p / (2 (p - 1)) of the grid: a step of the unit cube, whatever the factor's own
 * range.
 */
public final class MorrisAnalysis {
    private MorrisAnalysis() {}

    /**
     * The effects of each unit (factor or group) of {@code space}.
     *
     * @param x the design, trajectories of u + 1 rows one after another
     * @param levels p, of the grid on which the design lies
     * @throws UnfitSampleException if the rows are not whole trajectories in each of which every unit moves once
     */
    public static MorrisEffects of(FactorSpace space, double[][] x, double[] y, int levels, Resampling resampling) {
        List<String> names = space.units();
        int length = names.size() + 1;
        UnfitSampleException.require(
                y.length > 0 && y.length % length == 0,
                "a Morris sample has a multiple of " + length + " rows for " + names.size()
                        + " factors or groups, and this one has " + y.length);
        int trajectories = y.length / length;
        UnfitSampleException.require(trajectories >= 2, "a Morris sample needs at least 2 trajectories");
        double[][] effects = effects(space, x, y, trajectories, levels / (2.0 * (levels - 1)));
        double[] mu = new double[names.size()];
        double[] muStar = new double[names.size()];
        double[] sigma = new double[names.size()];
        double[][] absolute = new double[names.size()][];
        int[] sizes = sizes(space);
        for (int u = 0; u < names.size(); u++) {
            absolute[u] = Arrays.stream(effects[u]).map(Math::abs).toArray();
            mu[u] = sizes[u] > 1 ? Double.NaN : Moments.mean(effects[u]);
            muStar[u] = Moments.mean(absolute[u]);
            sigma[u] = sizes[u] > 1 ? Double.NaN : Moments.sd(effects[u], 1);
        }
        double[] conf = resampling.halfWidthsOfMeans(absolute);
        return new MorrisEffects(names, mu, muStar, sigma, conf, trajectories, notes(space, y, trajectories));
    }

    /** Effects of each unit, one for each trajectory; those of a group carry the sign of its first factor. */
    private static double[][] effects(FactorSpace space, double[][] x, double[] y, int trajectories, double delta) {
        int[] unit = space.unitOfFactor();
        int units = space.units().size();
        double[][] effects = new double[units][trajectories];
        for (int t = 0; t < trajectories; t++) {
            boolean[] moved = new boolean[units];
            for (int step = 0; step < units; step++) {
                int row = t * (units + 1) + step;
                int mover = mover(x[row], x[row + 1], unit, space, row);
                UnfitSampleException.require(
                        !moved[unit[mover]],
                        "row " + (row + 2) + " moves " + space.units().get(unit[mover])
                                + " for the second time in its trajectory: each factor or group moves once");
                moved[unit[mover]] = true;
                double change = x[row + 1][mover] > x[row][mover] ? y[row + 1] - y[row] : y[row] - y[row + 1];
                effects[unit[mover]][t] = change / delta;
            }
        }
        return effects;
    }

    private static int mover(double[] from, double[] to, int[] unit, FactorSpace space, int row) {
        int first = -1;
        for (int j = 0; j < from.length; j++) {
            if (from[j] != to[j]) {
                UnfitSampleException.require(
                        first < 0 || unit[j] == unit[first],
                        "rows " + (row + 1) + " and " + (row + 2) + " differ in "
                                + (first < 0 ? "" : space.get(first).name()) + " and "
                                + space.get(j).name() + ": one factor or group moves at a time");
                first = first < 0 ? j : first;
            }
        }
        UnfitSampleException.require(
                first >= 0,
                "rows " + (row + 1) + " and " + (row + 2) + " are equal: one factor or group moves at a time");
        return first;
    }

    private static int[] sizes(FactorSpace space) {
        int[] sizes = new int[space.units().size()];
        for (int unit : space.unitOfFactor()) {
            sizes[unit]++;
        }
        return sizes;
    }

    private static List<String> notes(FactorSpace space, double[] y, int trajectories) {
        List<String> notes = new ArrayList<>();
        if (Moments.constant(y)) {
            notes.add(Notes.CONSTANT);
        }
        if (trajectories < 10) {
            notes.add("With " + trajectories
                    + " trajectories the intervals themselves are rough; ten or more are usual.");
        }
        if (space.grouped()) {
            notes.add(
                    "The factors of a group move at once, each up or down by chance: a group has a mean size of effect,"
                            + " mu*, but no mu and no sigma.");
        }
        return notes;
    }
}
