package corridor.cli;

import static org.assertj.core.api.Assertions.assertThat;

import corridor.run.RunFactory;
import corridor.run.Runner;
import corridor.study.ToldAttacks;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

@Tag("long")
class AblateCommandTest {
    @TempDir
    Path temp;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @Test
    void takesMechanismsOutOfTheModelAndLeavesTablesAChartAndAReport() throws IOException {
        Path target = temp.resolve("first");
        RunFactory model = Runner.factory(Program.CORRIDOR.catalogue());
        assertThat(ablate(model, "--replicates", 1, "--only", "crisis,FEAR_MODEL=INERT", "--out", target))
                .isZero();
        assertThat(out.toString())
                .startsWith("1 replicate from 2025-01-01, seed 1, parameters at their defaults")
                .containsPattern("without +investment-freeze-24m +freeze-until-results +fast-withdrawal"
                        + " +joint-combat-operations +ibo-surge +patterns")
                .containsPattern("crisis on legitimacy +-?[0-9.]+ open")
                .containsPattern("FEAR_MODEL=INERT +-?[0-9.]+ open")
                .endsWith("Report: " + target.resolve("report.html") + "\n");
        assertThat(err.toString()).startsWith("42 runs on ");
        assertThat(target.toFile().list())
                .containsExactlyInAnyOrder("ablations.json", "effects.csv", "patterns.csv", "charts", "report.html");
        assertThat(target.resolve("charts").toFile().list())
                .containsExactlyInAnyOrder("ablation-1.svg", "ablation-1.png");
        assertThat(target.resolve("report.html"))
                .content()
                .contains("--only crisis,FEAR_MODEL=INERT --replicates 1 --seed 1", "figure-ablation-1")
                .doesNotContain("http://", "https://", "<script", "src=");
        assertThat(Files.readAllLines(target.resolve("effects.csv")))
                .hasSize(1 + 3 * 5 * 3)
                .anyMatch(line -> line.startsWith(",fast-withdrawal,attacks,1,"))
                .anyMatch(line -> line.startsWith("crisis,fast-withdrawal,attacks,1,"));
        assertThat(target.resolve("patterns.csv")).content().contains("\nFEAR_MODEL=INERT,P8,P8.gini,");
    }

    @Test
    void bytesDoNotDependOnThreads() throws IOException {
        List<String> texts = new ArrayList<>();
        for (int threads : new int[] {1, 3}) {
            Path json = temp.resolve("of-" + threads + ".json");
            assertThat(ablate(
                            ToldAttacks.model(),
                            "ibo-surge",
                            "--only",
                            "harm,tips",
                            "--replicates",
                            7,
                            "--threads",
                            threads,
                            "--json",
                            json))
                    .isZero();
            texts.add(Files.readString(json));
        }
        assertThat(texts.get(0))
                .isEqualTo(texts.get(1))
                .contains("\"ablations\": [", "\"id\": \"harm\"", "\"civil.alphaHarm\": 0", "\"verdictInModel\": ");
        assertThat(out.toString()).contains("nothing changes at all in these runs: harm by the state, tips.");
    }

    @Test
    void refusesWrongInputBeforeItRuns() {
        assertThat(ablate(ToldAttacks.model(), "--only", "harms", "--out", temp.resolve("a")))
                .isEqualTo(2);
        assertThat(err.toString()).contains("--only = harms", "is no ablation", "harm");
        assertThat(ablate(ToldAttacks.model(), "no-such-scenario")).isEqualTo(2);
        assertThat(err.toString()).contains("no-such-scenario");
        assertThat(ablate(ToldAttacks.model(), "hindcast-2024")).isEqualTo(2);
        assertThat(err.toString()).contains("need the same start and years");
        assertThat(ablate(ToldAttacks.model(), "baseline")).isEqualTo(2);
        assertThat(ablate(ToldAttacks.model(), "--replicates", 0)).isEqualTo(2);
        assertThat(ablate(ToldAttacks.model(), "--out", temp.resolve("a"), "--json", temp.resolve("a")))
                .isEqualTo(2);
        assertThat(err.toString()).contains("is the folder of the report; name another file");
        assertThat(err.toString()).doesNotContain("runs on");
        assertThat(temp.toFile().list()).isEmpty();
    }

    @Test
    void marksFailedRunsAndKeepsTheRest() {
        RunFactory broken = (scenario, drawn, seed) -> (future, replicate, chronicle) -> {
            if (replicate == 1) {
                throw new IllegalStateException("broken");
            }
            return ToldAttacks.model().create(scenario, seed).run(future, replicate, chronicle);
        };
        assertThat(ablate(broken, "ibo-surge", "--only", "harm", "--replicates", 2))
                .isEqualTo(3);
        assertThat(err.toString())
                .contains("runs failed; their numbers are left out.")
                .contains("replicate 1: IllegalStateException: broken");
    }

    private int ablate(RunFactory model, Object... arguments) {
        CommandLine line = new CommandLine(new AblateCommand(model));
        line.setOut(new PrintWriter(out)).setErr(new PrintWriter(err));
        line.setExecutionExceptionHandler((failure, command, parsed) -> Failures.execution(failure, command.getErr()));
        String[] words = new String[arguments.length];
        for (int i = 0; i < words.length; i++) {
            words[i] = arguments[i].toString();
        }
        return line.execute(words);
    }
}
