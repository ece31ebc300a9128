package corridor.result;

import java.util.List;
import java.util.Map;

/**
 * Structures are the structural switches of the points of a batch. Point 0 is the standard structure; each further
 * point is another combination of options.
 *
 * @param switches ids of the switches that vary
 * @param options {@code [point][switch]}: name of the option
 */
public record Structures(List<String> switches, List<List<String>> options) {
    /** A batch with the standard structure only. */
    public static final Structures STANDARD = new Structures(List.of(), List.of(List.of()));

    /** Text for a switch that a point does not set. */
    public static final String AS_SCENARIO = "as the scenario says";

    public Structures {
        switches = List.copyOf(switches);
        options = options.stream().map(List::copyOf).toList();
        for (List<String> row : options) {
            if (row.size() != switches.size()) {
                throw new IllegalArgumentException(
                        "a structure has " + row.size() + " options for " + switches.size() + " switches");
            }
        }
    }

    /** Makes the structures from the options that each point sets, by switch. The standard structure comes first. */
    public static Structures of(List<Map<String, String>> points) {
        List<String> switches = points.stream()
                .flatMap(point -> point.keySet().stream())
                .distinct()
                .sorted()
                .toList();
        return points.size() < 2
                ? STANDARD
                : new Structures(
                        switches,
                        points.stream()
                                .map(point -> switches.stream()
                                        .map(id -> point.getOrDefault(id, AS_SCENARIO))
                                        .toList())
                                .toList());
    }

    /**
     * Returns the option of the switch in a column at a point; the standard structure's option for a point beyond the
     * table.
     */
    public String option(int point, int column) {
        return options.get(point < options.size() ? point : 0).get(column);
    }
}
