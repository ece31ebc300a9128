package corridor.catalogue.causes;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The causal map is a selection of the model's quantities and of the direct effects between them. The model does not
 * read it; readers get it as a picture (docs/model-in-brief.md).
 *
 * @param quantities what the arrows join
 * @param links direct effects, at most one from one quantity to another
 */
public record CausalMap(List<Quantity> quantities, List<Link> links) {
    /**
     * A quantity stands for one or several fields of the model's state.
     *
     * @param id lowerCamelCase
     * @param name words for readers
     * @param fields fields of the shared state, such as {@code AreaState.grievance}
     */
    public record Quantity(String id, String name, List<String> fields) {
        public Quantity {
            require(id, "a quantity needs an id");
            require(name, id + ": a quantity needs a name");
            fields = List.copyOf(fields);
            if (fields.isEmpty()) {
                throw new IllegalArgumentException(id + ": a quantity needs a field of the state");
            }
        }
    }

    /**
     * A link is a direct effect of one quantity on another, under the default switches.
     *
     * @param from id of the cause
     * @param to id of another quantity
     * @param sign {@code PLUS} if more of the cause brings more of the effect than there would be without
     * @param why what happens, in a sentence
     * @param mechanism id of the mechanism that contains it
     * @param parameters ids of parameters that carry it; the link is gone or weaker without them
     * @param rivals id of the switch whose options disagree on it; empty if there is none
     * @param contested what is open about sign or size, in a sentence; empty if neither a switch nor a source disagrees
     */
    public record Link(
            String from,
            String to,
            Sign sign,
            String why,
            String mechanism,
            List<String> parameters,
            String rivals,
            String contested) {
        public Link {
            require(from, "a link needs a cause");
            require(to, "a link needs an effect");
            require(why, from + " to " + to + ": a link needs a reason");
            require(mechanism, from + " to " + to + ": a link needs a mechanism");
            parameters = List.copyOf(parameters);
            rivals = rivals == null ? "" : rivals;
            contested = contested == null ? "" : contested;
            if (sign == null || parameters.isEmpty()) {
                throw new IllegalArgumentException(from + " to " + to + ": a link needs a sign and a parameter");
            }
            if (from.equals(to)) {
                throw new IllegalArgumentException(from + " is linked to itself");
            }
            if (!rivals.isEmpty() && contested.isBlank()) {
                throw new IllegalArgumentException(from + " to " + to + ": a link with rivals says what is contested");
            }
        }

        /** Whether sign or size of the link is open. */
        public boolean isContested() {
            return !contested.isEmpty();
        }
    }

    /** The direction of an effect. */
    public enum Sign {
        PLUS,
        MINUS
    }

    public CausalMap {
        quantities = List.copyOf(quantities);
        links = List.copyOf(links);
        Set<String> ids = new HashSet<>();
        for (Quantity quantity : quantities) {
            if (!ids.add(quantity.id())) {
                throw new IllegalArgumentException("the quantity '" + quantity.id() + "' is declared twice");
            }
        }
        Set<String> pairs = new HashSet<>();
        for (Link link : links) {
            for (String end : List.of(link.from(), link.to())) {
                if (!ids.contains(end)) {
                    throw new IllegalArgumentException("a link names the quantity '" + end + "', which does not exist");
                }
            }
            if (!pairs.add(link.from() + " " + link.to())) {
                throw new IllegalArgumentException(link.from() + " is linked to " + link.to() + " twice");
            }
        }
    }

    private static void require(String text, String otherwise) {
        if (text == null || text.isBlank()) {
            throw new IllegalArgumentException(otherwise);
        }
    }
}
