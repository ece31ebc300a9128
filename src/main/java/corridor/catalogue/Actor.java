package corridor.catalogue;

import java.util.List;

/**
 * An actor makes decisions or shows a modelled reaction.
 *
 * @param id lowerCamelCase
 * @param name usual name
 * @param kind state, institution, firms, movement
 * @param role decisions of the actor in the model and the rule for each; or the statement that the actor is not yet
 *     modelled
 * @param evidence ids of {@link Evidence}
 */
public record Actor(String id, String name, String kind, String role, List<String> evidence) {
    public Actor {
        evidence = evidence == null ? List.of() : List.copyOf(evidence);
    }
}
