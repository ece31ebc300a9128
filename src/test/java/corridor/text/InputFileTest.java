package corridor.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import corridor.problem.InputException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The time limit only makes a guard that waits for ever fail. */
@Timeout(value = 2, unit = TimeUnit.MINUTES)
class InputFileTest {
    @TempDir
    private Path folder;

    private Path file(String name, byte[] bytes) throws IOException {
        return Files.write(folder.resolve(name), bytes);
    }

    private Path text(String text) throws IOException {
        return file("text", text.getBytes(StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @EnumSource(InputFile.class)
    void pipes_folders_and_dangling_links_are_refused(InputFile kind) throws IOException, InterruptedException {
        assertThat(kind.refusal(folder).orElseThrow()).startsWith("is a folder, not a");
        assertThat(kind.refusal(folder.resolve("none"))).contains("there is no such file");
        assertThat(kind.refusal(text("x").resolve("below"))).isPresent();
        Path pipe = NamedPipe.in(folder);
        assertThatThrownBy(() -> kind.open(pipe))
                .isInstanceOf(InputException.class)
                .hasMessageContaining(pipe + ": is not a regular file");
        Path link = Files.createSymbolicLink(folder.resolve("link"), folder.resolve("nowhere"));
        assertThat(kind.refusal(link)).contains("is a link to a file that does not exist");
        Path loop = folder.resolve("loop");
        Files.createSymbolicLink(loop, loop);
        assertThat(kind.refusal(loop)).isPresent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/dev/zero", "/dev/null", "/dev/random", "/dev/tty", "/proc/kmsg", "/proc/self/environ"})
    void devices_and_pseudo_files_are_refused_unopened(String name) {
        Path device = Path.of(name);
        assumeThat(Files.exists(device)).isTrue();
        assertThatThrownBy(() -> InputFile.SCENARIO.text(device))
                .isInstanceOf(InputException.class)
                .hasMessageMatching("(?s)" + name + ": (is not a regular file|is empty).*");
    }

    @Test
    void links_are_followed() throws IOException {
        Path link = Files.createSymbolicLink(folder.resolve("link"), text("words"));
        assertThat(InputFile.SCENARIO.text(link)).isEqualTo("words");
    }

    @Test
    void a_file_larger_than_its_kind_is_refused() throws IOException {
        byte[] bytes = "x".repeat(1_000_001).getBytes(StandardCharsets.UTF_8);
        assertThat(InputFile.SCENARIO.refusal(file("large", bytes)))
                .contains("has 1000001 bytes; a scenario file has at most 1000000");
        assertThat(InputFile.STAKEHOLDERS.refusal(file("large", bytes))).isEmpty();
    }

    @Test
    void what_is_no_text_is_refused_with_its_place() throws IOException {
        assertThatThrownBy(() -> InputFile.PROBLEM.text(text(""))).hasMessageEndingWith(": is empty");
        assertThatThrownBy(() -> InputFile.PROBLEM.text(text(" \n"))).hasMessageEndingWith(": is empty");
        assertThatThrownBy(() -> InputFile.PROBLEM.text(text("ab\nc\0d")))
                .hasMessageEndingWith("text:2:2: is a zero byte, which no text holds; save the file as UTF-8");
        assertThatThrownBy(() ->
                        InputFile.PROBLEM.text(file("latin", "ab\nc\u00e9d".getBytes(StandardCharsets.ISO_8859_1))))
                .hasMessageEndingWith("latin:2:2: is not UTF-8 text from here on; save the file as UTF-8");
        assertThatThrownBy(() -> InputFile.PROBLEM.text(file("wide", "ab".getBytes(StandardCharsets.UTF_16LE))))
                .hasMessageEndingWith("is UTF-16 text; save it as UTF-8");
        assertThat(InputFile.PROBLEM.text(text("\ufeffab"))).isEqualTo("ab");
    }
}
