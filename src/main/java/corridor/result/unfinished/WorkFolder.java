package corridor.result.unfinished;

import corridor.problem.InputException;
import corridor.problem.Problem;
import corridor.result.disk.Disk;
import corridor.result.disk.FolderLock;
import corridor.result.disk.Trees;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/**
 * A work folder is a temporary folder in which one process at a time prepares results on the disk of their target. A
 * lock file marks it as a folder of Corridor. The next process at the same place takes over the folder of a killed
 * process. A folder or file of the same name without the mark is refused and stays.
 */
final class WorkFolder implements AutoCloseable {
    /** Name of the lock file, which is created first and deleted last. */
    static final String MARK = "corridor.lock";

    private static final String ENDING = ".unfinished";
    private final Path place;
    private final FolderLock lock;
    private final Disk disk;

    private WorkFolder(Path place, FolderLock lock, Disk disk) {
        this.place = place;
        this.lock = lock;
        this.disk = disk;
    }

    /** Returns the temporary folder next to the target, whose results are moved to the target as a whole. */
    static Path beside(Path target) {
        return target.resolveSibling("." + target.getFileName() + ENDING);
    }

    /** Returns the temporary folder inside an existing folder, whose results are moved into that folder. */
    static Path inside(Path target) {
        return target.resolve(ENDING);
    }

    /**
     * Creates the folder, or takes over the folder of a killed process with its content.
     *
     * @param target the target of the results, for messages
     * @throws InputException when another process works there, or the existing folder lacks the mark
     */
    static WorkFolder take(Path place, Path target, Disk disk) throws IOException {
        while (true) {
            requireOurs(place);
            disk.createFolders(place);
            Path mark = place.resolve(MARK);
            try {
                disk.createFile(mark);
                FolderLock lock = FolderLock.take(target, mark);
                if (Files.exists(mark)) {
                    return new WorkFolder(place, lock, disk);
                }
                lock.close();
            } catch (NoSuchFileException e) {
                // The process that worked here has just deleted the folder, so it is created again; a missing parent is
                // an error.
                if (!Files.isDirectory(place.getParent())) {
                    throw e;
                }
            }
        }
    }

    /** Deletes the folder if a killed process left it; changes nothing else. */
    static void sweep(Path place, Disk disk) throws IOException {
        if (isOurs(place) && !isBusy(place)) {
            take(place, place, disk).close();
        }
    }

    /** Whether the place holds a folder with the mark, in use or left by a killed process, or an empty folder. */
    static boolean isOurs(Path place) throws IOException {
        return Files.isDirectory(place, LinkOption.NOFOLLOW_LINKS)
                && (Files.isRegularFile(place.resolve(MARK), LinkOption.NOFOLLOW_LINKS)
                        || Trees.children(place).isEmpty());
    }

    /** Whether a process works in the folder at a place. */
    static boolean isBusy(Path place) throws IOException {
        return FolderLock.isHeld(place.resolve(MARK));
    }

    Path path() {
        return place;
    }

    /** Deletes the content of the folder except the mark. */
    void clear() throws IOException {
        for (Path child : Trees.children(place)) {
            if (!child.endsWith(MARK)) {
                Trees.delete(child, disk);
            }
        }
    }

    /** The last step moves results to their target. */
    @FunctionalInterface
    interface LastStep {
        void take() throws IOException;
    }

    /**
     * Runs the last step and deletes the folder. If the step fails, the folder stays with the results in it.
     *
     * @param target folder into which the last step puts the results, for messages of failure
     * @param content folder that holds the results now, for messages of failure
     */
    void closeAfter(Path target, Path content, LastStep step) throws IOException {
        boolean taken = false;
        try {
            step.take();
            taken = true;
        } catch (IOException e) {
            throw new IOException(
                    "the results are complete but could not be moved to " + target + "; they stand in " + content, e);
        } finally {
            if (!taken) {
                keep();
            }
        }
        close();
    }

    /** Keeps the folder with its content for the user or the next process. */
    void keep() throws IOException {
        lock.close();
    }

    /** Deletes the folder with its mark last, so that a folder stays recognisable after a kill. */
    @Override
    public void close() throws IOException {
        try {
            clear();
        } finally {
            lock.close();
        }
        disk.delete(place.resolve(MARK));
        disk.delete(place);
    }

    private static void requireOurs(Path place) throws IOException {
        if (Files.exists(place, LinkOption.NOFOLLOW_LINKS) && !isOurs(place)) {
            throw new InputException(Problem.of(
                    place.toString(),
                    "Corridor needs this name for a temporary folder, but something else stands there; move it away"));
        }
    }
}
