package corridor.cli.input;

import corridor.catalogue.Catalogue;
import corridor.cli.text.CommandLineText;
import corridor.problem.InputException;
import corridor.problem.NearestName;
import corridor.problem.Problem;
import corridor.scenario.GalleryEntry;
import corridor.scenario.Scenario;
import corridor.scenario.ScenarioFolders;
import corridor.scenario.ScenarioGallery;
import corridor.scenario.ScenarioReader;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Reads the scenarios of a command line: each argument is a file, or the name of a scenario in the current folder or
 * among the shipped ones.
 */
public final class ScenarioArguments {
    private static final String ENDING = ".json";
    private static final String BASELINE = "baseline";

    private final Catalogue catalogue;
    private final ScenarioFolders folders;
    private final ScenarioReader reader;

    /**
     * Makes a reader.
     *
     * @param folders where scenarios are found by name
     */
    public ScenarioArguments(Catalogue catalogue, ScenarioFolders folders) {
        this.catalogue = catalogue;
        this.folders = folders;
        reader = new ScenarioReader(catalogue, folders);
    }

    /**
     * Reads all scenarios, with the settings of {@code --set} applied to each.
     *
     * @throws InputException with all problems of all scenarios, each reported once
     */
    public List<Scenario> read(List<String> arguments, List<String> sets) {
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

    /** Reads one scenario, with the settings of {@code --set} applied to it. */
    public Scenario read(String argument, List<String> sets) {
        return read(List.of(argument), sets).get(0);
    }

    /**
     * Reads the scenario that a file names.
     *
     * @param name name of a scenario, which is looked up in the file's folder first, or a path from the current folder
     */
    public Scenario readNamedIn(Path file, String name, List<String> sets) {
        Path folder = file.getParent() == null ? Path.of("") : file.getParent();
        Optional<Path> near = isFileName(name) ? Optional.empty() : folders.find(name, folder);
        return read(near.map(Path::toString).orElse(name), sets);
    }

    /**
     * Returns the arguments followed by the scenarios of a group that they do not name. If there are no arguments, the
     * baseline comes first, as the reference.
     *
     * @throws InputException if no scenario is in a group of this name
     */
    public List<String> withGroup(List<String> arguments, String group, PrintWriter notes) {
        ScenarioGallery gallery = new ScenarioGallery(catalogue, folders);
        List<GalleryEntry> members = gallery.of(group);
        gallery.unreadable().forEach(file -> notes.println(unreadable(file)));
        List<String> all = new ArrayList<>(arguments.isEmpty() ? List.of(BASELINE) : arguments);
        Set<String> named = new LinkedHashSet<>();
        all.forEach(argument -> named.add(ScenarioFolders.nameOf(locate(argument))));
        members.stream().map(GalleryEntry::name).filter(named::add).forEach(all::add);
        return all;
    }

    /** Returns the note on a file that a list of scenarios leaves out. */
    public static String unreadable(String file) {
        return file + ": left out, since it has problems; see "
                + new CommandLineText().add("validate").add(file);
    }

    /**
     * Returns the file of an argument.
     *
     * @throws InputException when it is neither a file nor the name of a scenario
     */
    public Path locate(String argument) {
        try {
            Path file = Path.of(argument);
            if (SchemaFiles.isOne(argument)) {
                throw new InputException(Problem.of(argument, "a JSON Schema describes scenarios and is none"));
            }
            if (isFileName(argument) || Files.isRegularFile(file)) {
                return file;
            }
            Optional<Path> named = folders.find(argument);
            if (named.isPresent()) {
                return named.get();
            }
        } catch (InvalidPathException e) {
            throw new InputException(Problem.of(argument, "cannot be the name of a file: " + e.getReason()));
        }
        List<String> names = folders.names();
        throw new InputException(new Problem(
                "SCENARIO",
                "",
                argument,
                "is neither a file nor the name of a scenario in the current folder or among the shipped ones",
                NearestName.of(argument, names),
                names,
                "scenarios"));
    }

    private static boolean isFileName(String argument) {
        return argument.endsWith(ENDING) || argument.contains("/") || argument.contains("\\");
    }
}
