package corridor.cli.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Opens reports with scripts in the place of a browser. */
@EnabledOnOs({OS.LINUX, OS.MAC})
class ReportOpenerTest {
    @TempDir
    Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @ParameterizedTest
    @CsvSource({"Linux, xdg-open", "FreeBSD, xdg-open", "Mac OS X, open", "Windows 11, rundll32"})
    void everySystemHasItsProgram(String system, String program) {
        assertThat(ReportOpener.programOf(system)).startsWith(program);
    }

    @Test
    void theProgramReceivesTheFileAsOneArgument() throws IOException {
        Path seen = folder.resolve("seen");
        ReportOpener opener = new ReportOpener(List.of("sh", "-c", "printf '%s|' \"$@\" >'" + seen + "'", "sh"));

        assertThat(opener.open(folder.resolve("my report.html"))).isTrue();
        assertThat(seen).hasContent(folder.resolve("my report.html").toAbsolutePath() + "|");
    }

    @Test
    void aProgramThatFailsOrIsMissingIsNoSuccess() {
        assertThat(new ReportOpener(List.of("sh", "-c", "exit 3")).open(folder)).isFalse();
        assertThat(new ReportOpener(List.of(folder.resolve("nothing").toString())).open(folder))
                .isFalse();
    }

    @Test
    void aReportIsOpenedOnlyWhenAskedForAndThePathIsToldWhenNoBrowserStarts() {
        List<String> broken = List.of("sh", "-c", "exit 3");
        Path report = folder.resolve("report.html");

        assertThat(execute(broken)).isZero();
        assertThat(out).hasToString(String.format("Report: %s%n", report));
        assertThat(err.toString()).isEmpty();

        assertThat(execute(broken, "--open")).isZero();
        assertThat(err).hasToString(String.format("No browser could be started here. Open this file: %s%n", report));
    }

    private int execute(List<String> program, String... arguments) {
        return new CommandLine(new Reporting(folder, new ReportOpener(program)))
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true))
                .execute(arguments);
    }

    /** A command that only reports. */
    @Command(name = "reporting")
    private static final class Reporting implements Runnable {
        private final Path folder;

        @Mixin
        private final OutputOptions output;

        Reporting(Path folder, ReportOpener opener) {
            this.folder = folder;
            this.output = new OutputOptions(opener);
        }

        @Override
        public void run() {
            output.report(folder);
        }
    }
}
