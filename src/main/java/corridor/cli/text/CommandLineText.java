package corridor.cli.text;

import java.util.ArrayList;
import java.util.List;

/** Builds a command line that can be typed again, with quotes where a shell needs them. */
public final class CommandLineText {
    private static final String PROGRAM = "corridor";
    /** The launcher says in this property how it was called, for example {@code ./corridor}. */
    private static final String CALLED = "corridor.called";

    private final List<String> words = new ArrayList<>();

    /** Adds an argument, quoted where a shell needs it. */
    public CommandLineText add(String word) {
        words.add(quoted(word));
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

    /**
     * Returns the command in the spelling by which the user started this program, such as {@code ./corridor}, so that
     * it can be pasted. It differs between users, so it belongs on a terminal and not into a result.
     */
    public String asCalled() {
        return line(quoted(System.getProperty(CALLED, PROGRAM)));
    }

    /** Returns the command with the name {@code corridor}, which is the same for every user. */
    @Override
    public String toString() {
        return line(PROGRAM);
    }

    private String line(String program) {
        return words.isEmpty() ? program : program + " " + String.join(" ", words);
    }

    private static String quoted(String word) {
        return word.matches("[A-Za-z0-9_./:=,@%+-]+") ? word : "'" + word.replace("'", "'\\''") + "'";
    }
}
