package corridor.result.disk;

import corridor.problem.InputException;
import corridor.problem.Problem;
import corridor.text.InputFile;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * A folder lock keeps other processes out of a folder. The system releases it when the process ends, even after a kill.
 */
public final class FolderLock implements AutoCloseable {
    /** Lock files that this process holds. Opening and closing such a file again would release its lock. */
    private static final Set<Path> HELD = ConcurrentHashMap.newKeySet();

    private final Path file;
    private final FileChannel channel;

    private FolderLock(Path file, FileChannel channel) {
        this.file = file;
        this.channel = channel;
    }

    /**
     * Takes the lock.
     *
     * @param root the locked folder, for messages
     * @param given the lock file, which must exist
     * @throws InputException when this process or another one holds the lock
     */
    public static FolderLock take(Path root, Path given) throws IOException {
        InputFile.RESULT.requireRegularOrNone(given);
        Path file = given.toRealPath();
        if (!HELD.add(file)) {
            throw busy(root);
        }
        FileChannel channel = null;
        try {
            channel = FileChannel.open(file, StandardOpenOption.WRITE);
            if (channel.tryLock() != null) {
                return new FolderLock(file, channel);
            }
            throw busy(root);
        } catch (IOException | RuntimeException e) {
            HELD.remove(file);
            if (channel != null) {
                channel.close();
            }
            throw e;
        }
    }

    /** Whether a process holds the lock; false when there is no such lock file. */
    public static boolean isHeld(Path file) throws IOException {
        if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
            return false;
        }
        if (HELD.contains(file.toRealPath())) {
            return true;
        }
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE);
                FileLock lock = channel.tryLock()) {
            return lock == null;
        } catch (NoSuchFileException e) {
            return false;
        }
    }

    /** Returns the error for a folder on which another process works. */
    public static InputException busy(Path root) {
        return new InputException(Problem.of(root.toString(), "another process is at work on this folder"));
    }

    @Override
    public void close() throws IOException {
        channel.close();
        HELD.remove(file);
    }
}
