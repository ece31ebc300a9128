package corridor.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Only the command line knows its options. Other rooms name fields, and an interface shows them by names of its own. A
 * class file does not keep which text was a literal, so the sources are read.
 */
class OptionWordsTest {
    private static final Path SOURCES = Path.of("src/main/java/corridor");
    private static final String OPTION = "\"--";

    @Test
    void noOptionIsNamedOutsideTheCommandLine() throws IOException {
        assertThat(lines(SOURCES).filter(line -> line.contains(OPTION) && !line.startsWith("cli/")))
                .isEmpty();
    }

    @Test
    void theCommandLineNamesOptions() throws IOException {
        assertThat(lines(SOURCES).filter(line -> line.contains(OPTION))).hasSizeGreaterThan(50);
    }

    private static Stream<String> lines(Path root) throws IOException {
        List<Path> files;
        try (Stream<Path> walk = Files.walk(root)) {
            files = walk.filter(file -> file.toString().endsWith(".java"))
                    .sorted()
                    .toList();
        }
        return files.stream().flatMap(file -> lines(root, file));
    }

    private static Stream<String> lines(Path root, Path file) {
        try {
            String name = root.relativize(file).toString().replace('\\', '/');
            return Files.readAllLines(file).stream().map(line -> name + ": " + line.strip());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
