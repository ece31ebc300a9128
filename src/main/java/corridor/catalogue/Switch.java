package corridor.catalogue;

import java.util.List;

/**
 * A choice between rival mechanisms, not between numbers.
 *
 * @param id in capitals
 * @param meaning a full phrase
 * @param options rival mechanisms, the default among them
 * @param defaultOption name of the default
 * @param evidence ids of {@link Evidence}
 * @param note why the default, and what is contested
 */
public record Switch(
        String id, String meaning, List<Option> options, String defaultOption, List<String> evidence, String note) {
    /** One mechanism of a switch. */
    public record Option(String name, String meaning) {}

    public Switch {
        options = List.copyOf(options);
        evidence = evidence == null ? List.of() : List.copyOf(evidence);
        note = note == null ? "" : note;
        String chosen = defaultOption;
        if (options.stream().noneMatch(option -> option.name().equals(chosen))) {
            throw new IllegalArgumentException(id + ": default " + defaultOption + " is not among its options");
        }
    }

    public List<String> optionNames() {
        return options.stream().map(Option::name).toList();
    }
}
