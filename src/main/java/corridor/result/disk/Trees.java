package corridor.result.disk;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Lists, hashes and deletes whole folders. */
public final class Trees {
    private Trees() {}

    /** Deletes a file or a whole folder, if it exists. A symbolic link is deleted, but its target stays. */
    public static void delete(Path root, Disk disk) throws IOException {
        if (Files.isDirectory(root, LinkOption.NOFOLLOW_LINKS)) {
            for (Path child : children(root)) {
                delete(child, disk);
            }
        }
        disk.delete(root);
    }

    /**
     * Returns the entries of a folder in the order of their names; an empty list when it is no folder or has just been
     * deleted.
     */
    public static List<Path> children(Path folder) throws IOException {
        try (Stream<Path> children = Files.list(folder)) {
            return children.sorted().toList();
        } catch (NoSuchFileException | NotDirectoryException e) {
            return List.of();
        }
    }

    /** Returns the missing folders of a path, the innermost first. */
    public static List<Path> missing(Path folder) {
        return Stream.iterate(folder, one -> one != null && !Files.exists(one), Path::getParent)
                .toList();
    }

    /** Deletes these folders, the innermost first, and stops at the first folder that is not empty. */
    public static void deleteEmpty(List<Path> lowestFirst, Disk disk) throws IOException {
        for (Path folder : lowestFirst) {
            if (Files.isDirectory(folder)) {
                if (!children(folder).isEmpty()) {
                    return;
                }
                disk.delete(folder);
            }
        }
    }
}
