package corridor.cli;

import corridor.problem.InputException;
import corridor.problem.NearestName;
import corridor.problem.Problem;
import corridor.scenario.Scenario;
import corridor.scenario.ScenarioReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Reads the scenarios of a command line: each argument is a file, or the name of a scenario in the folder
 * {@code scenarios}.
 */
final class ScenarioArguments {
    private static final String ENDING = ".json";
    private final Path folder;
    private final ScenarioReader reader = new ScenarioReader(Program.CORRIDOR.catalogue());

    /**
     * Makes a reader of scenario arguments.
     *
     * @param folder folder in which scenarios are found by name
     */
    ScenarioArguments(Path folder) {
        this.folder = folder;
    }

    /**
     * Reads all scenarios, with the settings of {@code --set} applied to each.
     *
     * @throws InputException with all problems of all scenarios, each reported once
     */
    List<Scenario> read(List<String> arguments, List<String> sets) {
        Set<Problem> problems = new LinkedHashSet<>();
        List<Scenario> scenarios = new ArrayList<>();
        for (String argument : arguments) {
            try {
                scenarios.add(reader.withOverrides(reader.read(locate(argument)), sets));
            } catch (InputException e) {
                problems.addAll(e.problems());
            }
        }
        if (!problems.isEmpty()) {
            throw new InputException(List.copyOf(problems));
        }
        return scenarios;
    }

    private Path locate(String argument) {
        try {
            Path file = Path.of(argument);
            if (SchemaFiles.isOne(argument)) {
                throw new InputException(Problem.of(argument, "a JSON Schema describes scenarios and is none"));
            }
            if (isFileName(argument) || Files.isRegularFile(file)) {
                return file;
            }
            Path named = folder.resolve(argument + ENDING);
            if (Files.isRegularFile(named)) {
                return named;
            }
        } catch (InvalidPathException e) {
            throw new InputException(Problem.of(argument, "cannot be the name of a file: " + e.getReason()));
        }
        List<String> names = names();
        throw new InputException(new Problem(
                "SCENARIO",
                "",
                argument,
                "is neither a file nor the name of a scenario in the folder " + folder,
                NearestName.of(argument, names),
                names,
                "the files in " + folder));
    }

    private static boolean isFileName(String argument) {
        return argument.endsWith(ENDING) || argument.contains("/") || argument.contains("\\");
    }

    private List<String> names() {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(ENDING) && !SchemaFiles.isOne(name))
                    .map(name -> name.substring(0, name.length() - ENDING.length()))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new InputException(Problem.of(folder.toString(), "this folder cannot be read: " + e.getMessage()));
        }
    }
}
