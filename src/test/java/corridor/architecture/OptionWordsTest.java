package corridor.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Only the command line knows its options and commands. Other rooms name fields and steps, and an interface shows them
 * in its own words. The test reads the sources, since a class file does not keep which text was a literal.
 */
class OptionWordsTest {
    private static final Path SOURCES = Path.of("src/main/java/corridor");
    private static final Pattern LITERAL = Pattern.compile("\"(?:[^\"\\\\\\n]|\\\\.)*\"");

    /**
     * Matches an option, or a command line of Corridor. In a file name or a package name, no blank follows the word.
     */
    private static final Pattern SPOKEN = Pattern.compile("(?<![\\w-])--[a-z]|\\bcorridor [a-z]");

    /** This class runs Git, which is another program with options of its own. */
    private static final String RUNS_GIT = "build/BuildIdentity.java";

    @Test
    void noOptionOrCommandIsNamedOutsideTheCommandLine() throws IOException {
        assertThat(spoken(SOURCES).filter(line -> !line.startsWith("cli/") && !line.startsWith(RUNS_GIT)))
                .isEmpty();
    }

    @Test
    void theCommandLineNamesOptionsAndCommands() throws IOException {
        assertThat(spoken(SOURCES).filter(line -> line.contains("--"))).hasSizeGreaterThan(50);
        assertThat(spoken(SOURCES).filter(line -> line.contains("corridor "))).hasSizeGreaterThan(20);
    }

    /** Returns the file and the text of each literal that names an option or a command. */
    private static Stream<String> spoken(Path root) throws IOException {
        List<Path> files;
        try (Stream<Path> walk = Files.walk(root)) {
            files = walk.filter(file -> file.toString().endsWith(".java"))
                    .sorted()
                    .toList();
        }
        return files.stream()
                .flatMap(file -> literals(file)
                        .filter(text -> SPOKEN.matcher(text).find())
                        .map(text -> root.relativize(file).toString().replace('\\', '/') + ": " + text));
    }

    private static Stream<String> literals(Path file) {
        try {
            return LITERAL.matcher(Files.readString(file).replace("'\"'", "'q'"))
                    .results()
                    .map(MatchResult::group);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
