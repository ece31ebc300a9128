package corridor.design;

import corridor.catalogue.Catalogue;
import corridor.catalogue.Switch;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/**
 * A structure design sets the options of structural switches at each design point of a batch. Point 0 keeps the
 * switches of the scenarios.
 *
 * @param switches ids of the switches that are crossed
 * @param points options that a point sets, by switch; an absent switch keeps the scenario's option
 */
public record StructureDesign(List<String> switches, List<Map<String, String>> points) {
    public StructureDesign {
        switches = List.copyOf(switches);
        points = points.stream()
                .map(point -> java.util.Collections.unmodifiableMap(new LinkedHashMap<>(point)))
                .toList();
        if (points.isEmpty() || !points.get(0).isEmpty()) {
            throw new IllegalArgumentException("the first point leaves the scenarios as they are");
        }
    }

    /** Returns a design with one point, which keeps the switches of the scenarios. */
    public static StructureDesign none() {
        return new StructureDesign(List.of(), List.of(Map.of()));
    }

    /**
     * Returns every combination of the options of these switches; an option that equals the default is left out of a
     * point.
     */
    public static StructureDesign crossed(Catalogue catalogue, List<String> switches) {
        return crossed(catalogue, switches, Switch::others);
    }

    /**
     * Returns every combination of the rival options of all switches that have rivals, except the switches that must
     * not change.
     *
     * @param fixed ids of the switches that must not change
     */
    public static StructureDesign rivals(Catalogue catalogue, Set<String> fixed) {
        List<String> switches = catalogue.switches().stream()
                .filter(choice -> !choice.rivals().isEmpty() && !fixed.contains(choice.id()))
                .map(Switch::id)
                .toList();
        return crossed(
                catalogue,
                switches,
                choice -> choice.others().stream()
                        .filter(choice.rivals()::contains)
                        .toList());
    }

    /**
     * Whether points hold every combination of the rival options of all switches that have rivals, except the switches
     * that must not change.
     *
     * @param fixed ids of the switches that must not change
     * @param points options by switch, by point; a switch that a point leaves out has its default
     */
    public static boolean hasRivals(Catalogue catalogue, Set<String> fixed, List<Map<String, String>> points) {
        StructureDesign rivals = rivals(catalogue, fixed);
        Set<Map<String, String>> had = new HashSet<>();
        for (Map<String, String> point : points) {
            Map<String, String> chosen = new LinkedHashMap<>(point);
            chosen.keySet().retainAll(rivals.switches());
            chosen.entrySet()
                    .removeIf(one -> one.getValue()
                            .equals(catalogue.switchOf(one.getKey()).defaultOption()));
            had.add(chosen);
        }
        return !rivals.switches().isEmpty() && had.containsAll(rivals.points());
    }

    private static StructureDesign crossed(
            Catalogue catalogue, List<String> switches, Function<Switch, List<String>> others) {
        List<Map<String, String>> points = new ArrayList<>();
        points.add(Map.of());
        for (String id : switches) {
            List<Map<String, String>> wider = new ArrayList<>();
            for (Map<String, String> point : points) {
                wider.add(point);
                for (String option : others.apply(catalogue.switchOf(id))) {
                    wider.add(with(point, id, option));
                }
            }
            points = wider;
        }
        return new StructureDesign(switches, points);
    }

    /**
     * Returns point 0 and one point for each option that is not a default. At such a point all other switches keep the
     * scenario's option.
     */
    public static StructureDesign oneAtATime(Catalogue catalogue, List<String> switches) {
        List<Map<String, String>> points = new ArrayList<>();
        points.add(Map.of());
        for (String id : switches) {
            for (String option : catalogue.switchOf(id).others()) {
                points.add(Map.of(id, option));
            }
        }
        return new StructureDesign(switches, points);
    }

    private static Map<String, String> with(Map<String, String> point, String id, String option) {
        Map<String, String> wider = new LinkedHashMap<>(point);
        wider.put(id, option);
        return wider;
    }
}
