package corridor.catalogue;

import java.util.List;

/**
 * A switch selects one of several rival mechanisms of the model.
 *
 * @param id id in capitals
 * @param meaning a full phrase
 * @param options rival mechanisms, the default among them
 * @param defaultOption name of the default
 * @param rivals options that the record does not tell apart, the default among them. A batch without options runs all
 *     combinations of the rivals of all switches. Empty if headline results do not depend on the switch
 * @param evidence ids of {@link Evidence}
 * @param note reason for the default, and contested points
 */
public record Switch(
        String id,
        String meaning,
        List<Option> options,
        String defaultOption,
        List<String> rivals,
        List<String> evidence,
        String note) {
    /** An option is one mechanism of a switch. */
    public record Option(String name, String meaning) {}

    public Switch {
        options = List.copyOf(options);
        rivals = rivals == null ? List.of() : List.copyOf(rivals);
        evidence = evidence == null ? List.of() : List.copyOf(evidence);
        note = note == null ? "" : note;
        String chosen = defaultOption;
        if (options.stream().noneMatch(option -> option.name().equals(chosen))) {
            throw new IllegalArgumentException(id + ": default " + defaultOption + " is not among its options");
        }
        List<String> names = options.stream().map(Option::name).toList();
        if (!rivals.isEmpty() && !(names.containsAll(rivals) && rivals.contains(defaultOption))) {
            throw new IllegalArgumentException(id + ": rivals are options, the default among them");
        }
    }

    /** Options other than the default. */
    public List<String> others() {
        return optionNames().stream()
                .filter(name -> !name.equals(defaultOption))
                .toList();
    }

    public List<String> optionNames() {
        return options.stream().map(Option::name).toList();
    }
}
