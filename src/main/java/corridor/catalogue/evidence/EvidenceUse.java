package corridor.catalogue.evidence;

import java.util.List;
import java.util.stream.Stream;

/**
 * An evidence use lists the parts of the model that a piece of evidence informs, in addition to the entries that cite
 * it. People reviewed each use.
 *
 * @param evidence id of {@link Evidence}
 * @param informs ids of parameters, levers, switches, outcomes, groups, projects, actors, theatres or mechanisms; an
 *     {@code ABSENT} mechanism marks a fact that no part of the model uses yet
 * @param scenarios names of scenarios that start from the fact
 * @param events kinds of injected events; the fact is an example of each kind
 * @param note sense in which the fact informs them; the reason if it informs nothing
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

    /** All ids and names that the evidence informs, in one list. */
    public List<String> targets() {
        return Stream.of(informs, scenarios, events).flatMap(List::stream).toList();
    }
}
