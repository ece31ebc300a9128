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
 * New versions of parts of a finished folder, in the making. Everything is written under a temporary name on the same
 * disk; {@link #moveIntoPlace} is the only step that touches the folder. Closing it before that removes every trace.
 */
public final class StagedFolder implements AutoCloseable {
    private static final String STAGE = ".new-parts-";
    private static final String LAST = "manifest.json";
    private final Path target;
    private final Path temporary;
    private final Path content;
    private boolean over;

    private StagedFolder(Path target) throws IOException {
        this.target = target;
        this.temporary = Files.createTempDirectory(target, STAGE);
        // Temporary folders are private to their owner; what is moved out of it is as readable as any other folder.
        this.content = Files.createDirectory(temporary.resolve("content"));
    }

    /** Prepares new versions; parts that are not written anew stay as they are. */
    public static StagedFolder forParts(Path folder) {
        try {
            return new StagedFolder(folder.toAbsolutePath().normalize());
        } catch (IOException e) {
            throw new InputException(
                    Problem.of(folder.toString(), "this folder cannot be written to: " + e.getMessage()));
        }
    }

    /** Where to write. */
    public Path path() {
        return content;
    }

    /** Puts what was written where it belongs, part by part, the manifest last. */
    public void moveIntoPlace() throws IOException {
        over = true;
        try {
            for (Path part : parts()) {
                place(part, target.resolve(part.getFileName()));
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
        if (Files.exists(place)) {
            Files.move(place, temporary.resolve("old-" + part.getFileName()));
        }
        Files.move(part, place);
    }
}
