package corridor.result.unfinished;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import corridor.result.Manifest;
import corridor.result.disk.AppendedLines;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The journal is the file journal.jsonl with one line for each finished shard. If a shard has several lines, the last
 * one counts.
 */
final class Journal implements AutoCloseable {
    private static final ObjectMapper JSON = JsonMapper.builder().build();
    private final AppendedLines lines;

    /**
     * A line records a finished shard.
     *
     * @param shard number of the shard
     * @param bytes length of the shard's file in bytes
     * @param crc CRC-32 of the shard's file
     * @param runs number of runs in the shard
     * @param failures runs that failed
     */
    record Line(int shard, int bytes, long crc, int runs, List<Manifest.Failure> failures) {}

    private Journal(AppendedLines lines) {
        this.lines = lines;
    }

    /** Opens the journal for appending, see {@link AppendedLines#open}. */
    static Journal open(Path file) throws IOException {
        return new Journal(AppendedLines.open(file));
    }

    /** Reads the complete lines, by shard. */
    static Map<Integer, Line> read(Path file) throws IOException {
        Map<Integer, Line> lines = new LinkedHashMap<>();
        for (String text : AppendedLines.read(file)) {
            try {
                Line line = JSON.readValue(text, Line.class);
                if (line != null && line.failures() != null) {
                    lines.put(line.shard(), line);
                }
            } catch (JsonProcessingException e) {
                // The line is incomplete after a kill, or damaged; its shard is run again.
                continue;
            }
        }
        return lines;
    }

    void append(Line line) throws IOException {
        lines.append(JSON.writeValueAsString(line));
    }

    @Override
    public void close() throws IOException {
        lines.close();
    }
}
