package corridor.result.unfinished;

import corridor.problem.InputException;
import corridor.problem.Problem;
import corridor.result.disk.Disk;
import corridor.result.disk.FolderLock;
import corridor.result.disk.ManifestFile;
import corridor.result.disk.Trees;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

/**
 * An unfinished part is the subfolder {@code unfinished} of a folder. It has all files that are needed to continue work
 * that was stopped or killed. One process at a time holds the part. The work can be continued once its plan is stored;
 * before that, the same command starts the work again.
 */
final class UnfinishedPart implements AutoCloseable {
    /** Name of the part. */
    static final String NAME = "unfinished";

    private static final String LOCK = "lock";
    private static final String MANIFEST = "manifest.json";
    private static final Set<String> BEGINNING =
            Set.of(LOCK, "shards", "scenarios", "design.json", "plan.json", "search.json");
    private static final Set<String> ALL = Set.of(
            LOCK,
            "shards",
            "scenarios",
            "design.json",
            "plan.json",
            "journal.jsonl",
            "search.json",
            "evaluations.jsonl",
            "spill",
            "content",
            "replaced",
            "old",
            "parts.txt");

    private final Path root;
    private final Path home;
    private final FolderLock lock;
    private final Disk disk;

    private UnfinishedPart(Path root, FolderLock lock, Disk disk) {
        this.root = root;
        this.home = root.resolve(NAME);
        this.lock = lock;
        this.disk = disk;
    }

    /** The beginning writes the first files of the part. */
    @FunctionalInterface
    interface Beginning {
        /**
         * Writes the files.
         *
         * @param home folder of the part; the plan must be written last, since work can be continued once it exists
         */
        void write(Path home) throws IOException;
    }

    /**
     * Creates the subfolder {@code unfinished} and writes its first files. The folder around it may be missing or
     * empty. It may also hold the remains of a killed process, if no work can be continued from them; they are deleted.
     *
     * @param given folder for the results, as the user gave it
     * @param beginning writes the first files
     * @throws InputException when the folder holds other files, cannot be written, or another process works on it;
     *     nothing new is left then
     */
    static UnfinishedPart create(Path given, Disk disk, Beginning beginning) {
        Path root = TargetFolder.check(given);
        List<Path> made = Trees.missing(root);
        try {
            disk.createFolders(root);
            NewFolder.undo(root, disk);
            UnfinishedPart part = begin(given, root, disk);
            try {
                beginning.write(part.home);
                return part;
            } catch (IOException e) {
                part.discard(e);
                throw e;
            } catch (RuntimeException | Error e) {
                part.close();
                throw e;
            }
        } catch (IOException e) {
            suppressing(e, () -> Trees.deleteEmpty(made, disk));
            throw new InputException(Problem.field("out " + given, "the folder cannot be created: " + e.getMessage()));
        }
    }

    /**
     * Deletes the part while no other process can hold it. Further failures become suppressed exceptions of
     * {@code why}.
     */
    private void discard(IOException why) {
        suppressing(why, () -> {
            try {
                empty();
            } finally {
                close();
            }
            disk.delete(home.resolve(LOCK));
            disk.delete(home);
        });
    }

    /** A step is an operation on the disk. */
    @FunctionalInterface
    private interface Step {
        void take() throws IOException;
    }

    private static void suppressing(IOException why, Step step) {
        try {
            step.take();
        } catch (IOException stays) {
            why.addSuppressed(stays);
        }
    }

    private static UnfinishedPart begin(Path given, Path root, Disk disk) throws IOException {
        Path home = root.resolve(NAME);
        disk.createFolders(home);
        disk.createFile(home.resolve(LOCK));
        UnfinishedPart part = new UnfinishedPart(root, FolderLock.take(root, home.resolve(LOCK)), disk);
        try {
            part.requireOnlyThis(given);
            part.empty();
            return part;
        } catch (IOException | RuntimeException | Error e) {
            part.close();
            throw e;
        }
    }

    /** Checks that no other process has begun or even finished work in the folder since the last check. */
    private void requireOnlyThis(Path given) throws IOException {
        if (!Trees.children(root).equals(List.of(home)) || !isBeginning(root)) {
            throw new InputException(
                    Problem.field("out " + given, "another process has begun to leave its results in this folder"));
        }
    }

    private void empty() throws IOException {
        for (Path child : Trees.children(home)) {
            if (!child.endsWith(LOCK)) {
                Trees.delete(child, disk);
            }
        }
    }

    /**
     * Takes over the work of an earlier process.
     *
     * @throws InputException when another process works on the part, or makes the report of the folder again
     */
    static UnfinishedPart reopen(Path root, Disk disk) throws IOException {
        Path lock = root.resolve(NAME).resolve(LOCK);
        disk.createFile(lock);
        UnfinishedPart part = new UnfinishedPart(root, FolderLock.take(root, lock), disk);
        if (WorkFolder.isBusy(WorkFolder.inside(root))) {
            part.close();
            throw FolderLock.busy(root);
        }
        return part;
    }

    /** Whether a folder has the part, in any state. */
    static boolean isIn(Path root) {
        return Files.isDirectory(root.resolve(NAME));
    }

    /** Whether a process works on the part of a folder. */
    static boolean isBusy(Path root) throws IOException {
        return FolderLock.isHeld(root.resolve(NAME).resolve(LOCK));
    }

    /** Whether the part of a folder has a stored plan. */
    static boolean canGoOn(Path root) {
        Path home = root.resolve(NAME);
        return Files.isRegularFile(home.resolve(UnfinishedFolder.PLAN))
                || Files.isRegularFile(home.resolve(UnfinishedSearch.PLAN));
    }

    /** Whether a folder has the part without a plan, after an early kill; such a part holds no results. */
    static boolean isBeginning(Path root) throws IOException {
        return isIn(root) && !canGoOn(root) && holdsOnly(root.resolve(NAME), BEGINNING);
    }

    Path home() {
        return home;
    }

    /** Returns an empty folder for the finished results. */
    Path freshContent() throws IOException {
        placement().restart();
        return placement().content();
    }

    /**
     * Moves finished results to their target. The manifest is moved last, since a folder without a manifest counts as
     * unfinished.
     *
     * @param complete whether all work is done; if so, the part is deleted and this object is closed
     */
    void moveIntoPlace(boolean complete) throws IOException {
        disk.delete(root.resolve(MANIFEST));
        placement().move();
        if (complete) {
            close();
            remove(root, disk);
        } else {
            placement().clear();
        }
    }

    /**
     * Removes the part of a process that was killed after it had moved all results. Such a part is not needed.
     *
     * @return whether a part was removed
     * @throws InputException when another process works on the folder
     */
    static boolean sweep(Path root, Disk disk) throws IOException {
        Path leftover = leftover(root);
        boolean half = Files.isDirectory(leftover, LinkOption.NOFOLLOW_LINKS) && holdsOnly(leftover, ALL);
        if (half) {
            Trees.delete(leftover, disk);
        }
        Path manifest = root.resolve(MANIFEST);
        if (!isIn(root)
                || !Files.isRegularFile(manifest)
                || !holdsOnly(root.resolve(NAME), ALL)
                || !ManifestFile.read(manifest).failures().isEmpty()) {
            return half;
        }
        reopen(root, disk).close();
        remove(root, disk);
        return true;
    }

    @Override
    public void close() throws IOException {
        lock.close();
    }

    private Placement placement() {
        return new Placement(home, root, disk);
    }

    /**
     * Deletes the part. The part is renamed first, so that a kill during deletion leaves no incomplete folder under its
     * name.
     */
    private static void remove(Path root, Disk disk) throws IOException {
        try {
            disk.move(root.resolve(NAME), leftover(root));
        } catch (NoSuchFileException e) {
            // Another process has found the finished results and removed the part.
            return;
        }
        Trees.delete(leftover(root), disk);
    }

    private static Path leftover(Path root) {
        return root.resolve("." + NAME + "-done");
    }

    private static boolean holdsOnly(Path folder, Set<String> known) throws IOException {
        return Trees.children(folder).stream()
                .map(child -> child.getFileName().toString().replaceFirst("\\.writing$", ""))
                .allMatch(known::contains);
    }
}
