package corridor.analysis.discovery;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * A discovery holds the findings of scenario discovery.
 *
 * @param cases analysed cases
 * @param interest rule for the outputs of interest
 * @param base number of cases of interest
 * @param screening inputs that the search for boxes used
 * @param boxes chosen boxes with their trajectories, in the order found; at least one, which has no limits when no
 *     limit is beyond chance
 * @param heldOut quality of boxes with about the mass of the first one on held-out cases
 * @param bound largest quasi-p value of a limit in a chosen box
 * @param tree a small classification tree of the same cases; a single leaf when no split is beyond chance
 * @param scores importance of each input for the output
 * @param stacking nested table of the most important inputs
 */
public record Discovery(
        FutureCases cases,
        Interest interest,
        int base,
        InputScreening screening,
        List<ChosenBox> boxes,
        HeldOut heldOut,
        double bound,
        TreeNode tree,
        FeatureScores scores,
        Stacking stacking) {
    /** The verdict says how clearly the first box separates the cases of interest. */
    public enum Verdict {
        /** The box has no limits, because none is beyond chance. */
        NOTHING,
        /** The density on held-out cases is not clearly above the share of interest among all cases. */
        NOT_CONFIRMED,
        /** The density on held-out cases is clearly above the share of interest among all cases, but by little. */
        WEAK,
        CLEAR
    }

    private static final double WEAK_GAIN = 0.1;

    public Discovery {
        boxes = List.copyOf(boxes);
    }

    /** Share of all cases that are of interest. */
    public double baseRate() {
        return (double) base / cases.inputs().cases();
    }

    /** For each case, whether it is of interest. */
    public boolean[] ofInterest() {
        return interest.of(cases.y());
    }

    /** Names of at most two numeric inputs: first inputs of the box by quasi-p value, then others by feature score. */
    public List<String> twoMostTelling() {
        return Stream.concat(
                        box().limits().stream()
                                .sorted(Comparator.comparingDouble(Limit::chance))
                                .map(Limit::name),
                        scores.descending().stream())
                .filter(name -> !cases.inputs().column(name).isCategory())
                .distinct()
                .limit(2)
                .toList();
    }

    public BoxStep box() {
        return boxes.get(0).box();
    }

    public Verdict verdict() {
        if (box().limits().isEmpty()) {
            return Verdict.NOTHING;
        }
        if (!(heldOut.density().low() > baseRate())) {
            return Verdict.NOT_CONFIRMED;
        }
        double gain = (heldOut.density().share() - baseRate()) / (1 - baseRate());
        return gain < WEAK_GAIN ? Verdict.WEAK : Verdict.CLEAR;
    }
}
