package corridor.cli;

import static org.assertj.core.api.Assertions.assertThat;

import corridor.example.MarkdownCode;
import corridor.example.MarkdownCode.Command;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/**
 * Every command of README and docs is read by the real parser, and what it names exists. Commands that answer at once
 * are run as printed; those that can say what they would run do so, which checks factors, outcomes and levers.
 */
class DocumentedCommandsTest {
    /** Words that stand for something that the reader puts in. */
    private static final Pattern PLACEHOLDER = Pattern.compile("[A-Z]+(?:[/.].*)?|\\.\\.\\.");

    private static final Set<String> AT_ONCE = Set.of(
            "scenarios", "show", "validate", "catalogue", "explain", "help", "completion", "--help", "--version");
    private static final Set<String> SAY_WHAT_THEY_RUN = Set.of("batch", "sweep", "sensitivity", "optimize");

    /** Names in sentences that stand for any folder or scenario of the reader. */
    private static final Set<String> ANY = Set.of("results/one", "results/two", "results/sweep", "own-group");

    @TempDir
    private Path temp;

    @TestFactory
    List<DynamicTest> everyCommandIsKnown() {
        return tests(false);
    }

    /** Runs the commands that answer at once, and lets the long ones say what they would run. */
    @TestFactory
    @Tag("long")
    List<DynamicTest> everyCommandRunsOrSaysWhatItWouldRun() {
        return tests(true);
    }

    private List<DynamicTest> tests(boolean running) {
        List<DynamicTest> tests = new ArrayList<>();
        for (Path page : MarkdownCode.pages()) {
            Set<String> own = own(page);
            for (Command command : MarkdownCode.commands(page)) {
                tests.add(DynamicTest.dynamicTest(page + ": " + command.line(), () -> {
                    if (check(command, own) && running) {
                        run(command.words());
                    }
                }));
            }
        }
        assertThat(tests).hasSizeGreaterThan(100);
        return tests;
    }

    @Test
    void commandsInBlocksCanBePasted() {
        for (Path page : MarkdownCode.pages()) {
            if (page.endsWith("scenarios.md")) {
                // The page explains how the launcher is called from the reader's own folder.
                continue;
            }
            assertThat(MarkdownCode.commands(page))
                    .filteredOn(Command::inBlock)
                    .allSatisfy(command -> assertThat(command.line()).startsWith("./corridor "));
        }
    }

    @Test
    void everyFolderOfResultsIsMadeByACommandOfThePages() {
        Set<String> made = MarkdownCode.pages().stream()
                .flatMap(page -> MarkdownCode.commands(page).stream())
                .flatMap(command -> outs(command.words()).stream())
                .collect(Collectors.toSet());
        for (Path page : MarkdownCode.pages()) {
            for (Command command : MarkdownCode.commands(page)) {
                List<String> asked = command.words().stream()
                        .filter(word -> word.startsWith("results/") && !ANY.contains(word))
                        .toList();
                assertThat(made).as(command.line()).containsAll(asked);
            }
        }
    }

    private static List<String> outs(List<String> words) {
        List<String> outs = new ArrayList<>();
        for (int k = 0; k + 1 < words.size(); k++) {
            if (words.get(k).equals("--out") || words.get(k).equals("--charts")) {
                outs.add(words.get(k + 1));
            }
        }
        return outs;
    }

    /** Returns the names of the files whose text a page prints, without endings. */
    private static Set<String> own(Path page) {
        return MarkdownCode.blocks(page).stream()
                .map(block -> block.language().replaceFirst("^json ", ""))
                .flatMap(file -> List.of(file, file.replaceFirst("\\.json$", "")).stream())
                .collect(Collectors.toSet());
    }

    /** Returns whether the command can be run: it is whole, and names nothing that only the reader has. */
    private static boolean check(Command command, Set<String> own) {
        List<String> words = command.words();
        CommandLine line = Main.commandLine(new PrintWriter(new StringWriter()), new PrintWriter(new StringWriter()));
        if (!command.inBlock() && words.stream().anyMatch(PLACEHOLDER.asMatchPredicate())) {
            assertThat(known(line)).contains(words.get(0));
            words.stream()
                    .filter(word -> word.startsWith("--"))
                    .forEach(option -> assertThat(line.getSubcommands()
                                    .getOrDefault(words.get(0), line)
                                    .getCommandSpec()
                                    .optionsMap())
                            .containsKey(option));
            return false;
        }
        if (words.size() == 1 && !command.inBlock()) {
            // A sentence may name a command without its arguments.
            assertThat(known(line)).contains(words.get(0));
            return false;
        }
        ParseResult parsed = parsed(line, words);
        Predicate<String> ofReader = name -> own.contains(name) || ANY.contains(name) || name.startsWith("my-");
        boolean ofThePage = false;
        for (ParseResult part = parsed; part != null; part = part.subcommand()) {
            for (ArgSpec argument : part.matchedArgs()) {
                for (String value : argument.originalStringValues()) {
                    ofThePage |= ofReader.test(value);
                    if (argument.paramLabel().startsWith("SCENARIO") && !ofReader.test(value)) {
                        assertThat(Program.arguments(new PrintWriter(new StringWriter()))
                                        .locate(value))
                                .isRegularFile();
                    }
                    if (value.startsWith("docs/") || value.startsWith("scenarios/")) {
                        assertThat(Path.of(value)).exists();
                    }
                }
            }
        }
        return !ofThePage;
    }

    private static List<String> known(CommandLine line) {
        List<String> known = new ArrayList<>(line.getSubcommands().keySet());
        known.addAll(List.of("--version", "--help"));
        return known;
    }

    private static ParseResult parsed(CommandLine line, List<String> words) {
        try {
            return line.parseArgs(words.toArray(String[]::new));
        } catch (ParameterException e) {
            throw new AssertionError(e.getMessage(), e);
        }
    }

    private void run(List<String> words) {
        List<String> arguments = new ArrayList<>(words);
        boolean onFolder = words.stream()
                .anyMatch(word -> word.startsWith("results/") && !outs(words).contains(word));
        if (SAY_WHAT_THEY_RUN.contains(words.get(0)) && !onFolder) {
            int out = arguments.indexOf("--out");
            if (out >= 0) {
                arguments.set(out + 1, temp.resolve("out").toString());
            }
            if (!arguments.contains("--dry-run")) {
                arguments.add("--dry-run");
            }
        } else if (!AT_ONCE.contains(words.get(0)) || onFolder) {
            return;
        }
        StringWriter err = new StringWriter();
        StringWriter text = new StringWriter();
        int code = Main.run(new PrintWriter(text), new PrintWriter(err), arguments.toArray(String[]::new));
        assertThat(code).as(() -> arguments + "\n" + err).isZero();
        assertThat(text.toString() + err).isNotBlank();
        assertThat(Files.exists(temp.resolve("out"))).isFalse();
    }
}
