package corridor.catalogue.evidence;

import java.util.List;

/**
 * A trace leads from something that the source articles say to the part of the model that holds it, to an intervention
 * that moves it, and to the outcome at which its effect is measured. docs/traceability.md is made from traces.
 *
 * @param id M, D or W with a number: a mechanism, a decision or a what-if of the articles
 * @param claim what the articles say, in own words
 * @param sources ids of {@link Source}
 * @param mechanisms ids of mechanisms of the model
 * @param levers ids of levers with which a scenario reaches it; may be empty
 * @param events kinds of events with which a scenario reaches it; may be empty
 * @param intervention runs that are compared; null if there is a gap
 * @param gap why nothing is measured; empty if something is
 */
public record Trace(
        String id,
        String claim,
        List<String> sources,
        List<String> mechanisms,
        List<String> levers,
        List<String> events,
        Intervention intervention,
        String gap) {
    /**
     * An intervention compares two scenarios, which differ in one thing at best.
     *
     * @param scenario name of the scenario that is changed
     * @param against name of the scenario that it is compared with
     * @param set settings on top of the changed scenario, {@code name=value}; {@code low} and {@code high} stand for
     *     the ends of a parameter's range
     * @param againstSet settings on top of the other scenario, in the same form
     * @param outcome id of the outcome
     * @param expected direction in which the claim leads one to expect the outcome to move; null where the articles
     *     name a choice and claim no direction
     */
    public record Intervention(
            String scenario,
            String against,
            List<String> set,
            List<String> againstSet,
            String outcome,
            Expected expected) {
        public Intervention {
            set = set == null ? List.of() : List.copyOf(set);
            againstSet = againstSet == null ? List.of() : List.copyOf(againstSet);
        }
    }

    /** The direction that a claim leads one to expect. */
    public enum Expected {
        RISES,
        FALLS,
        /** The claim says that nothing changes. */
        NONE
    }

    public Trace {
        sources = List.copyOf(sources);
        mechanisms = List.copyOf(mechanisms);
        levers = levers == null ? List.of() : List.copyOf(levers);
        events = events == null ? List.of() : List.copyOf(events);
        gap = gap == null ? "" : gap;
        if (sources.isEmpty() || mechanisms.isEmpty()) {
            throw new IllegalArgumentException(id + ": a trace needs a source and a mechanism");
        }
        if ((intervention == null) == gap.isBlank()) {
            throw new IllegalArgumentException(id + ": a trace has an intervention or says why it has none");
        }
    }
}
