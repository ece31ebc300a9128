package corridor.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * Runs statements that write, attach, install, load, log or reach out, in a process with its own working folder, home
 * and temporary folder. Each statement is refused or answered, and none makes a file or ends the process.
 */
@Tag("long")
class QueryStatementsTest {
    @TempDir
    Path temp;

    @Test
    @Timeout(1_200)
    void everyStatementIsAnsweredOrRefusedAndNoneLeavesAFile() throws Exception {
        Path results = OlderResults.unpack("first", temp.resolve("results"));
        Path work = Files.createDirectory(temp.resolve("work"));
        Path home = Files.createDirectory(temp.resolve("home"));
        Path temporary = Files.createDirectory(temp.resolve("temporary"));
        Map<String, Long> before = files(results, work, home, temporary);
        Path said = temp.resolve("said.txt");
        ProcessBuilder builder = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx512m",
                        "--enable-native-access=ALL-UNNAMED",
                        "-Djava.io.tmpdir=" + temporary,
                        "-Duser.home=" + home,
                        "-cp",
                        System.getProperty("java.class.path"),
                        AskEachStatement.class.getName(),
                        list().toString(),
                        results.toString())
                .directory(work.toFile())
                .redirectErrorStream(true)
                .redirectOutput(said.toFile());
        builder.environment().put("HOME", home.toString());
        builder.environment().put("TMPDIR", temporary.toString());

        int code = builder.start().waitFor();

        List<String> answers = Files.readAllLines(said, StandardCharsets.UTF_8);
        assertThat(code).as(() -> answers.get(answers.size() - 1)).isZero();
        List<String> expected = new ArrayList<>();
        List<String> found = new ArrayList<>();
        Files.readAllLines(list()).stream()
                .filter(line -> !line.startsWith("#"))
                .forEach(expected::add);
        answers.forEach(line -> found.add(line.substring(0, line.lastIndexOf('\t'))));
        assertThat(found).isEqualTo(expected);
        assertThat(answers)
                .filteredOn(line ->
                        !line.startsWith("0\t") && !line.matches("2\t.*\t(SQL: |.*an argument holds a character).+")
                                || line.contains("INTERNAL")
                                || line.contains("Exception"))
                .isEmpty();
        assertThat(files(results, work, home, temporary)).isEqualTo(before);
    }

    private static Path list() throws URISyntaxException {
        return Path.of(QueryStatementsTest.class.getResource("statements.txt").toURI());
    }

    /** Returns each file and folder with its size. */
    private static Map<String, Long> files(Path... folders) throws IOException {
        Map<String, Long> sizes = new TreeMap<>();
        for (Path folder : folders) {
            try (Stream<Path> walk = Files.walk(folder)) {
                for (Path path : walk.toList()) {
                    sizes.put(path.toString(), Files.isRegularFile(path) ? Files.size(path) : -1L);
                }
            }
        }
        return sizes;
    }
}
