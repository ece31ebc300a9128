package corridor.catalogue.causes;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * The causal map is a selection of the model's quantities and of the direct effects between them. Readers get it as a
 * picture (docs/model-in-brief.md). The simulation reads only the couplings, and only where a run is to be cut at them
 * (docs/couplings.md).
 *
 * @param quantities what the arrows join
 * @param links direct effects, at most one from one quantity to another
 * @param couplings the ways in which themes of the model act on each other
 * @param loops closed paths of links
 * @param cuts sets of couplings that lie side by side, by which a difference between two scenarios can be divided
 */
public record CausalMap(
        List<Quantity> quantities,
        List<Link> links,
        List<Coupling> couplings,
        List<Loop> loops,
        List<CouplingCut> cuts) {
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
     * A coupling is one way in which one theme of the model acts on another, or one process on another.
     *
     * @param id K and a number
     * @param name cause and effect in words
     * @param ports processes of the model on which it acts, and the fields by which it does
     */
    public record Coupling(String id, String name, List<Port> ports) {
        public Coupling {
            require(id, "a coupling needs an id");
            require(name, id + ": a coupling needs a name");
            ports = List.copyOf(ports);
            if (ports.isEmpty()) {
                throw new IllegalArgumentException(id + ": a coupling needs a port");
            }
        }

        /** Returns the edges that are cut with the coupling. */
        public List<Edge> edges() {
            return ports.stream().flatMap(Port::edges).toList();
        }

        /** Returns the fields of the shared state, such as {@code AreaState.grievance}, each once. */
        public List<String> fields() {
            return edges().stream().map(Edge::bareField).distinct().toList();
        }

        /** Returns the themes of the model on which the fields act, each once. */
        public List<String> readers() {
            return edges().stream().map(Edge::theme).distinct().toList();
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
        cuts = List.copyOf(cuts);
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
        Set<Edge> edges = new HashSet<>();
        for (Coupling coupling : couplings) {
            known.add(coupling.id());
            for (Edge edge : coupling.edges()) {
                if (!edges.add(edge)) {
                    throw new IllegalArgumentException(coupling.id() + ": " + edge + " twice");
                }
            }
        }
        for (CouplingCut cut : cuts) {
            Set<Edge> cutEdges = new HashSet<>();
            for (CouplingCut.Way way : cut.ways()) {
                for (Edge edge : edges(couplings, way.couplings())) {
                    if (!cutEdges.add(edge)) {
                        throw new IllegalArgumentException("two ways of the cut '" + cut.id() + "' contain: " + edge);
                    }
                }
            }
        }
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

    /**
     * Returns the edges of couplings.
     *
     * @param names ids of couplings, such as {@code K18}. With {@code @} and a theme or process, such as
     *     {@code K18@civil} or {@code K1@diplomacy.china.daily}, only the edges there are meant
     * @throws IllegalArgumentException when a coupling does not exist, or has no edge there
     */
    public List<Edge> edges(Collection<String> names) {
        return edges(couplings, names);
    }

    private static List<Edge> edges(List<Coupling> couplings, Collection<String> names) {
        List<Edge> found = new ArrayList<>();
        for (String name : names) {
            int at = name.indexOf('@');
            String id = at < 0 ? name : name.substring(0, at);
            String place = at < 0 ? "" : name.substring(at + 1);
            List<Edge> edges = couplings.stream()
                    .filter(coupling -> coupling.id().equals(id))
                    .flatMap(coupling -> coupling.edges().stream())
                    .filter(edge -> place.isEmpty()
                            || edge.process().equals(place)
                            || edge.process().startsWith(place + "."))
                    .toList();
            if (edges.isEmpty()) {
                throw new IllegalArgumentException("no coupling '" + name + "'");
            }
            found.addAll(edges);
        }
        return found;
    }

    /** Returns the cut with an id. */
    public CouplingCut cut(String id) {
        return cuts.stream()
                .filter(cut -> cut.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no cut '" + id + "'"));
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
