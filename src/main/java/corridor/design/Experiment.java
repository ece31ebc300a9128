package corridor.design;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * An experiment consists of its points and their purpose. The scenario, the catalogue and this record determine all
 * points, so this record is stored with the results.
 *
 * @param design design whose factors are ids of parameters, levers and switches
 * @param constraints constraints; points that break one are left out
 * @param sharedLuck whether replicate r uses common random numbers at all points
 * @param outcomes ids of the analysed outcomes, the main outcome first; at least one
 */
public record Experiment(
        DesignDescriptor design,
        List<Constraint> constraints,
        boolean sharedLuck,
        List<String> outcomes,
        Purpose purpose) {
    /** Designs that stay valid when some points are left out. */
    public static final Set<DesignMethod> LOOSE =
            Set.of(DesignMethod.FACTORIAL, DesignMethod.LHS, DesignMethod.HALTON, DesignMethod.MONTE_CARLO);

    public Experiment {
        constraints = List.copyOf(constraints);
        outcomes = List.copyOf(new LinkedHashSet<>(outcomes));
        if (outcomes.isEmpty()) {
            throw new IllegalArgumentException("an experiment looks at one outcome at least");
        }
        if (!constraints.isEmpty() && !LOOSE.contains(design.method())) {
            throw new IllegalArgumentException(
                    "a " + design.method().word() + " design has points that belong together, so none can be left out");
        }
        List<String> names = design.space().names();
        for (Constraint constraint : constraints) {
            for (String name : constraint.weights().keySet()) {
                if (!names.contains(name)) {
                    throw new IllegalArgumentException(
                            "the constraint " + constraint.text() + " names " + name + ", which is not varied");
                }
                if (design.space().get(names.indexOf(name)).distribution() instanceof Distribution.Categories) {
                    throw new IllegalArgumentException("the constraint " + constraint.text() + " compares " + name
                            + ", which has words for values");
                }
            }
        }
    }

    /** Returns a copy with another number of base samples. */
    public Experiment withSamples(int samples) {
        return new Experiment(design.withSamples(samples), constraints, sharedLuck, outcomes, purpose);
    }
}
