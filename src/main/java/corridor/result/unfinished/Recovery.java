package corridor.result.unfinished;

import corridor.result.disk.Disk;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Repairs a folder whose process was killed while it moved results to their target. */
public final class Recovery {
    private Recovery() {}

    /**
     * Moves the finished parts that a killed process did not move, and removes its temporary folders in and next to the
     * folder. Work that can be continued stays.
     *
     * @return whether any part was moved or folder removed
     * @throws corridor.problem.InputException when another process works on the folder
     */
    public static boolean of(Path folder) throws IOException {
        return of(folder, Disk.REAL);
    }

    public static boolean of(Path folder, Disk disk) throws IOException {
        Path root = folder.toAbsolutePath().normalize();
        boolean done = root.getFileName() != null && sweepBeside(root, disk);
        if (Files.isDirectory(root)) {
            done |= UnfinishedPart.sweep(root, disk);
            done |= StagedFolder.recover(root, disk);
        }
        return done;
    }

    private static boolean sweepBeside(Path root, Disk disk) throws IOException {
        Path beside = WorkFolder.beside(root);
        if (!WorkFolder.isOurs(beside)) {
            return false;
        }
        WorkFolder.take(beside, root, disk).close();
        return true;
    }
}
