package corridor.catalogue;

import corridor.catalogue.Showing.Place;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * One item that a place shows.
 *
 * @param place where it is shown
 * @param candidates the outcome, then those that replace it where it cannot be shown; never empty
 */
public record Prominence(Place place, List<Outcome> candidates) {
    public Prominence {
        candidates = List.copyOf(candidates);
    }

    /** An outcome with one of its places. */
    private record Declared(Outcome outcome, Showing showing) {
        /** Outcomes that replace one another share a key. */
        String key() {
            return showing.place() + " " + (showing.replaces() ? showing.insteadOf() : outcome.id());
        }
    }

    /**
     * What some places show, in the order of their ranks.
     *
     * @param outcomes outcomes that there are, in catalogue order
     */
    public static List<Prominence> in(Collection<Outcome> outcomes, Place first, Place... others) {
        Set<Place> places = EnumSet.of(first, others);
        Map<String, List<Declared>> items = new LinkedHashMap<>();
        for (Outcome outcome : outcomes) {
            for (Showing showing : outcome.shownIn()) {
                if (places.contains(showing.place())) {
                    Declared declared = new Declared(outcome, showing);
                    items.computeIfAbsent(declared.key(), key -> new ArrayList<>())
                            .add(declared);
                }
            }
        }
        items.values().forEach(item -> item.sort(Comparator.comparing(declared -> declared.showing.replaces())));
        return items.values().stream()
                .sorted(Comparator.comparingInt(
                                (List<Declared> item) -> item.get(0).showing.order())
                        .thenComparing(item -> item.get(0).showing.place()))
                .map(item -> new Prominence(
                        item.get(0).showing.place(),
                        item.stream().map(Declared::outcome).toList()))
                .toList();
    }

    /** The outcomes of one place, in order; each in its own right or for one that is missing. */
    public static List<Outcome> outcomes(Collection<Outcome> outcomes, Place place) {
        return in(outcomes, place).stream().map(item -> item.candidates.get(0)).toList();
    }

    /** Ids of {@link #outcomes}. */
    public static List<String> ids(Collection<Outcome> outcomes, Place place) {
        return outcomes(outcomes, place).stream().map(Outcome::id).toList();
    }
}
