package corridor.result.unfinished;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;

class JournalTest {
    private static final Journal.Line FIRST = new Journal.Line(0, 10, 1, 4, List.of());
    private static final Journal.Line SECOND = new Journal.Line(1, 20, 2, 4, List.of());

    @TempDir
    Path temp;

    @Test
    void readsWhatIsWholeAroundWhatIsDamaged() throws IOException {
        Path file = temp.resolve("journal.jsonl");
        append(file, FIRST);
        byte[] whole = Files.readAllBytes(file);
        byte[] damaged = whole.clone();
        damaged[5] = (byte) 0xff;
        Files.write(
                file, join(whole, damaged, "null\n{}\n\u0000\u0000\n{\"shard\":2,".getBytes(StandardCharsets.UTF_8)));
        append(file, SECOND);

        assertThat(Journal.read(file).values()).containsExactly(FIRST, SECOND);
    }

    @Test
    @EnabledIf("hasAFullDisk")
    void saysThatTheDiskIsFull() throws IOException {
        Path file = Files.createSymbolicLink(temp.resolve("journal.jsonl"), Path.of("/dev/full"));
        assertThatThrownBy(() -> append(file, FIRST)).hasMessage("No space left on device");
    }

    static boolean hasAFullDisk() {
        return Files.exists(Path.of("/dev/full"));
    }

    private static void append(Path file, Journal.Line line) throws IOException {
        try (Journal journal = Journal.open(file)) {
            journal.append(line);
        }
    }

    private static byte[] join(byte[]... parts) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            all.writeBytes(part);
        }
        return all.toByteArray();
    }
}
