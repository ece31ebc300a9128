package corridor.catalogue.causes;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * A cut is a set of ways that lie side by side, never one behind the other, through which one part of the model is
 * acted on. The difference between two scenarios can be divided among the ways of one cut; ways of different cuts are
 * links of the same chains, so their shares must not be added.
 *
 * @param id lowerCamelCase
 * @param name the part of the model, in words
 * @param ways the ways into it
 * @param rest what does not pass any of the ways, in words
 */
public record CouplingCut(String id, String name, List<Way> ways, String rest) {
    /**
     * A way is a set of couplings that are cut together.
     *
     * @param id lowerCamelCase, unique in its cut
     * @param name words for readers
     * @param couplings couplings in the form of {@link CausalMap#edges}, such as {@code K11} or {@code K18@civil}
     */
    public record Way(String id, String name, List<String> couplings) {
        public Way {
            couplings = List.copyOf(couplings);
            if (id.isBlank() || name.isBlank() || couplings.isEmpty()) {
                throw new IllegalArgumentException("the way '" + id + "' needs an id, a name and a coupling");
            }
        }
    }

    public CouplingCut {
        ways = List.copyOf(ways);
        if (id.isBlank() || name.isBlank() || rest.isBlank() || ways.isEmpty()) {
            throw new IllegalArgumentException(
                    "the cut '" + id + "' needs an id, a name, a way and words for its rest");
        }
        Set<String> ids = new HashSet<>();
        for (Way way : ways) {
            if (!ids.add(way.id())) {
                throw new IllegalArgumentException("the cut '" + id + "' has the way '" + way.id() + "' twice");
            }
        }
    }

    /** Returns the way with an id. */
    public Way way(String wanted) {
        return ways.stream()
                .filter(way -> way.id().equals(wanted))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("the cut '" + id + "' has no way '" + wanted + "'"));
    }
}
