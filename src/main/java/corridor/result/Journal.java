package corridor.result;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import corridor.text.InputFile;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The file journal.jsonl: one line a finished shard, only ever appended to. A line that a killed process left half
 * written is no line. The last line of a shard counts.
 */
final class Journal implements AutoCloseable {
    private static final ObjectMapper JSON = JsonMapper.builder().build();
    private final FileChannel channel;

    /**
     * A finished shard.
     *
     * @param shard number
     * @param bytes length of its file
     * @param crc CRC-32 of its file
     * @param runs runs in it
     * @param failures runs that failed
     */
    record Line(int shard, int bytes, long crc, int runs, List<Manifest.Failure> failures) {}

    private Journal(FileChannel channel) {
        this.channel = channel;
    }

    /** Opens the journal for appending, behind what is whole in it. */
    static Journal open(Path file) throws IOException {
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
        return new Journal(channel);
    }

    /** The lines that are whole, by shard. */
    static Map<Integer, Line> read(Path file) throws IOException {
        Map<Integer, Line> lines = new LinkedHashMap<>();
        InputFile.RESULT.requireRegularOrNone(file);
        if (!Files.exists(file) || Files.size(file) == 0) {
            return lines;
        }
        // Bytes that are no text must not make the rest unreadable, so they are not refused but replaced.
        for (String text : whole(new String(InputFile.RESULT.bytes(file), StandardCharsets.UTF_8))) {
            try {
                Line line = JSON.readValue(text, Line.class);
                if (line != null && line.failures() != null) {
                    lines.put(line.shard(), line);
                }
            } catch (JsonProcessingException e) {
                // Torn by a kill, or damaged: its shard is simply run again.
                continue;
            }
        }
        return lines;
    }

    synchronized void append(Line line) throws IOException {
        write(channel, JSON.writeValueAsString(line) + "\n");
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

    private static List<String> whole(String text) {
        List<String> lines = new ArrayList<>();
        int from = 0;
        for (int end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', from)) {
            if (end > from) {
                lines.add(text.substring(from, end));
            }
            from = end + 1;
        }
        return lines;
    }
}
