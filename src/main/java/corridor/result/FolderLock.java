package corridor.result;

import corridor.problem.InputException;
import corridor.problem.Problem;
import corridor.text.InputFile;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** Keeps a second process away from a folder. The lock falls with the process, however that ends. */
final class FolderLock {
    private FolderLock() {}

    /**
     * Takes the lock, which the returned channel holds until it is closed.
     *
     * @param root the folder that is worked on, for the words
     * @param file the lock file, which is there
     * @throws InputException when another process holds the lock
     */
    static FileChannel take(Path root, Path file) throws IOException {
        InputFile.RESULT.requireRegularOrNone(file);
        FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE);
        try {
            FileLock lock = channel.tryLock();
            if (lock != null) {
                return channel;
            }
        } catch (OverlappingFileLockException e) {
            channel.close();
            InputException busy = busy(root);
            busy.addSuppressed(e);
            throw busy;
        }
        channel.close();
        throw busy(root);
    }

    /** Whether a process holds the lock; false when there is no such lock file. */
    static boolean isHeld(Path file) throws IOException {
        if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
            return false;
        }
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE);
                FileLock lock = channel.tryLock()) {
            return lock == null;
        } catch (OverlappingFileLockException e) {
            return true;
        }
    }

    /** The refusal of a folder that another process works on. */
    static InputException busy(Path root) {
        return new InputException(Problem.of(root.toString(), "another process is at work on this folder"));
    }
}
