package corridor.result.query;

import corridor.result.disk.Disk;
import corridor.result.disk.Trees;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.UserPrincipal;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * A spill folder is a private folder in the system's temporary folder, deleted when closed. The next start deletes the
 * folder of a killed process. A lock, which ends with its process, shows whether a folder is in use.
 */
final class SpillFolder implements AutoCloseable {
    private static final String PREFIX = "corridor-query-";
    private static final String LOCK = "lock";

    /** Folders of this process. Opening and closing their lock files again would release the locks. */
    private static final Set<Path> OPEN = ConcurrentHashMap.newKeySet();

    /** Largest age of a folder whose lock may not exist yet. */
    private static final Duration IN_THE_MAKING = Duration.ofMinutes(1);

    private final Path folder;
    private final FileChannel lock;

    private SpillFolder(Path folder, FileChannel lock) {
        this.folder = folder;
        this.lock = lock;
    }

    /**
     * Creates the folder, and deletes the folders of killed processes.
     *
     * @param temporary the system's temporary folder
     */
    static SpillFolder in(Path temporary) throws IOException {
        Path folder = Files.createTempDirectory(temporary, PREFIX);
        OPEN.add(folder);
        FileChannel lock = FileChannel.open(folder.resolve(LOCK), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        lock.tryLock();
        sweep(temporary, Files.getOwner(folder));
        return new SpillFolder(folder, lock);
    }

    Path path() {
        return folder;
    }

    @Override
    public void close() throws IOException {
        lock.close();
        Trees.delete(folder, Disk.REAL);
        OPEN.remove(folder);
    }

    /** Deletes the folders of killed processes. A file that cannot be deleted stays, and the next start tries again. */
    private static void sweep(Path temporary, UserPrincipal owner) {
        try (DirectoryStream<Path> folders = Files.newDirectoryStream(temporary, PREFIX + "*")) {
            for (Path folder : folders) {
                if (!OPEN.contains(folder) && isLeft(folder, owner)) {
                    Trees.delete(folder, Disk.REAL);
                }
            }
        } catch (IOException | UncheckedIOException | DirectoryIteratorException e) {
            // The owner of this folder may be deleting it.
        }
    }

    private static boolean isLeft(Path folder, UserPrincipal owner) throws IOException {
        Path file = folder.resolve(LOCK);
        Instant made = Files.getLastModifiedTime(folder).toInstant();
        if (!Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)
                || !Files.getOwner(folder).equals(owner)
                || made.isAfter(Instant.now().minus(IN_THE_MAKING))
                || !Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
            return false;
        }
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE);
                FileLock free = channel.tryLock()) {
            return free != null;
        }
    }
}
