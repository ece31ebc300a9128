package corridor.result.unfinished;

import corridor.result.Manifest;
import corridor.result.ShardContent;
import corridor.result.disk.Disk;
import corridor.text.InputFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.CRC32;

/**
 * Stores the shards of an unfinished batch and the journal of the complete ones. A shard counts if the journal has a
 * line for it and its file has the length and checksum in that line. Safe for several threads.
 */
final class StoredShards implements AutoCloseable {
    /** Name of the folder of the shards. */
    static final String NAME = "shards";

    private final Path home;
    private final Disk disk;
    private final Journal journal;
    private final Map<Integer, Journal.Line> done;

    private StoredShards(Path home, Disk disk, Journal journal, Map<Integer, Journal.Line> done) {
        this.home = home;
        this.disk = disk;
        this.journal = journal;
        this.done = done;
    }

    static StoredShards open(Path home, Disk disk) throws IOException {
        Path file = home.resolve("journal.jsonl");
        Map<Integer, Journal.Line> done = new LinkedHashMap<>(Journal.read(file));
        return new StoredShards(home, disk, Journal.open(file), done);
    }

    boolean holds(int shard) throws IOException {
        Journal.Line line;
        synchronized (done) {
            line = done.get(shard);
        }
        return line != null && isWhole(line);
    }

    boolean holds(int shard, int runs) throws IOException {
        synchronized (done) {
            if (done.containsKey(shard) && done.get(shard).runs() != runs) {
                return false;
            }
        }
        return holds(shard);
    }

    boolean hasFailures(int shard) {
        synchronized (done) {
            return done.containsKey(shard) && !done.get(shard).failures().isEmpty();
        }
    }

    int runs() {
        synchronized (done) {
            return done.values().stream().mapToInt(Journal.Line::runs).sum();
        }
    }

    void store(int shard, ShardContent content) throws IOException {
        byte[] bytes = ShardFile.bytes(content);
        disk.write(file(shard), bytes);
        List<Manifest.Failure> failures =
                content.failures().stream().map(Manifest.Failure::of).toList();
        Journal.Line line =
                new Journal.Line(shard, bytes.length, crc(bytes), content.runs().size(), failures);
        journal.append(line);
        synchronized (done) {
            done.put(shard, line);
        }
    }

    ShardContent read(int shard) throws IOException {
        byte[] bytes = InputFile.RESULT_TABLE.bytes(file(shard));
        synchronized (done) {
            if (crc(bytes) != done.get(shard).crc()) {
                throw new IOException(file(shard) + " is not what was written there");
            }
        }
        return ShardFile.read(bytes);
    }

    @Override
    public void close() throws IOException {
        journal.close();
    }

    private boolean isWhole(Journal.Line line) throws IOException {
        Path file = file(line.shard());
        if (!Files.isRegularFile(file) || Files.size(file) != line.bytes()) {
            return false;
        }
        return crc(InputFile.RESULT_TABLE.bytes(file)) == line.crc();
    }

    private Path file(int shard) {
        return home.resolve(NAME).resolve(shard + ".runs");
    }

    private static long crc(byte[] bytes) {
        CRC32 crc = new CRC32();
        crc.update(bytes);
        return crc.getValue();
    }
}
