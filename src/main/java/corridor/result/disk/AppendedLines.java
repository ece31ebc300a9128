package corridor.result.disk;

import corridor.text.InputFile;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;

/**
 * Appends lines to a file. Safe for several threads. The last line may be incomplete after a kill of the process that
 * wrote it; {@link #read} leaves out such a line.
 */
public final class AppendedLines implements AutoCloseable {
    private final FileChannel channel;

    private AppendedLines(FileChannel channel) {
        this.channel = channel;
    }

    /**
     * Opens the file for appending. An incomplete last line is ended first, so that it does not mix with the next line.
     */
    public static AppendedLines open(Path file) throws IOException {
        FileChannel channel =
                FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
        long end = channel.size();
        channel.position(end);
        if (end > 0) {
            ByteBuffer last = ByteBuffer.allocate(1);
            channel.read(last, end - 1);
            if (last.get(0) != '\n') {
                write(channel, "\n");
            }
        }
        return new AppendedLines(channel);
    }

    /** Returns the lines that end with a line feed; an empty list when there is no such file. */
    public static List<String> read(Path file) throws IOException {
        List<String> lines = new ArrayList<>();
        InputFile.RESULT.requireRegularOrNone(file);
        if (!Files.exists(file) || Files.size(file) == 0) {
            return lines;
        }
        // Invalid bytes are replaced, so that the other lines stay readable.
        String text = new String(InputFile.RESULT.bytes(file), StandardCharsets.UTF_8);
        int from = 0;
        for (int end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', from)) {
            if (end > from) {
                lines.add(text.substring(from, end));
            }
            from = end + 1;
        }
        return lines;
    }

    public synchronized void append(String line) throws IOException {
        write(channel, line + "\n");
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }

    private static void write(FileChannel channel, String text) throws IOException {
        ByteBuffer bytes = ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8));
        while (bytes.hasRemaining()) {
            channel.write(bytes);
        }
    }
}
