package corridor.build;

import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.Optional;

/** Finds the folders that come with the program, starting from the place of its classes or its jar. */
public final class ProgramFolder {
    private static final String SCENARIOS = "scenarios";
    private static final String MARKER = "scenario.schema.json";
    /** In a build the jar lies in {@code target}, in an unpacked archive it may lie in {@code lib}. */
    private static final int MOST_STEPS_UP = 3;

    private ProgramFolder() {}

    /**
     * Returns the folder of the shipped scenarios; empty if the classes were copied elsewhere without it. The path is
     * relative if the folder lies in the current one, so that messages show short paths.
     */
    public static Optional<Path> scenarios() {
        return classes().flatMap(place -> scenariosAbove(place, Path.of("").toAbsolutePath()));
    }

    /**
     * Returns the folder {@code scenarios} next to a place or up to three folders above it.
     *
     * @param place absolute path of the jar, or of the folder of the classes
     * @param current absolute path of the current folder
     */
    static Optional<Path> scenariosAbove(Path place, Path current) {
        Path folder = place.getParent();
        for (int i = 0; i < MOST_STEPS_UP && folder != null; i++) {
            Path found = folder.resolve(SCENARIOS);
            if (Files.isRegularFile(found.resolve(MARKER))) {
                return Optional.of(found.startsWith(current) ? current.relativize(found) : found);
            }
            folder = folder.getParent();
        }
        return Optional.empty();
    }

    private static Optional<Path> classes() {
        CodeSource source = ProgramFolder.class.getProtectionDomain().getCodeSource();
        if (source == null || source.getLocation() == null) {
            return Optional.empty();
        }
        try {
            return Optional.of(Path.of(source.getLocation().toURI()).toAbsolutePath());
        } catch (URISyntaxException | IllegalArgumentException | java.nio.file.FileSystemNotFoundException e) {
            // Classes that are not in a file system, such as those of a web application, have no folder beside them.
            return Optional.empty();
        }
    }
}
