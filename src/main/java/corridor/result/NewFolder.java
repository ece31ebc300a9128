package corridor.result;

import corridor.problem.InputException;
import corridor.problem.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * A folder of results in the making that comes into being as a whole. Everything is written under a temporary name on
 * the same disk; {@link #moveIntoPlace} is the only step that touches the target. Closing it before that removes every
 * trace, so an interrupted study leaves nothing.
 */
public final class NewFolder implements AutoCloseable {
    private static final String UNFINISHED = ".unfinished-";
    private static final String LAST = "manifest.json";
    private final Path target;
    private final Path temporary;
    private final Path content;
    private final Way way;
    private final List<Path> createdParents;
    private boolean over;

    /** How what was written gets into its place. */
    private enum Way {
        WHOLE,
        INTO_EMPTY
    }

    private NewFolder(Path target, Path home, String prefix, Way way, List<Path> createdParents) throws IOException {
        this.target = target;
        this.way = way;
        this.createdParents = createdParents;
        this.temporary = Files.createTempDirectory(home, prefix);
        // Temporary folders are private to their owner; what is moved out of it is as readable as any other folder.
        this.content = Files.createDirectory(temporary.resolve("content"));
    }

    /**
     * Prepares new results: beside the target, or inside it if it is there and empty. Missing parents are created.
     *
     * @throws InputException when the target is not empty or cannot be written
     */
    public static NewFolder forNew(Path given) {
        Path target = TargetFolder.check(given);
        try {
            if (Files.isDirectory(target)) {
                return new NewFolder(target, target, UNFINISHED, Way.INTO_EMPTY, List.of());
            }
            Path home = target.getParent();
            List<Path> missing = Trees.missing(home);
            Files.createDirectories(home);
            return new NewFolder(target, home, "." + target.getFileName() + UNFINISHED, Way.WHOLE, missing);
        } catch (IOException e) {
            throw new InputException(Problem.of("--out " + given, "the folder cannot be created: " + e.getMessage()));
        }
    }

    /** Where to write. */
    public Path path() {
        return content;
    }

    /**
     * Puts what was written where it belongs: in one step if the target is new, else part by part, the manifest last.
     */
    public void moveIntoPlace() throws IOException {
        over = true;
        try {
            if (way == Way.WHOLE) {
                // Without the option to replace: fails where somebody else has put a folder in the meantime.
                Files.move(content, target);
            } else {
                for (Path part : parts()) {
                    place(part, target.resolve(part.getFileName()));
                }
            }
        } catch (IOException e) {
            throw new IOException(
                    "the results are complete but could not be moved to " + target + "; they stand in " + content, e);
        }
        Trees.delete(temporary);
    }

    /** Removes every trace unless the results are in place. */
    @Override
    public void close() throws IOException {
        if (!over) {
            over = true;
            Trees.delete(temporary);
            Trees.deleteEmpty(createdParents);
        }
    }

    private List<Path> parts() throws IOException {
        Comparator<Path> manifestLast =
                Comparator.comparing(path -> path.getFileName().toString().equals(LAST));
        try (Stream<Path> parts = Files.list(content)) {
            return parts.sorted(manifestLast.thenComparing(Comparator.naturalOrder()))
                    .toList();
        }
    }

    private void place(Path part, Path place) throws IOException {
        Files.move(part, place);
    }
}
