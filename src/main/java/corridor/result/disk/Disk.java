package corridor.result.disk;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/**
 * A disk performs the steps that change folders of results. Each step happens completely or not at all, so that a kill
 * between any two steps leaves a folder that the next process can recover. Tests use implementations that simulate a
 * full disk, a broken disk, or a kill of the process before any step.
 */
@FunctionalInterface
public interface Disk {
    /** Writes a file under a temporary name and renames it, so that a file with its final name is always complete. */
    Disk REAL = (file, bytes) -> {
        Path temporary = file.resolveSibling(file.getFileName() + ".writing");
        try {
            Files.write(temporary, bytes);
            Files.move(temporary, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            Files.deleteIfExists(temporary);
            throw e;
        }
    };

    void write(Path file, byte[] bytes) throws IOException;

    /** Creates a folder and its missing parents; existing folders stay as they are. */
    default void createFolders(Path folder) throws IOException {
        Files.createDirectories(folder);
    }

    /** Creates an empty file, unless a file of this name exists. */
    default void createFile(Path file) throws IOException {
        try {
            Files.createFile(file);
        } catch (FileAlreadyExistsException e) {
            if (!Files.isRegularFile(file)) {
                throw e;
            }
        }
    }

    /** Renames a file or a folder; a file of the new name is replaced. */
    default void move(Path from, Path to) throws IOException {
        Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
    }

    /** Deletes a file or an empty folder if it exists. */
    default void delete(Path one) throws IOException {
        Files.deleteIfExists(one);
    }
}
