package corridor.result;

import java.util.List;

/**
 * The structural switches behind the points of a batch: point 0 is the standard structure, each further point is
 * another combination of options.
 *
 * @param switches ids of the switches that vary
 * @param options {@code [point][switch]}: name of the option
 */
public record Structures(List<String> switches, List<List<String>> options) {
    /** One structure, the standard one. */
    public static final Structures STANDARD = new Structures(List.of(), List.of(List.of()));

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

    /** The option of the switch in this column at a point; that of the standard structure beyond the table. */
    public String option(int point, int column) {
        return options.get(point < options.size() ? point : 0).get(column);
    }
}
