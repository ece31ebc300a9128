package corridor.analysis.discovery;

import java.util.List;

/**
 * A box of PRIM has a trajectory of steps.
 *
 * @param trajectory boxes from the one of all remaining cases to the last one; an analyst may choose any of them, since
 *     a denser box usually has less coverage
 */
public record PrimBox(List<BoxStep> trajectory) {
    public PrimBox {
        trajectory = List.copyOf(trajectory);
    }

    /** Returns the last step of the search, whose box is the result. */
    public BoxStep box() {
        return trajectory.get(trajectory.size() - 1);
    }
}
