package corridor.scenario;

import corridor.problem.InputException;
import corridor.problem.NearestName;
import corridor.text.InputFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads the text of a scenario file, and suggests the nearest name if there is no such file. */
final class ScenarioText {
    private static final String ENDING = ".json";

    /** Pattern of file names: lower case with hyphens, so that names work on every system and as values in tables. */
    static final String FILE_NAME = "[a-z0-9]+(-[a-z0-9]+)*\\.json";

    private ScenarioText() {}

    /** Returns the text of a file; if it cannot be read, adds a finding with the reason and returns empty. */
    static Optional<String> read(Path file, ProblemList findings) {
        if (!Files.exists(file) && !Files.isSymbolicLink(file)) {
            missing(file, findings);
            return Optional.empty();
        }
        try {
            return Optional.of(InputFile.SCENARIO.text(file));
        } catch (InputException refused) {
            refused.problems().forEach(findings::problem);
            return Optional.empty();
        }
    }

    /** Returns the names of the scenario files of a folder, without ending, in alphabetical order. */
    static List<String> names(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(path -> path.getFileName().toString())
                    .filter(name -> name.matches(FILE_NAME))
                    .map(name -> name.substring(0, name.length() - ENDING.length()))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            return List.of();
        }
    }

    private static void missing(Path file, ProblemList findings) {
        Path folder = file.toAbsolutePath().getParent();
        if (folder == null || !Files.isDirectory(folder)) {
            findings.file("there is no such file, nor the folder that should hold it", "", List.of());
            return;
        }
        String wanted = file.getFileName().toString();
        String stem = wanted.endsWith(ENDING) ? wanted.substring(0, wanted.length() - ENDING.length()) : wanted;
        String nearest = NearestName.of(stem, names(folder));
        findings.file(
                "there is no such file",
                nearest.isEmpty() ? "" : file.resolveSibling(nearest + ENDING).toString(),
                List.of());
    }
}
