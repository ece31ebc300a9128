package corridor.result;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** How shards get onto the disk; tests put a disk in its place that is full or breaks. */
@FunctionalInterface
interface Disk {
    /** Writes under a temporary name and renames: under its own name a file is there as a whole or not at all. */
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
}
