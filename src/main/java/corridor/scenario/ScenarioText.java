package corridor.scenario;

import corridor.problem.InputException;
import corridor.problem.NearestName;
import corridor.text.InputFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reads the text of a scenario file, and suggests the nearest name if there is no such file. */
final class ScenarioText {
    private static final Pattern OTHER_SIGNS = Pattern.compile("[^a-z0-9]+");
    private static final Pattern END_HYPHENS = Pattern.compile("^-|-$");
    private static final String ENDING = ".json";

    /** Pattern of the name of a scenario. It works on every system as a file name, and as a value in tables. */
    private static final String NAME = "[a-z0-9]+(-[a-z0-9]+)*";

    /**
     * Pattern of what {@code extends} accepts: characters that file names may have on every system, without those that
     * part folders. The pattern is valid in JSON Schema too.
     */
    static final String FILE = "[A-Za-z0-9][A-Za-z0-9 _.,()'+&-]*";

    private static final String SCHEMA = ".schema.json";

    private ScenarioText() {}

    /** Whether a file of this name is a JSON Schema, which is no scenario. */
    static boolean isSchema(String fileName) {
        return fileName.endsWith(SCHEMA);
    }

    /** Whether a file may have this name. */
    static boolean isFileName(String fileName) {
        return fileName.matches(FILE)
                && fileName.endsWith(ENDING)
                && nameOf(fileName).matches(NAME);
    }

    /** Returns the name of the scenario in a file. */
    static String name(Path file) {
        return file.getFileName() == null ? "" : nameOf(file.getFileName().toString());
    }

    /**
     * Returns the name of a scenario by the name of its file: in lower case, and with a hyphen in place of spaces and
     * other signs, since results use it in tables, addresses and file names. {@code My Freeze (2).json} has the name
     * {@code my-freeze-2}.
     */
    static String nameOf(String fileName) {
        String stem = fileName.endsWith(ENDING) ? fileName.substring(0, fileName.length() - ENDING.length()) : fileName;
        String joined = OTHER_SIGNS.matcher(stem.toLowerCase(Locale.ROOT)).replaceAll("-");
        return END_HYPHENS.matcher(joined).replaceAll("");
    }

    /**
     * Returns the files of a folder whose scenario has a name, sorted by file name. It is quick in folders with
     * thousands of files.
     */
    static List<Path> named(Path folder, String wanted) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(path -> path.getFileName().toString())
                    .filter(name -> nameOf(name).equals(wanted) && isFileName(name) && !isSchema(name))
                    .sorted()
                    .map(folder::resolve)
                    .toList();
        } catch (IOException e) {
            return List.of();
        }
    }

    /** Returns the name of a file with its ending. */
    static String withEnding(String name) {
        return name.endsWith(ENDING) ? name : name + ENDING;
    }

    /** Returns the text; empty after a finding with the reason. */
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

    /** Returns the names of the scenarios of a folder, in alphabetical order. */
    static List<String> names(Path folder) {
        return files(folder).stream()
                .map(ScenarioText::name)
                .distinct()
                .sorted()
                .toList();
    }

    /** Returns the files of a folder that may be scenarios by their names, in the order of the names. */
    static List<Path> files(Path folder) {
        // The current folder has an empty path, which lists as "./a.json" but is shown as "a.json".
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(path -> path.getFileName().toString())
                    .filter(name -> isFileName(name) && !isSchema(name))
                    .sorted(Comparator.comparing(ScenarioText::nameOf).thenComparing(name -> name))
                    .map(folder::resolve)
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
        List<String> names = files(folder).stream()
                .map(each -> each.getFileName().toString())
                .toList();
        String nearest = NearestName.of(withEnding(wanted), names);
        findings.file(
                "there is no such file",
                nearest.isEmpty() ? "" : file.resolveSibling(nearest).toString(),
                List.of());
    }
}
