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
 * A prominence is one item that a place shows: an outcome with its substitutes.
 *
 * @param place chart, part of the report, or question that shows the item
 * @param candidates the outcome, then its substitutes for when it cannot be shown; never empty
 */
public record Prominence(Place place, List<Outcome> candidates) {
    public Prominence {
        candidates = List.copyOf(candidates);
    }

    /** A declared showing pairs an outcome with one of its places. */
    private record Declared(Outcome outcome, Showing showing) {
        /** Key that an outcome and its substitutes share. */
        String key() {
            return showing.place() + " " + (showing.replaces() ? showing.insteadOf() : outcome.id());
        }
    }

    /**
     * Returns the items that some places show, in the order of their ranks.
     *
     * @param outcomes available outcomes, in catalogue order
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

    /** Returns the outcomes of one place in order: the first available candidate of each item. */
    public static List<Outcome> outcomes(Collection<Outcome> outcomes, Place place) {
        return in(outcomes, place).stream().map(item -> item.candidates.get(0)).toList();
    }

    /** Returns the ids of {@link #outcomes}. */
    public static List<String> ids(Collection<Outcome> outcomes, Place place) {
        return outcomes(outcomes, place).stream().map(Outcome::id).toList();
    }
}
