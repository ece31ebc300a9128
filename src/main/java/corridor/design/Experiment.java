package corridor.design;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * An experiment on the model: its points and their purpose. With the scenario and the catalogue all points follow from
 * it, so it is kept with the results.
 *
 * @param design its factors are ids of parameters, levers and switches
 * @param constraints points that break one are left out
 * @param sharedLuck whether replicate r of all points uses common random numbers
 * @param outcomes ids of the outcomes that the analysis looks at, the first being the main one; at least one
 */
public record Experiment(
        DesignDescriptor design,
        List<Constraint> constraints,
        boolean sharedLuck,
        List<String> outcomes,
        Purpose purpose) {
    /** Designs in which points may be left out without harm to the others. */
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

    /** A copy of this experiment with another number of base samples. */
    public Experiment withSamples(int samples) {
        return new Experiment(design.withSamples(samples), constraints, sharedLuck, outcomes, purpose);
    }
}
