package corridor.cli.text;

import java.util.ArrayList;
import java.util.List;

/** Builds a command line that can be typed again, with quotes where a shell needs them. */
public final class CommandLineText {
    private final List<String> words = new ArrayList<>(List.of("corridor"));

    /** Adds an argument, quoted where a shell needs it. */
    public CommandLineText add(String word) {
        words.add(word.matches("[A-Za-z0-9_./:=,@%+-]+") ? word : "'" + word.replace("'", "'\\''") + "'");
        return this;
    }

    /** Adds several arguments with {@link #add}. */
    public CommandLineText addAll(List<String> more) {
        more.forEach(this::add);
        return this;
    }

    /** Adds an option with its value. */
    public CommandLineText option(String name, String value) {
        return add(name).add(value);
    }

    @Override
    public String toString() {
        return String.join(" ", words);
    }
}
