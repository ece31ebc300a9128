package corridor.analysis.discovery;

import java.util.List;

/**
 * One box that PRIM found.
 *
 * @param trajectory from the box of all remaining cases to the last one; an analyst may choose any of them, since
 *     coverage and density pull apart
 */
public record PrimBox(List<BoxStep> trajectory) {
    public PrimBox {
        trajectory = List.copyOf(trajectory);
    }

    /** The last box of the trajectory. */
    public BoxStep box() {
        return trajectory.get(trajectory.size() - 1);
    }
}
