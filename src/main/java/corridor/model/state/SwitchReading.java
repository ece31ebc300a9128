package corridor.model.state;

import corridor.catalogue.Switch;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Checks that the code of the model and the catalogue know the same switches and options. */
final class SwitchReading {
    private SwitchReading() {}

    /** Returns the value declared for the chosen option, after a check that all options are handled. */
    static <T> T meaning(Switch declared, String chosen, Map<String, T> handled) {
        check(declared, handled.keySet());
        if (!handled.containsKey(chosen)) {
            throw new IllegalArgumentException("switch '" + declared.id() + "' has no option '" + chosen + "'");
        }
        return handled.get(chosen);
    }

    /** @throws IllegalStateException when the options of a switch and those that its reader handles differ */
    private static void check(Switch declared, Set<String> handled) {
        List<String> options = declared.optionNames();
        for (String option : options) {
            if (!handled.contains(option)) {
                throw new IllegalStateException("switch '" + declared.id() + "': no code handles its option '" + option
                        + "', only " + String.join(", ", new TreeSet<>(handled)));
            }
        }
        for (String option : new TreeSet<>(handled)) {
            if (!options.contains(option)) {
                throw new IllegalStateException("switch '" + declared.id() + "': code handles the option '" + option
                        + "', but the catalogue declares only " + String.join(", ", options));
            }
        }
    }

    /** @throws IllegalStateException when a declared switch was not read */
    static void requireAll(Set<String> declared, Set<String> read) {
        Set<String> unread = new LinkedHashSet<>(declared);
        unread.removeAll(read);
        if (!unread.isEmpty()) {
            throw new IllegalStateException("no process reads the switch " + String.join(", ", unread));
        }
    }
}
