package corridor.cli.lesson;

import static org.assertj.core.api.Assertions.assertThat;

import corridor.lesson.Lessons;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class LessonCommandTest {
    private final StringWriter out = new StringWriter();

    @TempDir
    private Path folder;

    @Test
    void lists_all_lessons() {
        assertThat(run()).isZero();
        assertThat(out.toString().lines()).anyMatch(line -> line.startsWith("who-counts"));
        assertThat(out.toString()).contains(Lessons.names());
        assertThat(out.toString().lines()).allMatch(line -> line.length() <= 100);
    }

    @Test
    void sheets_of_a_lesson_are_written_as_a_whole() throws IOException {
        Path target = folder.resolve("sheets");
        assertThat(run("who-counts", "--handouts", target.toString())).isZero();
        assertThat(target.resolve("index.html")).exists();
        assertThat(target.resolve("claims.html")).content().contains("5,397");
        try (var files = Files.list(folder)) {
            assertThat(files).containsExactly(target);
        }
    }

    private int run(String... arguments) {
        return new CommandLine(new LessonCommand()).setOut(new PrintWriter(out)).execute(arguments);
    }
}
