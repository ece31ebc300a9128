package corridor.cli.input;

import corridor.problem.InputException;
import corridor.problem.Problem;
import java.io.PrintWriter;
import java.util.List;

/**
 * Skips the JSON Schema among scenario files. It lies in the folder of the scenarios, where editors look for it, so a
 * shell's {@code *.json} matches it too.
 */
public final class SchemaFiles {
    private static final String ENDING = ".schema.json";

    private SchemaFiles() {}

    /** Whether a file is a schema, by its name. */
    public static boolean isOne(String file) {
        return file.endsWith(ENDING);
    }

    /**
     * Returns the files that are not a schema; a message reports each schema that is skipped.
     *
     * @throws InputException when the list has only schemas
     */
    public static List<String> passOver(List<String> files, PrintWriter said) {
        List<String> others = files.stream().filter(file -> !isOne(file)).toList();
        if (others.isEmpty()) {
            throw new InputException(Problem.of(files.get(0), "a JSON Schema describes scenarios and is none"));
        }
        files.stream()
                .filter(SchemaFiles::isOne)
                .forEach(file -> said.println(file + ": passed over, a JSON Schema is no scenario"));
        return others;
    }
}
