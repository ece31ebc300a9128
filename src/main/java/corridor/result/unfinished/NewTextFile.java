package corridor.result.unfinished;

import corridor.problem.InputException;
import corridor.problem.Problem;
import corridor.result.disk.Disk;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;

/**
 * Writes a text file that the user named. The file exists only when it is complete: it is written in a temporary folder
 * next to its target. The next process that writes this file removes the folder of a killed process.
 */
public final class NewTextFile {
    private NewTextFile() {}

    /** Writes the text of the file to a writer. */
    @FunctionalInterface
    public interface Text {
        void writeTo(Writer out) throws IOException;
    }

    /**
     * Checks that a file does not exist, could be written, and is not being written by another process.
     *
     * @throws InputException if a check fails
     */
    public static void check(String field, Path file) {
        String place = field + " " + file;
        Path target = file.toAbsolutePath().normalize();
        Path folder = target.getParent();
        if (folder == null || !Files.isDirectory(folder)) {
            throw new InputException(Problem.field(place, "the folder '" + folder + "' does not exist"));
        }
        try {
            Path work = WorkFolder.beside(target);
            if (WorkFolder.isBusy(work)) {
                throw new InputException(Problem.field(place, "another process is writing this file"));
            }
            WorkFolder.sweep(work, Disk.REAL);
        } catch (IOException e) {
            throw new InputException(
                    Problem.field(place, "the folder '" + folder + "' cannot be written to: " + e.getMessage()));
        }
        if (Files.exists(target, LinkOption.NOFOLLOW_LINKS)) {
            throw new InputException(
                    Problem.field(place, "this file is there already and is not overwritten; name another one"));
        }
        if (!Files.isWritable(folder)) {
            throw new InputException(Problem.field(place, "the folder '" + folder + "' cannot be written to"));
        }
    }

    /**
     * Writes a new file, each line with a line feed.
     *
     * @throws InputException when the file has appeared in the meantime, or another process is writing it
     */
    public static void write(Path file, List<String> lines) throws IOException {
        write(
                file,
                out -> {
                    for (String line : lines) {
                        out.write(line + "\n");
                    }
                },
                false,
                Disk.REAL);
    }

    /** Writes a new file with this text. */
    public static void write(Path file, String text) throws IOException {
        write(file, out -> out.write(text), false, Disk.REAL);
    }

    /**
     * Writes a file with this text and replaces an existing file. A link, pipe or device is kept, and the text is
     * written through it.
     */
    public static void replace(Path file, String text) throws IOException {
        if (Files.exists(file, LinkOption.NOFOLLOW_LINKS) && !Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
            Files.writeString(file, text, StandardCharsets.UTF_8);
        } else {
            write(file, out -> out.write(text), true, Disk.REAL);
        }
    }

    public static void write(Path file, Text text, boolean replaces, Disk disk) throws IOException {
        Path place = file.toAbsolutePath().normalize();
        try (WorkFolder work = WorkFolder.take(WorkFolder.beside(place), file, disk)) {
            work.clear();
            Path whole = work.path().resolve("content");
            try (BufferedWriter out = Files.newBufferedWriter(whole, StandardCharsets.UTF_8)) {
                text.writeTo(out);
            }
            if (!replaces && Files.exists(place, LinkOption.NOFOLLOW_LINKS)) {
                throw new InputException(Problem.of(
                        file.toString(), "this file was made meanwhile and is not overwritten; name another one"));
            }
            disk.move(whole, place);
        }
    }
}
