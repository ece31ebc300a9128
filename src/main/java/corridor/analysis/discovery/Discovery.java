package corridor.analysis.discovery;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Findings of scenario discovery.
 *
 * @param cases what was looked at
 * @param interest rule for the outputs of interest
 * @param base number of cases of interest
 * @param screening the inputs among which boxes were looked for
 * @param boxes chosen boxes in the order found, and how PRIM came there; at least one, which has no limits when nothing
 *     tells the cases apart
 * @param heldOut the first box's procedure on cases that were not used
 * @param bound largest quasi-p value of a limit in a chosen box
 * @param tree a small classification tree of the same cases; a single leaf when no split is beyond chance
 * @param scores how much each input serves to predict the output
 * @param stacking the most telling inputs, nested
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
    /** Quality of the first box. */
    public enum Verdict {
        /** No limit is beyond chance. */
        NOTHING,
        /** The box is no denser than the whole on cases that were not used to draw it. */
        NOT_CONFIRMED,
        /** Denser, but hardly. */
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

    /** For each case whether it is of interest. */
    public boolean[] ofInterest() {
        return interest.of(cases.y());
    }

    /**
     * Names of the two most important numeric inputs: first those of the box, then by score; fewer if there are fewer.
     */
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
