package corridor.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import corridor.text.NamedPipe;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Every command that takes a file refuses what is not a file, in one clear message, and never waits. The time limit
 * only makes a command that waits for ever fail.
 */
@Timeout(value = 2, unit = TimeUnit.MINUTES)
@Tag("long")
class InputFilesTest {
    private static final String X = "docs/samples/ishigami-X.csv";
    private static final String Y = "docs/samples/ishigami-Y.csv";
    private static final String PROBLEM = "docs/samples/ishigami-problem.json";

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @TempDir
    private Path folder;

    /** Returns command lines. FILE stands for the tested file, and OUT for a folder that must not be created. */
    static List<String> commands() {
        return List.of(
                "validate FILE",
                "run FILE",
                "batch FILE --replicates 1 --out OUT",
                "batch scenarios/baseline.json FILE --replicates 1 --out OUT",
                "hindcast FILE --replicates 1 --out OUT",
                "sweep FILE --out OUT",
                "sweep FILE --vary pakistan.iboIntensity=0.5:1:0.5 --replicates 1 --out OUT",
                "sensitivity FILE --method morris --samples 2 --out OUT",
                "optimize FILE --levers pakistan.iboIntensity --outcomes deaths_chinese --out OUT",
                "bargain FILE --out OUT",
                "analyze --method src --problem FILE --inputs " + X + " --outputs " + Y,
                "analyze --method src --problem " + PROBLEM + " --inputs FILE --outputs " + Y,
                "analyze --method src --problem " + PROBLEM + " --inputs " + X + " --outputs FILE",
                "analyze --method src --behaviorspace FILE",
                "analyze --method src --results FILE",
                "report FILE",
                "resume FILE",
                "query FILE tables",
                "compare FILE FILE --out OUT",
                "discover FILE --outcome deaths_chinese --worst 20% --out OUT",
                "robustness FILE --out OUT");
    }

    static Stream<String> commandsWithFiles() {
        return commands().stream()
                .filter(line -> !line.matches("(report|resume|query|compare|discover|robustness) .*|.*--results FILE"));
    }

    private void requireRefused(String line, Path file) {
        Path target = folder.resolve("out");
        String[] arguments = Arrays.stream(line.split(" "))
                .map(word -> word.equals("FILE") ? file.toString() : word.equals("OUT") ? target.toString() : word)
                .toArray(String[]::new);
        int code = Main.run(new PrintWriter(out), new PrintWriter(err), arguments);
        assertThat(code).as(err.toString()).isEqualTo(2);
        assertThat(err.toString()).contains(file.toString()).doesNotContain("Exception", "\tat ", "defect");
        assertThat(target).doesNotExist();
        out.getBuffer().setLength(0);
        err.getBuffer().setLength(0);
    }

    @ParameterizedTest
    @MethodSource("commands")
    void pipesDevicesFoldersAndBrokenLinksAreRefused(String line) throws IOException, InterruptedException {
        for (String ending : List.of(".json", ".csv")) {
            requireRefused(line, NamedPipe.at(folder.resolve("pipe" + ending)));
            Path link = folder.resolve("link" + ending);
            requireRefused(line, Files.createSymbolicLink(link, folder.resolve("nowhere")));
            requireRefused(line, Files.createDirectory(folder.resolve("folder" + ending)));
            requireRefused(line, folder.resolve("none" + ending));
            requireRefused(line, Files.createFile(folder.resolve("empty" + ending)));
            if (Files.exists(Path.of("/dev/zero"))) {
                Path endless = folder.resolve("endless" + ending);
                requireRefused(line, Files.createSymbolicLink(endless, Path.of("/dev/zero")));
                Files.delete(endless);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("commandsWithFiles")
    void whatIsNoTextIsRefused(String line) throws IOException {
        String text = "{\"extends\": \"baseline\", \"names\": [\"x1\", \"x2\", \"x3\"]}\n";
        for (String ending : List.of(".json", ".csv")) {
            Path file = folder.resolve("file" + ending);
            for (byte[] bytes : List.of(
                    text.getBytes(StandardCharsets.UTF_16),
                    text.getBytes(StandardCharsets.UTF_16LE),
                    ("\0" + text).getBytes(StandardCharsets.UTF_8),
                    "\u00e9{".getBytes(StandardCharsets.ISO_8859_1),
                    "[".repeat(100_000).getBytes(StandardCharsets.UTF_8),
                    ("{\"extends\": " + "9".repeat(100_000) + "}").getBytes(StandardCharsets.UTF_8),
                    "{\"title\": \"a\", \"title\": \"b\"}".getBytes(StandardCharsets.UTF_8))) {
                Files.write(file, bytes);
                requireRefused(line, file);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("commandsWithFiles")
    void aFileThatMayNotBeReadIsRefused(String line) throws IOException {
        Path file = Files.writeString(folder.resolve("secret.json"), "{}");
        assumeThat(file.toFile().setReadable(false) && !Files.isReadable(file))
                .as("the system keeps this user from reading")
                .isTrue();
        requireRefused(line, file);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\uffffb", "a\u0001b", "a\u202eb", "\ud800"})
    void anArgumentThatIsNoTextIsRefused(String argument) {
        assertThat(Main.run(new PrintWriter(out), new PrintWriter(err), "validate", argument))
                .isEqualTo(2);
        assertThat(err.toString()).startsWith("corridor = ").contains("an argument holds", "U+");
        assertThat(err.toString()).doesNotContain("\u0001", "\u202e");
    }

    @Test
    void anArgumentNamesNoFileOfArguments() throws IOException, InterruptedException {
        Path pipe = NamedPipe.in(folder);
        assertThat(Main.run(new PrintWriter(out), new PrintWriter(err), "validate", "@" + pipe))
                .isEqualTo(2);
        assertThat(err.toString()).contains("@" + pipe + ": there is no such file");
    }
}
