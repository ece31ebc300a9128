package corridor.scenario;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * Finds scenarios by name: first in the folder of the file that names the scenario, then in further folders in their
 * order, such as the current folder and the folder of the shipped scenarios. If several files have the name, the first
 * one is taken, and a sentence says which files it hides; it is said once for each file.
 */
public final class ScenarioFolders {
    private final List<Path> folders;
    private final Consumer<String> notes;
    private final Set<String> said = new LinkedHashSet<>();

    /**
     * Makes a finder.
     *
     * @param folders folders after that of the naming file, in the order of the search; folders that do not exist are
     *     passed over
     * @param notes receives the sentences on hidden files
     */
    public ScenarioFolders(List<Path> folders, Consumer<String> notes) {
        this.folders = List.copyOf(folders);
        this.notes = notes;
    }

    /** Returns a finder that looks only into the folder of the naming file. */
    public static ScenarioFolders none() {
        return new ScenarioFolders(List.of(), note -> {});
    }

    /** Whether names are looked up in no folder but that of the naming file. */
    boolean isNone() {
        return folders.isEmpty();
    }

    /** Returns the file of a name that no file gives, such as an argument of a command; empty if there is none. */
    public Optional<Path> find(String name) {
        return find(name, folders);
    }

    /**
     * Returns the file of a name.
     *
     * @param name file name, with or without the ending, or name of the scenario
     * @param first folder of the file that gives the name
     */
    public Optional<Path> find(String name, Path first) {
        return find(name, withFirst(first));
    }

    /** Returns the names of all scenarios that {@link #find(String)} finds, in alphabetical order. */
    public List<String> names() {
        return names(folders);
    }

    /** Returns the names of all scenarios that {@link #find(String, Path)} finds, in alphabetical order. */
    List<String> names(Path first) {
        return names(withFirst(first));
    }

    /**
     * Returns the file of each scenario that is found by its name, in the order of the folders, then of the names.
     * Files that others hide are left out.
     */
    public List<Path> files() {
        Set<String> names = new LinkedHashSet<>();
        return folders.stream()
                .flatMap(folder -> ScenarioText.files(folder).stream())
                .filter(file -> names.add(ScenarioText.name(file)))
                .toList();
    }

    /** Returns the name of the scenario in a file, as results use it. */
    public static String nameOf(Path file) {
        return ScenarioText.name(file);
    }

    private List<Path> withFirst(Path first) {
        List<Path> all = new ArrayList<>(List.of(first));
        all.addAll(folders);
        return all;
    }

    private static List<String> names(Collection<Path> places) {
        return places.stream()
                .flatMap(folder -> ScenarioText.names(folder).stream())
                .distinct()
                .sorted()
                .toList();
    }

    private Optional<Path> find(String name, List<Path> places) {
        List<Path> found = new ArrayList<>();
        for (Path folder : places) {
            candidates(name, folder).filter(file -> !isAmong(file, found)).forEach(found::add);
        }
        if (found.size() > 1) {
            String note = ScenarioText.nameOf(name) + ": taken from " + found.get(0) + ", which hides "
                    + String.join(
                            " and ", found.stream().skip(1).map(Path::toString).toList());
            if (said.add(note)) {
                notes.accept(note);
            }
        }
        return found.stream().findFirst();
    }

    /** Returns the files of a folder that have the name: the file of exactly this name first. */
    private static Stream<Path> candidates(String name, Path folder) {
        if (!name.matches(ScenarioText.FILE)) {
            return Stream.empty();
        }
        Path exact = folder.resolve(ScenarioText.withEnding(name));
        List<Path> all = new ArrayList<>();
        if (Files.isRegularFile(exact)) {
            all.add(exact);
        }
        String wanted = ScenarioText.nameOf(name);
        all.addAll(ScenarioText.named(folder, wanted));
        return all.stream();
    }

    private static boolean isAmong(Path file, List<Path> found) {
        return found.stream().anyMatch(other -> isSame(file, other));
    }

    private static boolean isSame(Path one, Path other) {
        try {
            return Files.isSameFile(one, other);
        } catch (IOException e) {
            return one.toAbsolutePath()
                    .normalize()
                    .equals(other.toAbsolutePath().normalize());
        }
    }
}
