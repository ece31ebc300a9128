package corridor.cli;

import static org.assertj.core.api.Assertions.assertThat;

import corridor.run.RunFactory;
import corridor.study.ToldAttacks;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class HeadlinesCommandTest {
    @TempDir
    Path temp;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @Test
    void leavesTablesAndAChart() throws IOException {
        Path target = temp.resolve("first");
        assertThat(headlines(
                        ToldAttacks.model(),
                        "ibo-surge",
                        "fast-withdrawal",
                        "--futures",
                        6,
                        "--replicates",
                        2,
                        "--out",
                        target))
                .isZero();
        assertThat(out.toString())
                .startsWith("6 futures x 2 replicates, 18 structures, from 2025-01-01, seed 1; ")
                .containsPattern("Attacks +ibo-surge +fast-withdrawal")
                .containsPattern("\\+ learned +-?[0-9.]+ ±[0-9.]+ +-?[0-9.]+ ±[0-9.]+")
                .containsPattern("HARM=BACKLASH +-?[0-9.]+ ±")
                .endsWith("Tables and chart: " + target + "\n");
        // 3 scenarios x 6 futures x 2 replicates: at the defaults, with learned draws, and under 18 structures.
        assertThat(err.toString()).startsWith("720 runs on ");
        assertThat(target.toFile().list())
                .containsExactlyInAnyOrder("headlines.json", "headlines.csv", "headlines.md", "charts");
        assertThat(target.resolve("charts").toFile().list())
                .containsExactlyInAnyOrder("headlines.svg", "headlines.png");
        List<String> rows = Files.readAllLines(target.resolve("headlines.csv"));
        assertThat(rows).as("2 scenarios x 3 outcomes x (4 rows + 8 rivals)").hasSize(1 + 2 * 3 * 12);
        assertThat(rows).anyMatch(row -> row.startsWith("ibo-surge,attacks,attacks,learned,,,12,6,"));
        assertThat(rows).anyMatch(row -> row.startsWith("ibo-surge,attacks,attacks,structures,,,216,6,"));
        assertThat(rows).anyMatch(row -> row.startsWith("ibo-surge,attacks,attacks,rival,HARM,DETER,72,6,"));
        assertThat(target.resolve("headlines.md"))
                .content()
                .startsWith(
                        "`corridor headlines ibo-surge fast-withdrawal --reference baseline --futures 6 --replicates 2"
                                + " --seed 1`: ")
                .contains("| scenario | outcome | chance | + learned | + unlearned | + structures |")
                .contains("| RELEASE NONE |")
                .contains("- ibo-surge, attacks: ")
                .containsPattern("Searched for each verdict were \\d+ halves of parameters and options of switches");
    }

    @Test
    void bytesDoNotDependOnThreads() throws IOException {
        List<String> texts = new ArrayList<>();
        for (int threads : new int[] {1, 3}) {
            Path json = temp.resolve("of-" + threads + ".json");
            assertThat(headlines(
                            ToldAttacks.model(), "ibo-surge", "--futures", 6, "--threads", threads, "--json", json))
                    .isZero();
            texts.add(Files.readString(json));
        }
        assertThat(texts.get(0))
                .isEqualTo(texts.get(1))
                .contains(
                        "\"effects\": [", "\"row\": \"unlearned\"", "\"switch\": \"FEAR_MODEL\"", "\"changesUnder\": ");
    }

    @Test
    void refusesWrongInputBeforeItRuns() {
        assertThat(headlines(ToldAttacks.model(), "--futures", 501)).isEqualTo(2);
        assertThat(err.toString()).contains("--futures = 501", "from 1 to 500");
        assertThat(headlines(ToldAttacks.model(), "--replicates", 1)).isEqualTo(2);
        assertThat(err.toString()).contains("--replicates = 1");
        assertThat(headlines(ToldAttacks.model(), "no-such-scenario")).isEqualTo(2);
        assertThat(headlines(ToldAttacks.model(), "baseline")).isEqualTo(2);
        assertThat(headlines(ToldAttacks.model(), "hindcast-2024")).isEqualTo(2);
        assertThat(headlines(ToldAttacks.model(), "--out", temp.resolve("a"), "--json", temp.resolve("a")))
                .isEqualTo(2);
        assertThat(err.toString())
                .contains("need the same start and years", "is the folder of the report; name another file")
                .doesNotContain("runs on");
        assertThat(temp.toFile().list()).isEmpty();
    }

    @Test
    void marksFailedRunsAndKeepsTheRest() {
        RunFactory broken = (scenario, drawn, seed) -> (future, replicate, chronicle) -> {
            if (future == 1 && replicate == 1) {
                throw new IllegalStateException("broken");
            }
            return ToldAttacks.model().create(scenario, seed).run(future, replicate, chronicle);
        };
        assertThat(headlines(broken, "ibo-surge", "--futures", 6)).isEqualTo(3);
        assertThat(err.toString())
                .contains("runs failed; their numbers are left out.")
                .contains("IllegalStateException: broken");
        assertThat(out.toString()).contains("Attacks");
    }

    private int headlines(RunFactory model, Object... arguments) {
        CommandLine line = new CommandLine(new HeadlinesCommand(model));
        line.setOut(new PrintWriter(out)).setErr(new PrintWriter(err));
        line.setExecutionExceptionHandler((failure, command, parsed) -> Failures.execution(failure, command.getErr()));
        String[] words = new String[arguments.length];
        for (int i = 0; i < words.length; i++) {
            words[i] = arguments[i].toString();
        }
        return line.execute(words);
    }
}
