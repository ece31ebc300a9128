package corridor.catalogue;

import java.util.List;

/**
 * A bargain link gives the value of a lever for each position on an issue. The positions of the rungs are assumptions.
 * The start positions of the stakeholders lead to the start values of the levers.
 *
 * @param lever id of the {@link Lever}
 * @param issue id of the {@link BargainIssue}
 * @param rungs from the lowest position on; the first is at 0
 * @param evidence ids of {@link Evidence}
 * @param reason reason for the positions of the rungs, in a clause
 */
public record BargainLink(String lever, String issue, List<Rung> rungs, List<String> evidence, String reason) {
    /**
     * A rung is one step of the link.
     *
     * @param at lowest position on the issue at which the rung is agreed, 0 to 100
     * @param value value of the lever on this rung
     */
    public record Rung(double at, double value) {}

    public BargainLink {
        rungs = List.copyOf(rungs);
        evidence = List.copyOf(evidence);
        if (rungs.size() < 2 || rungs.get(0).at() != 0) {
            throw new IllegalArgumentException(lever + ": needs two rungs, the first at 0");
        }
        for (int r = 1; r < rungs.size(); r++) {
            if (rungs.get(r).at() <= rungs.get(r - 1).at()) {
                throw new IllegalArgumentException(lever + ": rungs must rise");
            }
        }
    }

    /** Returns the index of the highest rung at or below a position; 0 below the second rung. */
    public int rungAt(double position) {
        int reached = 0;
        for (int r = 1; r < rungs.size(); r++) {
            if (position >= rungs.get(r).at()) {
                reached = r;
            }
        }
        return reached;
    }

    /** Returns the index of the rung with the value nearest to {@code value}; the lowest such index in a tie. */
    public int rungOf(double value) {
        int nearest = 0;
        for (int r = 1; r < rungs.size(); r++) {
            if (Math.abs(rungs.get(r).value() - value)
                    < Math.abs(rungs.get(nearest).value() - value)) {
                nearest = r;
            }
        }
        return nearest;
    }
}
