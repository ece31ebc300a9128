package corridor.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Reads the launcher of Windows, which no test can run elsewhere. The rules are those of the command processor that are
 * easiest to break.
 */
class WindowsLauncherTest {
    private static final Pattern JUMP = Pattern.compile("(?:goto|call :) ?([a-z_]+)");
    private static final Pattern PATH_VARIABLE =
            Pattern.compile("%(?:CORRIDOR_FOLDER|CORRIDOR_JAR|TARGET|JAVA|JAVA_FOLDER|ARCHIVE|CDS|TRAINING)%");

    private final String text = read("corridor.cmd");
    private final List<String> lines =
            text.lines().filter(line -> !line.startsWith("rem ")).toList();

    @Test
    void everyLineEndsAsTheCommandProcessorWantsIt() {
        assertThat(text.replace("\r\n", "")).doesNotContain("\n", "\r");
        assertThat(StandardCharsets.US_ASCII.newEncoder().canEncode(text)).isTrue();
    }

    @Test
    void everyJumpHasALabelAndEveryLabelAJump() {
        List<String> labels = lines.stream()
                .filter(line -> line.startsWith(":"))
                .map(line -> line.substring(1))
                .toList();
        List<String> jumps = lines.stream()
                .flatMap(line -> JUMP.matcher(line).results().map(jump -> jump.group(1)))
                .distinct()
                .toList();

        assertThat(labels).doesNotHaveDuplicates();
        assertThat(jumps).isSubsetOf(labels);
        // A label without a jump is one that the script falls into.
        assertThat(labels.stream().filter(label -> !jumps.contains(label))).isEmpty();
    }

    /** A path with a blank, a parenthesis or an ampersand is harmless between quotes only. */
    @Test
    void everyPathStandsInQuotes() {
        for (String line : lines) {
            Matcher path = PATH_VARIABLE.matcher(line);
            while (path.find()) {
                long quotes = line.substring(0, path.start())
                        .chars()
                        .filter(character -> character == '"')
                        .count();
                assertThat(quotes % 2).as(line).isEqualTo(1);
            }
        }
    }

    /** A parenthesis in the value of a variable would end the block. */
    @Test
    void noBlockSpansLines() {
        assertThat(lines).noneMatch(line -> line.stripTrailing().endsWith("("));
    }

    @Test
    void aFileThatWasNeverRunSaysSo() {
        assertThat(text).contains("untested on", "Windows");
        assertThat(read("README.md").replaceAll("\\s+", " ")).contains("untested on Windows");
    }

    /** Both launchers know the same short commands, options of Java and variables of the user. */
    @Test
    void agreesWithTheLauncherOfTheShell() {
        String shell = read("corridor");
        Matcher cases =
                Pattern.compile("'' \\| -\\* \\| ([a-z |]+)\\) return 0").matcher(shell);
        assertThat(cases.find()).isTrue();
        assertThat(Stream.of(cases.group(1).split(" \\| ")))
                .allSatisfy(word -> assertThat(text).containsPattern("for %%W in \\([^)]*\\b" + word + "\\b"));
        for (String option : List.of(
                "-XX:Tier4InvocationThreshold=50000",
                "-XX:MetaspaceSize=128m",
                "-XX:NewSize=256m",
                "-Xms160m -XX:NewSize=96m",
                "-XX:GCTimeRatio=19",
                "-Dcorridor.called=",
                "-Dstdout.encoding=UTF-8",
                "CORRIDOR_JAVA_OPTS",
                "JAVA_HOME")) {
            assertThat(shell).contains(option);
            assertThat(text).contains(option);
        }
        assertThat(text.toLowerCase(Locale.ROOT)).contains("scenarios\\stakeholders");
    }

    private static String read(String file) {
        try {
            return Files.readString(Path.of(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
