package corridor.design;

import corridor.catalogue.Catalogue;
import corridor.catalogue.Switch;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The structures of a batch: which option each structural switch has at each design point. Point 0 has all switches as
 * the scenarios say.
 *
 * @param switches ids of the switches that are crossed
 * @param points options that a point sets, by switch; a switch that is absent stays as the scenario says
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

    /** One point: the structure that the scenarios say. */
    public static StructureDesign none() {
        return new StructureDesign(List.of(), List.of(Map.of()));
    }

    /** Every combination of the options of these switches; those that equal the default are left out of a point. */
    public static StructureDesign crossed(Catalogue catalogue, List<String> switches) {
        List<Map<String, String>> points = new ArrayList<>();
        points.add(Map.of());
        for (String id : switches) {
            List<Map<String, String>> wider = new ArrayList<>();
            for (Map<String, String> point : points) {
                wider.add(point);
                for (String option : others(catalogue.switchOf(id))) {
                    wider.add(with(point, id, option));
                }
            }
            points = wider;
        }
        return new StructureDesign(switches, points);
    }

    /** One point for each option that is not the default, all other switches as the scenarios say. */
    public static StructureDesign oneAtATime(Catalogue catalogue, List<String> switches) {
        List<Map<String, String>> points = new ArrayList<>();
        points.add(Map.of());
        for (String id : switches) {
            for (String option : others(catalogue.switchOf(id))) {
                points.add(Map.of(id, option));
            }
        }
        return new StructureDesign(switches, points);
    }

    private static List<String> others(Switch choice) {
        return choice.optionNames().stream()
                .filter(option -> !option.equals(choice.defaultOption()))
                .toList();
    }

    private static Map<String, String> with(Map<String, String> point, String id, String option) {
        Map<String, String> wider = new LinkedHashMap<>(point);
        wider.put(id, option);
        return wider;
    }
}
