package corridor.catalogue;

import java.util.List;

/**
 * An actor that decides, or has a modelled reaction.
 *
 * @param id lowerCamelCase
 * @param name usual name
 * @param kind state, institution, firms, movement
 * @param role what it decides in the model, and by which rule; or that it is not yet modelled
 * @param evidence ids of {@link Evidence}
 */
public record Actor(String id, String name, String kind, String role, List<String> evidence) {
    public Actor {
        evidence = evidence == null ? List.of() : List.copyOf(evidence);
    }
}
