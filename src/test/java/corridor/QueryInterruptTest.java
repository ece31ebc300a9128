package corridor;

import static org.assertj.core.api.Assertions.assertThat;

import corridor.cli.OlderResults;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;

/** A real process is interrupted, as by Ctrl-C, in the middle of a query that would take years. */
@Tag("long")
class QueryInterruptTest {
    @TempDir
    Path temp;

    @Test
    @Timeout(120)
    @EnabledIf("corridor.KillTest#canInterrupt")
    void stopsAndLeavesNothing() throws Exception {
        Path results = OlderResults.unpack("second", temp.resolve("results"));
        Path temporary = Files.createDirectory(temp.resolve("temporary"));
        Path said = temp.resolve("said.txt");
        Process process = new ProcessBuilder(List.of(
                        "env",
                        "--default-signal=INT",
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "--enable-native-access=ALL-UNNAMED",
                        "-Djava.io.tmpdir=" + temporary,
                        "-cp",
                        System.getProperty("java.class.path"),
                        "corridor.cli.Main",
                        "query",
                        "--time-limit",
                        "10000",
                        results.toString(),
                        "SELECT count(*) FROM range(1000000000) a, range(1000000000) b"))
                .redirectErrorStream(true)
                .redirectOutput(said.toFile())
                .start();
        while (process.isAlive() && !queryIn(temporary)) {
            process.waitFor(5, TimeUnit.MILLISECONDS);
        }
        new ProcessBuilder("kill", "-INT", Long.toString(process.pid())).start().waitFor();

        assertThat(process.waitFor()).isEqualTo(130);
        assertThat(said).hasContent("Interrupted: the folder is as it was.");
        assertThat(temporary).isEmptyDirectory();
    }

    private static boolean queryIn(Path temporary) throws Exception {
        try (Stream<Path> entries = Files.list(temporary)) {
            return entries.anyMatch(path -> path.getFileName().toString().startsWith("corridor-query-"));
        }
    }
}
