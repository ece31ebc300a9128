package corridor.catalogue;

import java.util.List;

/**
 * A mechanism is a process of the model, or a process that the model lacks.
 *
 * @param id theme and process, joined by a point
 * @param title short title
 * @param status MODELLED, SIMPLIFIED or ABSENT
 * @param what description of the process; for SIMPLIFIED also the parts that are left out; for ABSENT the effect that a
 *     reader might wrongly expect
 * @param submodels parameter prefixes that it uses
 * @param evidence ids of {@link Evidence}
 */
public record Mechanism(
        String id, String title, Status status, String what, List<String> submodels, List<String> evidence) {
    public enum Status {
        MODELLED,
        SIMPLIFIED,
        ABSENT
    }

    public Mechanism {
        submodels = submodels == null ? List.of() : List.copyOf(submodels);
        evidence = evidence == null ? List.of() : List.copyOf(evidence);
    }
}
