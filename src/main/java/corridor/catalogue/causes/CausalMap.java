package corridor.catalogue.causes;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * The causal map is a selection of the model's quantities and of the direct effects between them. The model does not
 * read it; readers get it as a picture (docs/model-in-brief.md).
 *
 * @param quantities what the arrows join
 * @param links direct effects, at most one from one quantity to another
 * @param couplings the ways in which themes of the model act on each other
 * @param loops closed paths of links
 */
public record CausalMap(List<Quantity> quantities, List<Link> links, List<Coupling> couplings, List<Loop> loops) {
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

    /**
     * A coupling is one way in which one theme of the model acts on another: fields of the shared state, and the themes
     * that read them.
     *
     * @param id K and a number
     * @param name cause and effect in words
     * @param fields fields of the shared state, such as {@code AreaState.grievance}
     * @param readers themes of the model on which the fields act
     */
    public record Coupling(String id, String name, List<String> fields, List<String> readers) {
        public Coupling {
            require(id, "a coupling needs an id");
            require(name, id + ": a coupling needs a name");
            fields = List.copyOf(fields);
            readers = List.copyOf(readers);
            if (fields.isEmpty() || readers.isEmpty()) {
                throw new IllegalArgumentException(id + ": a coupling needs a field and a reader");
            }
        }
    }

    /**
     * A loop is a closed path of links. It is reinforcing if an even number of its links is negative, so that a change
     * comes back with its own sign, and balancing if an odd number is.
     *
     * @param id R or B with a number
     * @param name short name in words
     * @param kind whether a change comes back with its own sign
     * @param path ids of quantities in their order; a link joins each to the next, and the last to the first
     * @param couplings ids of the couplings through which the model runs the loop
     * @param own id of the coupling that no other loop uses, at which the loop can be opened; empty if there is none
     * @param what what happens, in a sentence or two
     */
    public record Loop(
            String id, String name, Kind kind, List<String> path, List<String> couplings, String own, String what) {
        /** The kinds of loops. */
        public enum Kind {
            REINFORCING,
            BALANCING
        }

        public Loop {
            require(id, "a loop needs an id");
            require(name, id + ": a loop needs a name");
            require(what, id + ": a loop needs words");
            path = List.copyOf(path);
            couplings = List.copyOf(couplings);
            own = own == null ? "" : own;
            if (kind == null || path.size() < 2 || couplings.isEmpty()) {
                throw new IllegalArgumentException(id + ": a loop needs a kind, a path and couplings");
            }
            if (!own.isEmpty() && !couplings.contains(own)) {
                throw new IllegalArgumentException(
                        id + ": the loop's own coupling " + own + " is not one of its couplings");
            }
        }
    }

    public CausalMap {
        quantities = List.copyOf(quantities);
        links = List.copyOf(links);
        couplings = List.copyOf(couplings);
        loops = List.copyOf(loops);
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
        Set<String> known = new HashSet<>();
        couplings.forEach(coupling -> known.add(coupling.id()));
        for (Loop loop : loops) {
            if (!known.containsAll(loop.couplings())) {
                throw new IllegalArgumentException(loop.id() + " names a coupling that does not exist");
            }
            boolean odd = links(links, loop).stream()
                                    .filter(link -> link.sign() == Sign.MINUS)
                                    .count()
                            % 2
                    == 1;
            if (odd != (loop.kind() == Loop.Kind.BALANCING)) {
                throw new IllegalArgumentException(loop.id() + " is not "
                        + loop.kind().name().toLowerCase(Locale.ROOT) + ": count its negative links");
            }
        }
    }

    /** Returns the links of a loop, from the first quantity of its path on. */
    public List<Link> links(Loop loop) {
        return links(links, loop);
    }

    /** Returns the quantity with an id. */
    public Quantity quantity(String id) {
        return quantities.stream()
                .filter(quantity -> quantity.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no quantity '" + id + "'"));
    }

    private static List<Link> links(List<Link> links, Loop loop) {
        List<Link> path = new ArrayList<>();
        for (int k = 0; k < loop.path().size(); k++) {
            String from = loop.path().get(k);
            String to = loop.path().get((k + 1) % loop.path().size());
            path.add(links.stream()
                    .filter(link -> link.from().equals(from) && link.to().equals(to))
                    .findFirst()
                    .orElseThrow(
                            () -> new IllegalArgumentException(loop.id() + ": no link joins " + from + " to " + to)));
        }
        return path;
    }

    private static void require(String text, String otherwise) {
        if (text == null || text.isBlank()) {
            throw new IllegalArgumentException(otherwise);
        }
    }
}
