package corridor.analysis.discovery;

import java.util.List;

/**
 * One box on the way of a search, or a leaf of a tree.
 *
 * @param coverage share of all cases of interest that lie inside
 * @param density share of the cases inside that are of interest
 * @param mass share of all cases that lie inside
 * @param cases number of cases inside
 * @param ofInterest number of cases of interest inside
 * @param limits the restricted inputs, in the order of the inputs
 */
public record BoxStep(double coverage, double density, double mass, int cases, int ofInterest, List<Limit> limits) {
    public BoxStep {
        limits = List.copyOf(limits);
    }

    /** Number of restricted inputs. */
    public int restricted() {
        return limits.size();
    }
}
