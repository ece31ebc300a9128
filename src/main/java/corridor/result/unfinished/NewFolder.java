package corridor.result.unfinished;

import corridor.problem.InputException;
import corridor.problem.Problem;
import corridor.result.disk.Disk;
import corridor.result.disk.Trees;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;

/**
 * Builds a folder of new results that appears as a whole. All files are written into a temporary folder on the same
 * disk, and {@link #moveIntoPlace} is the only step that touches the target. {@link #close} before that step removes
 * every trace, so an interrupted study leaves no files. The next process with that target removes the remains of a
 * killed process.
 */
public final class NewFolder implements AutoCloseable {
    private final Path target;
    private final WorkFolder work;
    private final Placement placement;
    private final Disk disk;
    private final boolean whole;
    private final List<Path> createdParents;
    private boolean over;

    private NewFolder(Path target, WorkFolder work, Disk disk, boolean whole, List<Path> createdParents) {
        this.target = target;
        this.work = work;
        this.placement = new Placement(work.path(), target, disk);
        this.disk = disk;
        this.whole = whole;
        this.createdParents = createdParents;
    }

    /**
     * Creates the temporary folder: next to the target, or inside it if it exists and is empty. Missing parents are
     * created.
     *
     * @throws InputException when the target is not empty, cannot be written, or another process works on it
     */
    public static NewFolder forNew(Path given) {
        return forNew(given, Disk.REAL);
    }

    public static NewFolder forNew(Path given, Disk disk) {
        Path target = TargetFolder.check(given);
        Path home = target.getParent();
        List<Path> missing = Trees.missing(home);
        try {
            disk.createFolders(home);
            boolean whole = !Files.isDirectory(target);
            Path place = whole ? WorkFolder.beside(target) : WorkFolder.inside(target);
            NewFolder made = new NewFolder(target, WorkFolder.take(place, target, disk), disk, whole, missing);
            try {
                made.undo();
                made.placement.restart();
                return made;
            } catch (IOException | Error e) {
                made.work.keep();
                throw e;
            }
        } catch (IOException e) {
            throw new InputException(Problem.field("out " + given, "the folder cannot be created: " + e.getMessage()));
        }
    }

    /**
     * Removes the remains of a killed process, including the parts that it had moved, from an otherwise empty target.
     */
    static void undo(Path target, Disk disk) throws IOException {
        Path place = WorkFolder.inside(target);
        if (WorkFolder.isOurs(place)) {
            try (WorkFolder work = WorkFolder.take(place, target, disk)) {
                new NewFolder(target, work, disk, false, List.of()).undo();
            }
        }
    }

    /** The temporary folder that receives the files. */
    public Path path() {
        return placement.content();
    }

    /**
     * Moves the written files to the target: in one step if the target is new, else part by part, the manifest last.
     */
    public void moveIntoPlace() throws IOException {
        over = true;
        if (whole) {
            requireFree();
        }
        work.closeAfter(target, placement.content(), () -> {
            if (whole) {
                disk.move(placement.content(), target);
            } else {
                placement.move();
            }
        });
    }

    /** Removes every trace unless the results are in place. */
    @Override
    public void close() throws IOException {
        if (!over) {
            over = true;
            work.close();
            Trees.deleteEmpty(createdParents, disk);
        }
    }

    private void undo() throws IOException {
        for (Path part : placement.moved()) {
            Trees.delete(part, disk);
        }
        work.clear();
    }

    /**
     * Checks that the target is still free, since the move must not replace files that another program has created in
     * the meantime.
     */
    private void requireFree() throws IOException {
        if (Files.exists(target, LinkOption.NOFOLLOW_LINKS)) {
            work.close();
            throw new InputException(
                    Problem.field("out " + target, "something was put there meanwhile, and is not overwritten"));
        }
    }
}
