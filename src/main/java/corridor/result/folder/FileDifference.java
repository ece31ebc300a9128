package corridor.result.folder;

import corridor.number.DecimalText;
import corridor.result.Manifest;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A file difference names a file of the reproducible set whose bytes differ between two result folders.
 *
 * @param path path relative to the folder, with slashes
 * @param how clause that says how the files differ, such as {@code first differs in line 12}
 */
public record FileDifference(String path, String how) {
    private static final List<String> TEXTS = List.of(".csv", ".json");

    /**
     * Compares the reproducible files of two folders byte by byte.
     *
     * @param first files of the first folder, as its manifest lists them
     * @param second files of the second folder
     * @return the differences, in the order of the first folder's files; then files that only the second folder has
     */
    public static List<FileDifference> between(
            Path one, List<Manifest.FileHash> first, Path other, List<Manifest.FileHash> second) throws IOException {
        Map<String, Manifest.FileHash> rest = new LinkedHashMap<>();
        second.forEach(file -> rest.put(file.path(), file));
        List<FileDifference> differences = new ArrayList<>();
        for (Manifest.FileHash file : first) {
            if (rest.remove(file.path()) == null) {
                differences.add(new FileDifference(file.path(), "is missing in the new results"));
            } else {
                long at = Files.mismatch(one.resolve(file.path()), other.resolve(file.path()));
                if (at >= 0) {
                    differences.add(new FileDifference(file.path(), place(one.resolve(file.path()), at)));
                }
            }
        }
        rest.keySet().forEach(path -> differences.add(new FileDifference(path, "is in the new results only")));
        return differences;
    }

    private static String place(Path file, long at) throws IOException {
        if (TEXTS.stream().noneMatch(file.toString()::endsWith)) {
            return "first differs at byte " + DecimalText.count(at + 1);
        }
        long line = 1;
        try (InputStream in = Files.newInputStream(file)) {
            byte[] block = new byte[1 << 16];
            long left = at;
            for (int read = in.read(block); read > 0 && left > 0; read = in.read(block)) {
                for (int i = 0; i < read && left > 0; i++, left--) {
                    line += block[i] == '\n' ? 1 : 0;
                }
            }
        }
        return "first differs in line " + DecimalText.count(line);
    }

    /** Returns the difference in one line. */
    public String text() {
        return path + " " + how;
    }
}
