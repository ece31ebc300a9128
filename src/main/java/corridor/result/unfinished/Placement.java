package corridor.result.unfinished;

import corridor.result.disk.Disk;
import corridor.result.disk.Trees;
import corridor.text.InputFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;

/**
 * Moves finished parts of a result folder to their target, one by one and the manifest last. The list of the parts is
 * stored before the first move. After a kill, the list shows the next process which parts have been moved: the listed
 * parts that are missing from the content.
 */
final class Placement {
    private static final String LAST = "manifest.json";
    private final Path content;
    private final Path replaced;
    private final Path list;
    private final Path target;
    private final Disk disk;

    /**
     * Makes a placement.
     *
     * @param work temporary folder of content, list and replaced parts
     * @param target folder that receives the parts
     */
    Placement(Path work, Path target, Disk disk) {
        this.content = work.resolve("content");
        this.replaced = work.resolve("replaced");
        this.list = work.resolve("parts.txt");
        this.target = target;
        this.disk = disk;
    }

    /** Returns the folder in which the results are written before they are moved to the target. */
    Path content() {
        return content;
    }

    /** Creates an empty content folder in place of an earlier one. */
    void restart() throws IOException {
        clear();
        disk.createFolders(content);
    }

    /** Deletes list, replaced parts and content. */
    void clear() throws IOException {
        disk.delete(list);
        Trees.delete(replaced, disk);
        Trees.delete(content, disk);
    }

    /** Moves all parts of the content; existing parts of the target are replaced. */
    void move() throws IOException {
        Comparator<String> manifestLast = Comparator.comparing(LAST::equals);
        List<String> names = Trees.children(content).stream()
                .map(path -> path.getFileName().toString())
                .sorted(manifestLast.thenComparing(Comparator.naturalOrder()))
                .toList();
        disk.write(list, String.join("\n", names).getBytes(StandardCharsets.UTF_8));
        complete();
    }

    /** Moves the parts that a killed process did not move; does nothing if that process had not begun to move. */
    void complete() throws IOException {
        for (String name : listed()) {
            Path part = content.resolve(name);
            if (exists(part)) {
                place(part, target.resolve(name));
            }
        }
    }

    /** Whether no part remains to be moved after a kill: the process had not begun to move, or had moved all parts. */
    boolean isDone() throws IOException {
        return listed().stream().noneMatch(name -> exists(content.resolve(name)));
    }

    /** Returns the files and folders that a killed process had already moved into the target folder. */
    List<Path> moved() throws IOException {
        return listed().stream()
                .filter(name -> !exists(content.resolve(name)))
                .map(target::resolve)
                .toList();
    }

    private void place(Path part, Path place) throws IOException {
        // Only a file can replace another in one step.
        if (exists(place) && (Files.isDirectory(place) || Files.isDirectory(part))) {
            disk.createFolders(replaced);
            Path old = replaced.resolve(place.getFileName());
            Trees.delete(old, disk);
            disk.move(place, old);
        }
        disk.move(part, place);
    }

    private List<String> listed() throws IOException {
        if (!Files.isRegularFile(list) || Files.size(list) == 0) {
            return List.of();
        }
        // Invalid bytes are replaced, so that a name with such bytes matches no part.
        return new String(InputFile.RESULT.bytes(list), StandardCharsets.UTF_8)
                .lines()
                .filter(Placement::isName)
                .toList();
    }

    /** Whether a text is a plain file name, so that a damaged list cannot lead out of the folder. */
    private static boolean isName(String text) {
        return !text.isEmpty()
                && !text.equals(".")
                && !text.equals("..")
                && text.chars().noneMatch(c -> c == '/' || c == '\\' || c == ':' || c == 0);
    }

    private static boolean exists(Path path) {
        return Files.exists(path, LinkOption.NOFOLLOW_LINKS);
    }
}
