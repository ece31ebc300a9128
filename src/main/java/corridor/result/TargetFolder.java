package corridor.result;

import corridor.problem.InputException;
import corridor.problem.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.stream.Stream;

/**
 * Where a batch is to leave its results: a folder that does not exist yet, or an empty one. Looks only, changes
 * nothing.
 */
public final class TargetFolder {
    private static final int FIRST_OTHER = 2;

    private TargetFolder() {}

    /**
     * Refuses a place where results would replace or mix with something.
     *
     * @param given as the user named it, or as it was chosen
     * @return the same, absolute and without detours
     */
    public static Path check(Path given) {
        Path target = given.toAbsolutePath().normalize();
        if (target.getFileName() == null) {
            throw new InputException(Problem.of(place(given), "results need a folder of their own"));
        }
        if (Files.isDirectory(target)) {
            requireEmpty(given, target);
        } else if (Files.exists(target, LinkOption.NOFOLLOW_LINKS)) {
            throw new InputException(new Problem(
                    place(given), "", "", "there is a file of this name", maybe(given), java.util.List.of()));
        }
        Path existing = nearestExisting(target);
        if (!Files.isDirectory(existing)) {
            throw new InputException(Problem.of(place(given), "'" + existing + "' is a file, not a folder"));
        }
        if (!Files.isWritable(existing)) {
            throw new InputException(Problem.of(place(given), "the folder '" + existing + "' cannot be written to"));
        }
        return target;
    }

    /** The nearest folder upwards that is there, the target itself included. */
    static Path nearestExisting(Path target) {
        Path existing = target;
        while (!Files.exists(existing) && existing.getParent() != null) {
            existing = existing.getParent();
        }
        return existing;
    }

    private static void requireEmpty(Path given, Path target) {
        if (UnfinishedFolder.isIn(target)) {
            throw new InputException(Problem.of(
                    place(given),
                    "this folder holds a batch that is not finished; complete it with: corridor resume " + given));
        }
        try (Stream<Path> content = Files.list(target)) {
            if (content.findAny().isPresent()) {
                throw new InputException(new Problem(
                        place(given),
                        "",
                        "",
                        "this folder is not empty; results are never overwritten or mixed",
                        maybe(given),
                        java.util.List.of()));
            }
        } catch (IOException e) {
            throw new InputException(Problem.of(place(given), "this folder cannot be read: " + e.getMessage()));
        }
    }

    /** The next free name beside it. */
    private static String maybe(Path given) {
        Path name = given.getFileName();
        if (name == null || name.toString().equals(".") || name.toString().equals("..")) {
            return "";
        }
        int number = FIRST_OTHER;
        while (Files.exists(given.resolveSibling(name + "-" + number))) {
            number++;
        }
        return "--out " + given.resolveSibling(name + "-" + number);
    }

    private static String place(Path given) {
        return "--out " + given;
    }
}
