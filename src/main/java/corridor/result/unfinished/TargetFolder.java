package corridor.result.unfinished;

import corridor.problem.InputException;
import corridor.problem.Problem;
import corridor.result.disk.Disk;
import corridor.result.disk.ScreeningFile;
import corridor.result.disk.Trees;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Checks the target folder of a command's results: it must be missing or empty. The check deletes temporary folders of
 * killed processes in which no part remains to be moved, and nothing else. Results that a killed process had begun to
 * move into the target folder are ignored, since {@link NewFolder} and {@link UnfinishedFolder} remove them.
 */
public final class TargetFolder {
    private static final int FIRST_OTHER = 2;

    private TargetFolder() {}

    /**
     * Checks that results would not replace or mix with other files, and that no other process works in the folder.
     *
     * @param given path from the user, or the default
     * @return the absolute, normalised path
     */
    public static Path check(Path given) {
        Path target = given.toAbsolutePath().normalize();
        if (target.getFileName() == null) {
            throw new InputException(Problem.field(place(given), "results need a folder of their own"));
        }
        try {
            requireIdle(given, target);
            WorkFolder.sweep(WorkFolder.beside(target), Disk.REAL);
            if (Files.isDirectory(target)) {
                requireEmpty(given, target);
            }
        } catch (IOException e) {
            throw new InputException(Problem.field(place(given), "this folder cannot be read: " + e.getMessage()));
        }
        if (!Files.isDirectory(target) && Files.exists(target, LinkOption.NOFOLLOW_LINKS)) {
            throw new InputException(
                    new Problem(place(given), "", "", "there is a file of this name", maybe(given), List.of())
                            .asField()
                            .suggestingField());
        }
        Path existing = nearestExisting(target);
        if (!Files.isDirectory(existing)) {
            throw new InputException(Problem.field(place(given), "'" + existing + "' is a file, not a folder"));
        }
        if (!Files.isWritable(existing)) {
            throw new InputException(Problem.field(place(given), "the folder '" + existing + "' cannot be written to"));
        }
        return target;
    }

    private static void requireIdle(Path given, Path target) throws IOException {
        if (WorkFolder.isBusy(WorkFolder.beside(target))
                || WorkFolder.isBusy(WorkFolder.inside(target))
                || UnfinishedPart.isBusy(target)) {
            throw new InputException(Problem.field(place(given), "another process is at work on this folder"));
        }
    }

    /** Returns the nearest existing folder, from the target upwards. */
    static Path nearestExisting(Path target) {
        Path existing = target;
        while (!Files.exists(existing) && existing.getParent() != null) {
            existing = existing.getParent();
        }
        return existing;
    }

    private static void requireEmpty(Path given, Path target) throws IOException {
        if (UnfinishedPart.canGoOn(target) || new ScreeningFile(target).isUnfinished()) {
            throw new InputException(Problem.field(place(given), "this folder holds work that is not finished")
                    .suggestingResume(given));
        }
        Set<Path> left = leftByAKill(target);
        if (!left.containsAll(Trees.children(target))) {
            Path inside = WorkFolder.inside(target);
            if (new Placement(inside, target, Disk.REAL).isDone()) {
                WorkFolder.sweep(inside, Disk.REAL);
            }
            throw new InputException(new Problem(
                            place(given),
                            "",
                            "",
                            "this folder is not empty; results are never overwritten or mixed",
                            maybe(given),
                            List.of())
                    .asField()
                    .suggestingField());
        }
    }

    private static Set<Path> leftByAKill(Path target) throws IOException {
        Set<Path> left = new HashSet<>();
        Path inside = WorkFolder.inside(target);
        if (WorkFolder.isOurs(inside)) {
            left.add(inside);
            left.addAll(new Placement(inside, target, Disk.REAL).moved());
        }
        if (UnfinishedPart.isBeginning(target)) {
            left.add(target.resolve(UnfinishedPart.NAME));
        }
        return left;
    }

    /** Suggests a folder name to the user: the given name with the smallest number from 2 that is free. */
    private static String maybe(Path given) {
        Path name = given.getFileName();
        if (name == null || name.toString().equals(".") || name.toString().equals("..")) {
            return "";
        }
        int number = FIRST_OTHER;
        while (Files.exists(given.resolveSibling(name + "-" + number))) {
            number++;
        }
        return "out " + given.resolveSibling(name + "-" + number);
    }

    private static String place(Path given) {
        return "out " + given;
    }
}
