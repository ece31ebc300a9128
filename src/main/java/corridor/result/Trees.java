package corridor.result;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Folders with all that is in them. */
final class Trees {
    private Trees() {}

    /** Deletes it, if it is there. */
    static void delete(Path root) throws IOException {
        if (!Files.exists(root)) {
            return;
        }
        try (Stream<Path> walk = Files.walk(root)) {
            for (Path path : walk.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(path);
            }
        }
    }

    /** Folders that must be created for this one to be there, the lowest first. */
    static List<Path> missing(Path folder) {
        return Stream.iterate(folder, one -> one != null && !Files.exists(one), Path::getParent)
                .toList();
    }

    /** Deletes these folders, the lowest first, up to one that holds something else. */
    static void deleteEmpty(List<Path> lowestFirst) throws IOException {
        for (Path folder : lowestFirst) {
            if (Files.isDirectory(folder)) {
                try (Stream<Path> content = Files.list(folder)) {
                    if (content.findAny().isPresent()) {
                        return;
                    }
                }
                Files.delete(folder);
            }
        }
    }
}
