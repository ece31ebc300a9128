package corridor.analysis.sensitivity;

import corridor.analysis.sensitivity.result.MorrisEffects;
import corridor.analysis.sensitivity.result.Notes;
import corridor.analysis.statistics.Rounding;
import corridor.design.Distribution;
import corridor.design.Factor;
import corridor.design.FactorSpace;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The Morris analysis computes elementary effects of trajectories (Morris 1991; mu* after Campolongo, Cariboni and
 * Saltelli 2007, Environmental Modelling and Software 22:1509-1518). An effect is the change of the output divided by
 * the step of the factor. The step is a share of the factor's range, with the sign of its direction.
 * {@link MorrisSteps} reads the steps from the inputs.
 */
public final class MorrisAnalysis {
    private MorrisAnalysis() {}

    /**
     * Returns the effects of each unit of {@code space}; a unit is a factor, or a group of factors that move together.
     *
     * @param x inputs, {@code [row][factor]}: one trajectory after another, each of u + 1 rows for u units
     * @param y output of the model at each row
     * @param levels number of levels of the grid of the design; 0 if it is not known
     * @throws UnfitSampleException if there are fewer than two trajectories, if one is not whole or does not move every
     *     unit once, or if the rows do not lie on the grid of {@code levels}
     */
    public static MorrisEffects of(FactorSpace space, double[][] x, double[] y, int levels, Resampling resampling) {
        List<String> names = space.units();
        MorrisSteps steps = MorrisSteps.of(space, x, levels);
        UnfitSampleException.require(steps.trajectories() >= 2, "a Morris sample needs at least 2 trajectories");
        Scaled output = Scaled.of(y);
        double[][] effects = steps.effects(output);
        double[] mu = new double[names.size()];
        double[] muStar = new double[names.size()];
        double[] sigma = new double[names.size()];
        double[][] absolute = new double[names.size()][];
        boolean[] directed = directed(space);
        for (int u = 0; u < names.size(); u++) {
            absolute[u] = Arrays.stream(effects[u]).map(Math::abs).toArray();
            mu[u] = directed[u] ? Moments.mean(effects[u]) : Double.NaN;
            muStar[u] = Moments.mean(absolute[u]);
            sigma[u] = directed[u] ? Moments.sd(effects[u], 1) : Double.NaN;
        }
        double[] conf = resampling.halfWidthsOfMeans(absolute);
        List<String> notes = notes(space, output, steps.trajectories());
        notes.addAll(steps.notes());
        return new MorrisEffects(
                names,
                inUnits(output, mu),
                inUnits(output, muStar),
                inUnits(output, sigma),
                inUnits(output, conf),
                steps.trajectories(),
                notes);
    }

    /** Converts effects to the unit of the output, with 0 in place of rounding errors. */
    private static double[] inUnits(Scaled output, double[] scaled) {
        double[] effects = Rounding.cleared(scaled, output.noise());
        for (int u = 0; u < effects.length; u++) {
            boolean known = !Double.isNaN(effects[u]);
            effects[u] = Scaled.unscaled(effects[u], output.exponent());
            UnfitSampleException.require(
                    !known || !Double.isNaN(effects[u]),
                    "the effects are too large or too small for numbers: give the output in another unit");
        }
        return effects;
    }

    /**
     * For each unit, whether its moves have a direction: it is a single factor with ordered values or two categories.
     */
    private static boolean[] directed(FactorSpace space) {
        int[] unit = space.unitOfFactor();
        int[] sizes = new int[space.units().size()];
        boolean[] directed = new boolean[sizes.length];
        for (int j = 0; j < unit.length; j++) {
            sizes[unit[j]]++;
            directed[unit[j]] = sizes[unit[j]] == 1 && !isUnordered(space.get(j));
        }
        return directed;
    }

    private static boolean isUnordered(Factor factor) {
        return factor.distribution() instanceof Distribution.Categories categories && categories.levels() > 2;
    }

    private static List<String> notes(FactorSpace space, Scaled output, int trajectories) {
        List<String> notes = new ArrayList<>();
        if (output.constant()) {
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
        List<String> unordered = space.factors().stream()
                .filter(MorrisAnalysis::isUnordered)
                .map(Factor::name)
                .toList();
        if (!unordered.isEmpty()) {
            notes.add("The categories of " + String.join(", ", unordered)
                    + " have no order, so a move between them has a size, but no direction: no mu and no sigma.");
        }
        return notes;
    }
}
