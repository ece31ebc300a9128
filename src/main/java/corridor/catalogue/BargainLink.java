package corridor.catalogue;

import java.util.List;

/**
 * Link of a lever to an issue: the value of the lever for each position of the issue. The positions of the rungs are
 * assumptions; at the start positions of the table they give the start state.
 *
 * @param lever id of the {@link Lever}
 * @param issue id of the {@link BargainIssue}
 * @param rungs from the lowest position on; the first is at 0
 * @param evidence ids of {@link Evidence}
 * @param reason for the positions of the rungs, in a clause
 */
public record BargainLink(String lever, String issue, List<Rung> rungs, List<String> evidence, String reason) {
    /**
     * One step of the ladder.
     *
     * @param at the position on the issue from which on it is agreed
     * @param value of the lever
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

    /** The rung that a position means. */
    public int rungAt(double position) {
        int reached = 0;
        for (int r = 1; r < rungs.size(); r++) {
            if (position >= rungs.get(r).at()) {
                reached = r;
            }
        }
        return reached;
    }

    /** The rung with the nearest value; the first of several. */
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
