package corridor.cli;

import static org.assertj.core.api.Assertions.assertThat;

import corridor.run.RunFactory;
import corridor.study.ToldReactions;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class HindcastCommandTest {
    @TempDir
    Path temp;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @Test
    void printsTheReactionsBesideTheRecordAndWhatIsMissed() {
        Path target = temp.resolve("first");
        assertThat(hindcast(ToldReactions.model(), "--replicates", 8, "--seed", 3, "--out", target))
                .isZero();
        assertThat(out.toString())
                .startsWith("hindcast-2024: ")
                .contains("8 replicates, seed 3.")
                .containsPattern("november-operation +120 d +50 % \\(22 to 78\\) +44 +30 +30 +30 +0 % \\(0 to 32\\)\n")
                .contains("A joint exercise is agreed after the attack of October: comes within its window in fewer")
                .contains("it never comes within its window")
                .contains("Levels are not tested", "had consequences", "in sample")
                .endsWith("Report: " + target.resolve("report.html") + "\n");
        assertThat(err.toString()).startsWith("24 runs on ");
    }

    @Test
    void leavesTablesScenarioChartAndASelfContainedReport() throws IOException {
        Path target = temp.resolve("first");
        hindcast(
                ToldReactions.model(),
                "hindcast-2024",
                "--replicates",
                8,
                "--set",
                "china.precision=12",
                "--out",
                target);
        assertThat(target.toFile().list())
                .containsExactlyInAnyOrder("lags.csv", "reactions.csv", "scenarios", "charts", "report.html");
        assertThat(target.resolve("scenarios/hindcast-2024.json")).content().contains("\"china.precision\": 12");
        assertThat(target.resolve("charts").toFile().list()).contains("reaction-lags.svg", "reaction-lags.png");
        assertThat(Files.readAllLines(target.resolve("reactions.csv"))).hasSize(6);
        assertThat(target.resolve("report.html"))
                .content()
                .contains("corridor hindcast hindcast-2024 --replicates 8 --seed 1 --set china.precision=12")
                .contains("What the model misses", "figure-reaction-lags", "[P025]")
                .doesNotContain("http://", "https://", "<script", "src=");
    }

    @Test
    void refusesAFolderThatIsNotEmptyBeforeItRuns() throws IOException {
        Files.writeString(temp.resolve("mine"), "mine");
        assertThat(hindcast(ToldReactions.model(), "--replicates", 8, "--out", temp))
                .isEqualTo(2);
        assertThat(err.toString()).contains("this folder is not empty").doesNotContain("runs on");
    }

    @Test
    void namesTheScenariosThatHaveARecord() {
        assertThat(hindcast(ToldReactions.model(), "baseline", "--out", temp.resolve("first")))
                .isEqualTo(2);
        assertThat(err.toString())
                .contains("baseline: replays no time with a record")
                .contains("hindcast-2024");
        assertThat(temp.resolve("first")).doesNotExist();
    }

    @Test
    void refusesNoReplicates() {
        assertThat(hindcast(ToldReactions.model(), "--replicates", 0, "--out", temp.resolve("first")))
                .isEqualTo(2);
        assertThat(err.toString()).contains("--replicates = 0");
    }

    @Test
    void marksFailedRunsAndKeepsTheRest() {
        RunFactory broken = (scenario, drawn, seed) -> (future, replicate, chronicle) -> {
            if (replicate == 1) {
                throw new IllegalStateException("broken");
            }
            return ToldReactions.model().create(scenario, seed).run(future, replicate, chronicle);
        };
        Path target = temp.resolve("first");
        assertThat(hindcast(broken, "--replicates", 4, "--out", target)).isEqualTo(3);
        assertThat(err.toString())
                .contains("3 runs failed; their replicates are left out of all tables.")
                .contains("replicate 1: IllegalStateException: broken");
        assertThat(target.resolve("lags.csv")).content().doesNotContain("\n1,");
    }

    private int hindcast(RunFactory model, Object... arguments) {
        CommandLine line = new CommandLine(new HindcastCommand(model));
        line.setOut(new PrintWriter(out)).setErr(new PrintWriter(err));
        line.setExecutionExceptionHandler((failure, command, parsed) -> Failures.execution(failure, command.getErr()));
        String[] words = new String[arguments.length];
        for (int i = 0; i < words.length; i++) {
            words[i] = arguments[i].toString();
        }
        return line.execute(words);
    }
}
