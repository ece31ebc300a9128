package corridor.cli.output;

import corridor.exchange.ResultJson;
import corridor.problem.InputException;
import corridor.problem.Problem;
import corridor.result.unfinished.NewTextFile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * The JSON file of {@code --json} is checked before the work and written as a whole after it.
 *
 * @param file the file; empty without the option
 */
public record JsonFile(Optional<Path> file) {
    /**
     * Checks the file.
     *
     * @param file null without the option
     */
    public static JsonFile checked(Path file) {
        if (file != null) {
            NewTextFile.check("json", file);
        }
        return new JsonFile(Optional.ofNullable(file));
    }

    /**
     * Refuses a file that has the name of the folder of a report.
     *
     * @param json null without the option
     * @param out null without a report
     */
    public static void requireOutside(Path json, Path out) {
        if (json != null
                && out != null
                && json.toAbsolutePath().normalize().equals(out.toAbsolutePath().normalize())) {
            throw new InputException(Problem.field("json " + json, "is the folder of the report; name another file"));
        }
    }

    public void write(ResultJson results) throws IOException {
        if (file.isPresent()) {
            NewTextFile.write(file.get(), List.of(results.text().stripTrailing()));
        }
    }
}
