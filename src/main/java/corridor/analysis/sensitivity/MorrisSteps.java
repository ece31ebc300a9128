package corridor.analysis.sensitivity;

import corridor.design.Design;
import corridor.design.Factor;
import corridor.design.FactorSpace;
import corridor.number.DecimalText;
import java.util.Arrays;
import java.util.List;

/**
 * Morris steps are the steps of a Morris sample, read from its inputs. Each row of a trajectory moves one unit (a
 * factor or a group), and each unit moves once. A step is the share of a factor's range over which the factor moves,
 * measured by its distribution function. The range of an unbounded factor lies between the two quantiles that
 * {@link corridor.design.Design} uses as its ends. Steps of factors with discrete values cannot be read from the
 * inputs; the step of the grid is used for them.
 */
final class MorrisSteps {
    /**
     * Tolerance as a share of the step; steps that differ by less count as equal, since the inputs may have few digits.
     */
    private static final double ROUNDING = 1e-3;
    /** Tolerance as a share of the step, for the factors of one group. */
    private static final double OF_GROUP = 0.02;
    /** Tolerance as a share of the range of a factor. */
    private static final double OFF_GRID = 1e-3;

    private static final String READ = "; if no levels are given, the steps are read from the inputs";

    private static final int USUAL_LEVELS = 4;

    private final FactorSpace space;
    private final double[][] x;
    private final int[] unit;
    private final int units;
    private final int trajectories;
    private final int levels;
    private final int[][] row;
    private final int[][] mover;
    private final double[][] step;

    private MorrisSteps(FactorSpace space, double[][] x, int levels) {
        this.space = space;
        this.x = x;
        this.unit = space.unitOfFactor();
        this.units = space.units().size();
        this.trajectories = x.length / (units + 1);
        this.levels = levels;
        this.row = new int[units][trajectories];
        this.mover = new int[units][trajectories];
        this.step = new double[units][trajectories];
    }

    /**
     * @param levels p of the grid; 0 if not given
     * @throws UnfitSampleException if the rows are not whole trajectories in which every unit moves once, or do not lie
     *     on the grid of {@code levels}
     */
    static MorrisSteps of(FactorSpace space, double[][] x, int levels) {
        int length = space.units().size() + 1;
        UnfitSampleException.require(
                x.length > 0 && x.length % length == 0,
                "a Morris sample has a multiple of " + length + " rows for " + (length - 1)
                        + " factors or groups, and this one has " + x.length);
        MorrisSteps steps = new MorrisSteps(space, x, levels);
        steps.find();
        steps.measure();
        return steps;
    }

    int trajectories() {
        return trajectories;
    }

    /**
     * Returns the elementary effects {@code [unit][trajectory]} in the unit of the scaled output. An effect is the
     * change of the output divided by the step, signed by the direction in which the unit's first factor moved.
     */
    double[][] effects(Scaled output) {
        double[] y = output.values();
        double[][] effects = new double[units][trajectories];
        for (int u = 0; u < units; u++) {
            for (int t = 0; t < trajectories; t++) {
                int from = row[u][t];
                int j = mover[u][t];
                double change = output.change(y[from], y[from + 1]);
                effects[u][t] = (x[from + 1][j] > x[from][j] ? change : -change) / step[u][t];
            }
        }
        return effects;
    }

    /** Returns a sentence on steps of different sizes; empty if all are equal. */
    List<String> notes() {
        double[] all =
                Arrays.stream(step).flatMapToDouble(Arrays::stream).sorted().toArray();
        if (all[all.length - 1] - all[0] <= ROUNDING * all[0]) {
            return List.of();
        }
        return List.of("The steps of the inputs differ, from " + percent(all[0]) + " to " + percent(all[all.length - 1])
                + " of a factor's range; each effect is divided by its own.");
    }

    private static String percent(double share) {
        return DecimalText.rounded(100 * share, 3) + " %";
    }

    private void find() {
        for (int t = 0; t < trajectories; t++) {
            boolean[] moved = new boolean[units];
            for (int k = 0; k < units; k++) {
                int from = t * (units + 1) + k;
                int j = mover(from);
                if (moved[unit[j]]) {
                    throw new UnfitSampleException(
                            "row " + (from + 2) + " moves " + space.units().get(unit[j])
                                    + " for the second time in its trajectory: each factor or group moves once");
                }
                moved[unit[j]] = true;
                row[unit[j]][t] = from;
                mover[unit[j]][t] = j;
            }
        }
    }

    private int mover(int from) {
        int first = -1;
        for (int j = 0; j < unit.length; j++) {
            if (x[from][j] != x[from + 1][j]) {
                if (first >= 0 && unit[j] != unit[first]) {
                    throw new UnfitSampleException("rows " + (from + 1) + " and " + (from + 2) + " differ in "
                            + space.get(first).name() + " and " + space.get(j).name()
                            + ": one factor or group moves at a time");
                }
                first = first < 0 ? j : first;
            }
        }
        if (first < 0) {
            throw new UnfitSampleException(
                    "rows " + (from + 1) + " and " + (from + 2) + " are equal: one factor or group moves at a time");
        }
        return first;
    }

    private void measure() {
        for (int u = 0; u < units; u++) {
            for (int t = 0; t < trajectories; t++) {
                step[u][t] = step(u, row[u][t]);
            }
        }
        double[] known = Arrays.stream(step)
                .flatMapToDouble(Arrays::stream)
                .filter(each -> !Double.isNaN(each))
                .sorted()
                .toArray();
        double nominal = levels > 0 ? onGrid(known) : regular(USUAL_LEVELS);
        double middle = known.length == 0 ? nominal : known[known.length / 2];
        boolean alike = known.length == 0 || known[known.length - 1] - known[0] <= ROUNDING * middle;
        // Steps that differ only by rounding become one number, so that equal changes of the output are equal effects.
        double common = levels > 0 ? nominal : middle;
        for (double[] each : step) {
            Arrays.setAll(each, t -> alike ? common : Double.isNaN(each[t]) ? nominal : each[t]);
        }
    }

    /** Step of a unit from a row to the next; NaN if only discrete factors moved. */
    private double step(int u, int from) {
        double step = Double.NaN;
        String first = "";
        for (int j = 0; j < unit.length; j++) {
            if (unit[j] == u && space.get(j).distribution().levels() == 0 && x[from][j] != x[from + 1][j]) {
                double own = Math.abs(place(j, x[from + 1][j]) - place(j, x[from][j]));
                if (Double.isNaN(step)) {
                    step = own;
                    first = space.get(j).name();
                } else if (Math.abs(own - step) > OF_GROUP * step) {
                    throw new UnfitSampleException("from row " + (from + 1) + " to row " + (from + 2) + " " + first
                            + " and " + space.get(j).name() + " of the group "
                            + space.units().get(u) + " move over different shares of their ranges");
                }
            }
        }
        if (step == 0) {
            throw new UnfitSampleException("from row " + (from + 1) + " to row " + (from + 2) + " " + first
                    + " moves only beyond the ends of its range");
        }
        return step;
    }

    private double place(int j, double value) {
        return Design.gridPlace(space.get(j).distribution(), value);
    }

    /** The usual step of a grid, as a share of the range: half of its levels. */
    private static double regular(int levels) {
        return Math.floorDiv(levels, 2) / (levels - 1.0);
    }

    /**
     * Returns the step of the grid, after a check that the inputs move by it. A grid may have two steps: half of its
     * levels, or p / (2 (p - 1)). For an odd p the latter leads off the grid, but SALib uses it.
     */
    private double onGrid(double[] known) {
        double other = levels / (2.0 * (levels - 1));
        double step = known.length > 0 && Math.abs(known[0] - other) <= 2 * OFF_GRID ? other : regular(levels);
        for (double each : known) {
            if (Math.abs(each - step) > 2 * OFF_GRID) {
                throw new UnfitSampleException("a grid of " + levels + " levels has steps of " + percent(step)
                        + " of the range, and the inputs move by " + percent(each) + READ);
            }
        }
        if (step == regular(levels)) {
            checkValues();
        }
        return step;
    }

    private void checkValues() {
        for (int j = 0; j < unit.length; j++) {
            Factor factor = space.get(j);
            for (int i = 0; i < x.length && factor.distribution().levels() == 0; i++) {
                double level = place(j, x[i][j]) * (levels - 1);
                if (Math.abs(level - Math.rint(level)) > OFF_GRID * (levels - 1)) {
                    throw new UnfitSampleException("row " + (i + 1) + " has a " + factor.name()
                            + " that lies on no grid of " + levels + " levels" + READ);
                }
            }
        }
    }
}
