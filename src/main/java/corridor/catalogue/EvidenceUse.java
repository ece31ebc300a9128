package corridor.catalogue;

import java.util.List;
import java.util.stream.Stream;

/**
 * Reviewed use of a piece of evidence: the parts of the model that it informs, in addition to those that cite it.
 *
 * @param evidence id of {@link Evidence}
 * @param informs ids of parameters, levers, switches, outcomes, groups, projects, actors, theatres or mechanisms; an
 *     absent mechanism says that the fact awaits a part of the model that does not exist
 * @param scenarios names of scenarios that start from the fact
 * @param events kinds of injected events that the fact is an example of
 * @param note in which sense; and, where it informs nothing, why
 */
public record EvidenceUse(
        String evidence, List<String> informs, List<String> scenarios, List<String> events, String note) {
    public EvidenceUse {
        informs = informs == null ? List.of() : List.copyOf(informs);
        scenarios = scenarios == null ? List.of() : List.copyOf(scenarios);
        events = events == null ? List.of() : List.copyOf(events);
        note = note == null ? "" : note;
        if (informs.isEmpty() && scenarios.isEmpty() && events.isEmpty() && note.isBlank()) {
            throw new IllegalArgumentException(evidence + ": informs nothing, and nobody says why");
        }
    }

    /** All that it informs, in one list. */
    public List<String> targets() {
        return Stream.of(informs, scenarios, events).flatMap(List::stream).toList();
    }
}
