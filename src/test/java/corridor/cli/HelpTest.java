package corridor.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;

/** Checks the help text of every command. */
@Tag("long")
class HelpTest {
    static Stream<List<String>> commands() {
        List<List<String>> commands = new ArrayList<>();
        collect(new CommandLine(new Main()), List.of(), commands);
        return commands.stream();
    }

    private static void collect(CommandLine command, List<String> words, List<List<String>> commands) {
        commands.add(words);
        command.getSubcommands().forEach((name, child) -> {
            List<String> longer = new ArrayList<>(words);
            longer.add(name);
            collect(child, longer, commands);
        });
    }

    @ParameterizedTest
    @MethodSource("commands")
    void helpComesWithoutAWarning(List<String> words) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        ByteArrayOutputStream stray = new ByteArrayOutputStream();
        PrintStream real = System.err;
        System.setErr(new PrintStream(stray, true, StandardCharsets.UTF_8));
        try {
            List<String> asked = new ArrayList<>(words);
            asked.add("--help");
            assertThat(Main.run(new PrintWriter(out, true), new PrintWriter(err, true), asked.toArray(String[]::new)))
                    .isZero();
        } finally {
            System.setErr(real);
        }
        assertThat(err.toString() + stray.toString(StandardCharsets.UTF_8)).isEmpty();
        assertThat(out.toString()).startsWith("Usage: corridor").doesNotContain("%%");
    }

    /**
     * picocli prints a warning on a stream that it took at its start. The test may not see that stream, so it also
     * checks each text.
     */
    @ParameterizedTest
    @MethodSource("commands")
    void everyTextIsAWellFormedFormat(List<String> words) {
        CommandLine command = new CommandLine(new Main());
        for (String word : words) {
            command = command.getSubcommands().get(word);
        }
        CommandSpec spec = command.getCommandSpec();
        Stream<String> texts = Stream.of(
                        spec.usageMessage().header(),
                        spec.usageMessage().description(),
                        spec.usageMessage().footer())
                .flatMap(Stream::of);
        assertThat(texts)
                .allSatisfy(text -> assertThat(String.format(text)).as(text).isNotNull());
    }

    /** An example that is broken over lines cannot be pasted. */
    @ParameterizedTest
    @MethodSource("commands")
    void noLineIsBroken(List<String> words) {
        StringWriter out = new StringWriter();
        List<String> asked = new ArrayList<>(words);
        asked.add("--help");
        Main.run(new PrintWriter(out, true), new PrintWriter(new StringWriter()), asked.toArray(String[]::new));
        CommandLine command = new CommandLine(new Main());
        for (String word : words) {
            command = command.getSubcommands().get(word);
        }
        CommandSpec spec = command.getCommandSpec();

        assertThat(Stream.of(
                                spec.usageMessage().description(),
                                spec.usageMessage().footer())
                        .flatMap(Stream::of))
                .allSatisfy(line -> assertThat(out.toString().lines()).contains(String.format(line)));
    }

    @ParameterizedTest
    @MethodSource("commands")
    void everyOptionThatTheTextNamesExists(List<String> words) {
        CommandLine command = new CommandLine(new Main());
        for (String word : words) {
            command = command.getSubcommands().get(word);
        }
        CommandSpec spec = command.getCommandSpec();
        List<String> own = Stream.of(spec.usageMessage().footer())
                .filter(line -> !line.strip().startsWith("corridor"))
                .toList();

        assertThat(own.stream()
                        .flatMap(line -> Stream.of(line.split("[^a-z-]+")))
                        .filter(word -> word.matches("--[a-z][a-z-]*")))
                .allSatisfy(option -> assertThat(spec.optionsMap()).containsKey(option));
    }
}
