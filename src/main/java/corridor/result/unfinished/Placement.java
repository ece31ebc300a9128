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
 * Moves finished parts of a result folder into their place, one by one and the manifest last. The list of the parts is
 * stored before the first move, so that after a kill the next process knows which of them stand in their place: a part
 * that is no longer in the content has been moved.
 */
final class Placement {
    private static final String LAST = "manifest.json";
    private final Path content;
    private final Path replaced;
    private final Path list;
    private final Path target;
    private final Disk disk;

    /**
     * @param work where content, list and replaced parts stand
     * @param target where the parts belong
     */
    Placement(Path work, Path target, Disk disk) {
        this.content = work.resolve("content");
        this.replaced = work.resolve("replaced");
        this.list = work.resolve("parts.txt");
        this.target = target;
        this.disk = disk;
    }

    /** Where the parts are made. */
    Path content() {
        return content;
    }

    /** Makes an empty content in place of an earlier one. */
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

    /** Moves all parts of the content; a part that stands in a place is replaced. */
    void move() throws IOException {
        Comparator<String> manifestLast = Comparator.comparing(LAST::equals);
        List<String> names = Trees.children(content).stream()
                .map(path -> path.getFileName().toString())
                .sorted(manifestLast.thenComparing(Comparator.naturalOrder()))
                .toList();
        disk.write(list, String.join("\n", names).getBytes(StandardCharsets.UTF_8));
        complete();
    }

    /** Moves what a killed process did not; nothing when it had not begun to move. */
    void complete() throws IOException {
        for (String name : listed()) {
            Path part = content.resolve(name);
            if (exists(part)) {
                place(part, target.resolve(name));
            }
        }
    }

    /** Whether a killed process had nothing more to move: it had not begun, or it was done. */
    boolean isDone() throws IOException {
        return listed().stream().noneMatch(name -> exists(content.resolve(name)));
    }

    /** The parts that a killed process has moved. */
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
        // Bytes that are no text are replaced, so that the names they stand in are those of no part.
        return new String(InputFile.RESULT.bytes(list), StandardCharsets.UTF_8)
                .lines()
                .filter(Placement::isName)
                .toList();
    }

    /** A damaged list must not lead out of the folder. */
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
