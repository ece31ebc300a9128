package corridor.result;

import corridor.problem.InputException;
import corridor.problem.Problem;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;

/** A text file that the user asked for by name: never overwritten, and there only when it is whole. */
public final class NewTextFile {
    private NewTextFile() {}

    /** Refuses a file that is there already or could not be written; looks only. */
    public static void check(String option, Path file) {
        String place = option + " " + file;
        if (Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
            throw new InputException(
                    Problem.of(place, "this file is there already and is not overwritten; name another one"));
        }
        Path folder = file.toAbsolutePath().normalize().getParent();
        if (folder == null || !Files.isDirectory(folder)) {
            throw new InputException(Problem.of(place, "the folder '" + folder + "' does not exist"));
        }
        if (!Files.isWritable(folder)) {
            throw new InputException(Problem.of(place, "the folder '" + folder + "' cannot be written to"));
        }
    }

    /** Writes the lines under a temporary name and renames the file when it is whole. */
    public static void write(Path file, List<String> lines) throws IOException {
        Path place = file.toAbsolutePath().normalize();
        Path temporary = place.resolveSibling(place.getFileName() + ".unfinished");
        try {
            try (BufferedWriter out = Files.newBufferedWriter(temporary, StandardCharsets.UTF_8)) {
                for (String line : lines) {
                    out.write(line + "\n");
                }
            }
            Files.move(temporary, place, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(temporary);
        }
    }
}
