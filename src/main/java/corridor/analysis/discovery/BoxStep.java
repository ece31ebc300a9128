package corridor.analysis.discovery;

import java.util.List;
import java.util.function.UnaryOperator;

/**
 * A box step is one box in the trajectory of a search, or a leaf of a tree.
 *
 * @param coverage share of all cases of interest that lie inside
 * @param density share of the cases inside that are of interest
 * @param mass share of all cases that lie inside
 * @param cases number of cases inside
 * @param ofInterest number of cases of interest inside
 * @param limits limits of the restricted inputs, in the order of the inputs
 */
public record BoxStep(double coverage, double density, double mass, int cases, int ofInterest, List<Limit> limits) {
    public BoxStep {
        limits = List.copyOf(limits);
    }

    /**
     * Phi coefficient between the box and the cases of interest: 1 for a box of exactly the cases of interest, 0 for a
     * box as dense as all cases together.
     *
     * @param all number of all cases
     */
    public double phi(int all) {
        double interesting = coverage == 0 ? Double.NaN : ofInterest / coverage;
        double outside = all - (double) cases;
        if (Double.isNaN(interesting) || outside <= 0) {
            return 0;
        }
        double difference = ofInterest * (outside - (interesting - ofInterest))
                - (cases - (double) ofInterest) * (interesting - ofInterest);
        return difference / Math.sqrt(cases * outside * interesting * (all - interesting));
    }

    /** Returns a copy with other names of the inputs. */
    public BoxStep named(UnaryOperator<String> names) {
        return new BoxStep(
                coverage,
                density,
                mass,
                cases,
                ofInterest,
                limits.stream()
                        .map(limit -> limit.named(names.apply(limit.name())))
                        .toList());
    }

    /** Number of restricted inputs. */
    public int restricted() {
        return limits.size();
    }
}
