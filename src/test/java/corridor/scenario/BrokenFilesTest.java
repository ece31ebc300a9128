package corridor.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import corridor.catalogue.FixtureCatalogue;
import corridor.problem.InputException;
import java.io.File;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Each file of src/test/resources/broken gives, word for word, the text that stands beside it. */
class BrokenFilesTest {
    private static final Path FOLDER = Path.of("src", "test", "resources", "broken");
    private static final String EXAMPLE = "{\"start\": \"2025-01-01\", \"years\": 5}";

    @TempDir
    private Path temporary;

    static List<String> brokenFiles() throws IOException {
        try (Stream<Path> files = Files.walk(FOLDER)) {
            return files.map(path -> FOLDER.relativize(path).toString().replace(File.separatorChar, '/'))
                    .filter(name -> name.endsWith(".txt"))
                    .map(name -> name.replace(".txt", ""))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("brokenFiles")
    void tells_what_is_wrong_and_where(String name) throws IOException {
        String expected = Files.readString(FOLDER.resolve(name + ".txt"));

        assertThat(message(FOLDER.resolve(name + ".json")) + "\n").isEqualTo(expected);
    }

    @Test
    void at_least_thirty_files_are_broken() throws IOException {
        assertThat(brokenFiles()).hasSizeGreaterThan(30);
    }

    @Test
    void refuses_a_huge_file_without_reading_it() throws IOException {
        Path file = temporary.resolve("huge.json");
        try (var channel = new RandomAccessFile(file.toFile(), "rw")) {
            channel.setLength(50_000_000);
        }

        assertThat(message(file)).isEqualTo("huge.json: has 50000000 bytes; a scenario file has at most 1000000");
    }

    @ParameterizedTest
    @MethodSource("utf16")
    void names_utf_16(String label, byte[] bytes) throws IOException {
        assertThat(message(Files.write(temporary.resolve("wide.json"), bytes)))
                .as(label)
                .isEqualTo("wide.json: is UTF-16 text; save it as UTF-8");
    }

    static List<Arguments> utf16() {
        return List.of(
                Arguments.of("marked", EXAMPLE.getBytes(StandardCharsets.UTF_16)),
                Arguments.of("little", EXAMPLE.getBytes(StandardCharsets.UTF_16LE)),
                Arguments.of("big", EXAMPLE.getBytes(StandardCharsets.UTF_16BE)));
    }

    @ParameterizedTest
    @MethodSource("brackets")
    void refuses_deep_nesting(String bracket, int column) throws IOException {
        Path file = Files.writeString(temporary.resolve("deep.json"), bracket.repeat(10_000));

        assertThat(message(file))
                .isEqualTo("deep.json:1:" + column + ": is nested deeper than 20 levels; no scenario is");
    }

    static List<Arguments> brackets() {
        return List.of(Arguments.of("[", 22), Arguments.of("{\"a\":", 21 * 5 + 1));
    }

    @Test
    void a_folder_is_not_a_scenario() {
        assertThat(message(temporary)).isEqualTo(temporary.getFileName() + ": is a folder, not a scenario file");
    }

    @Test
    void a_missing_file_brings_the_nearest_name_to_mind() throws IOException {
        Files.writeString(temporary.resolve("investment-freeze-24m.json"), EXAMPLE);

        assertThat(message(temporary.resolve("investment-freze-24m.json")))
                .isEqualTo("investment-freze-24m.json: there is no such file\n  Maybe investment-freeze-24m.json?");
    }

    @Test
    void a_missing_folder_is_said_to_be_missing() {
        assertThat(message(temporary.resolve("nowhere").resolve("baseline.json")))
                .endsWith("baseline.json: there is no such file, nor the folder that should hold it");
    }

    @Test
    void a_byte_order_mark_does_no_harm() throws IOException {
        Path file = Files.writeString(temporary.resolve("marked.json"), "\ufeff" + EXAMPLE);

        assertThat(new ScenarioReader(FixtureCatalogue.create()).read(file).years())
                .isEqualTo(5);
    }

    /** Returns the message with the folder's name taken out, so that it is the same on every machine. */
    private static String message(Path file) {
        InputException failure = catchThrowableOfType(
                InputException.class, () -> new ScenarioReader(FixtureCatalogue.create()).read(file));
        assertThat(failure).as("%s is wrong but was accepted", file).isNotNull();
        return failure.getMessage().replace(file.getParent() + File.separator, "");
    }
}
