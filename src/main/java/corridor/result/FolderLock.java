package corridor.result;

import corridor.problem.InputException;
import corridor.problem.Problem;
import corridor.text.InputFile;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** Keeps a second process away from an unfinished batch. The lock falls with the process, however that ends. */
final class FolderLock {
    private FolderLock() {}

    /**
     * Takes the lock, which the returned channel holds until it is closed.
     *
     * @param root of the batch, for the words
     * @param home where the lock file stands
     * @throws InputException when another process holds it
     */
    static FileChannel take(Path root, Path home) throws IOException {
        Path file = home.resolve("lock");
        InputFile.RESULT.requireRegularOrNone(file);
        FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        try {
            FileLock lock = channel.tryLock();
            if (lock != null) {
                return channel;
            }
        } catch (OverlappingFileLockException e) {
            channel.close();
            throw busy(root, e);
        }
        channel.close();
        throw busy(root, null);
    }

    private static InputException busy(Path root, Throwable cause) {
        InputException busy =
                new InputException(Problem.of(root.toString(), "another process is at work on this batch"));
        if (cause != null) {
            busy.addSuppressed(cause);
        }
        return busy;
    }
}
