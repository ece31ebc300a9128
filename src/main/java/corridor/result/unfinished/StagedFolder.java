package corridor.result.unfinished;

import corridor.problem.InputException;
import corridor.problem.Problem;
import corridor.result.disk.Disk;
import corridor.result.disk.FolderLock;
import java.io.IOException;
import java.nio.file.Path;

/**
 * Prepares new versions of parts of a finished folder. All files are written into a temporary folder on the same disk,
 * and {@link #moveIntoPlace} is the only step that touches the folder. {@link #close} before that step removes every
 * trace. After a kill during that step, the next process moves the remaining parts.
 */
public final class StagedFolder implements AutoCloseable {
    private final Path target;
    private final WorkFolder work;
    private final Placement placement;
    private boolean over;

    private StagedFolder(Path target, WorkFolder work, Disk disk) {
        this.target = target;
        this.work = work;
        this.placement = new Placement(work.path(), target, disk);
    }

    /**
     * Creates the temporary folder; parts without a new version stay unchanged.
     *
     * @param folder an existing folder
     * @throws InputException when the folder cannot be written to, or another process works on it
     */
    public static StagedFolder forParts(Path folder) {
        return forParts(folder, Disk.REAL);
    }

    public static StagedFolder forParts(Path folder, Disk disk) {
        Path target = folder.toAbsolutePath().normalize();
        try {
            StagedFolder staged =
                    new StagedFolder(target, WorkFolder.take(WorkFolder.inside(target), target, disk), disk);
            try {
                // This check must follow the lock, so that at least one of two processes that start together sees the
                // other.
                if (UnfinishedPart.isBusy(target)) {
                    throw FolderLock.busy(folder);
                }
                staged.placement.complete();
                staged.work.clear();
                staged.placement.restart();
                return staged;
            } catch (IOException | RuntimeException | Error e) {
                staged.work.keep();
                throw e;
            }
        } catch (IOException e) {
            throw new InputException(
                    Problem.of(folder.toString(), "this folder cannot be written to: " + e.getMessage()));
        }
    }

    /**
     * Moves the parts that a killed process prepared and did not move; removes incomplete parts.
     *
     * @return whether any part was moved or removed
     * @throws InputException when another process works on the folder
     */
    static boolean recover(Path target, Disk disk) throws IOException {
        Path place = WorkFolder.inside(target);
        if (!WorkFolder.isOurs(place)) {
            return false;
        }
        try (WorkFolder work = WorkFolder.take(place, target, disk)) {
            new Placement(work.path(), target, disk).complete();
        }
        return true;
    }

    /** The temporary folder that receives the files. */
    public Path path() {
        return placement.content();
    }

    /** Moves the written parts to the folder, one by one, the manifest last. */
    public void moveIntoPlace() throws IOException {
        over = true;
        work.closeAfter(target, placement.content(), placement::move);
    }

    /** Removes every trace unless the results are in place. */
    @Override
    public void close() throws IOException {
        if (!over) {
            over = true;
            work.close();
        }
    }
}
