package corridor.game;

import corridor.problem.InputException;
import corridor.problem.Problem;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * The file of a game grows by one line an entry and is never rewritten. An entry that closes or undoes a round is on
 * the disk before the call returns, with all lines before it; the others may be lost with the power, but not with the
 * program.
 */
public final class GameFile implements AutoCloseable {
    private final Path file;
    private final FileChannel channel;
    private final GameWriter writer;

    private GameFile(Path file, FileChannel channel, GameWriter writer) {
        this.file = file;
        this.channel = channel;
        this.writer = writer;
    }

    /**
     * Begins a file with its header.
     *
     * @throws InputException if the file exists, or cannot be written
     */
    public static GameFile create(Path file, GameHeader header, GameWriter writer) {
        try {
            if (file.toAbsolutePath().getParent() != null) {
                Files.createDirectories(file.toAbsolutePath().getParent());
            }
            FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
            GameFile made = new GameFile(file, channel, writer);
            made.write(writer.line(header));
            channel.force(true);
            return made;
        } catch (FileAlreadyExistsException e) {
            throw new InputException(Problem.of(file.toString(), "exists already; name a new file"));
        } catch (IOException e) {
            throw unwritable(file, e);
        }
    }

    /**
     * Goes on with a file that was read.
     *
     * @param bytes number of bytes that count; what follows them is cut off
     */
    public static GameFile resume(Path file, long bytes, GameWriter writer) {
        try {
            FileChannel channel = FileChannel.open(file, StandardOpenOption.READ, StandardOpenOption.WRITE);
            channel.truncate(bytes);
            ByteBuffer last = ByteBuffer.allocate(1);
            channel.read(last, bytes - 1);
            channel.position(bytes);
            GameFile resumed = new GameFile(file, channel, writer);
            if (last.get(0) != '\n') {
                channel.write(ByteBuffer.wrap(new byte[] {'\n'}));
            }
            channel.force(true);
            return resumed;
        } catch (IOException e) {
            throw unwritable(file, e);
        }
    }

    public Path path() {
        return file;
    }

    /** Appends an entry, whose rules were checked. */
    public void append(GameEntry entry) {
        try {
            write(writer.line(entry));
            if (!(entry instanceof GameEntry.Played)) {
                channel.force(false);
            }
        } catch (IOException e) {
            throw unwritable(file, e);
        }
    }

    private void write(String line) throws IOException {
        ByteBuffer bytes = ByteBuffer.wrap((line + "\n").getBytes(StandardCharsets.UTF_8));
        while (bytes.hasRemaining()) {
            channel.write(bytes);
        }
    }

    private static InputException unwritable(Path file, IOException cause) {
        return new InputException(Problem.of(file.toString(), "cannot be written: " + cause.getMessage()));
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            // All lines have been handed to the system before.
            return;
        }
    }
}
