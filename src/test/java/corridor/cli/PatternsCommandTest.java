package corridor.cli;

import static org.assertj.core.api.Assertions.assertThat;

import corridor.Corridor;
import corridor.catalogue.Pattern;
import corridor.run.RunFactory;
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
class PatternsCommandTest {
    @TempDir
    Path temp;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @Test
    void printsEachLineOfTheCatalogueOnce() {
        assertThat(patterns(ToldAttacks.model(), "--replicates", 4, "--seed", 3))
                .isZero();
        List<String> printed = out.toString()
                .lines()
                .filter(line -> line.matches("P\\d+\\..*"))
                .map(line -> line.substring(0, line.indexOf(' ')))
                .toList();
        assertThat(printed)
                .containsExactlyInAnyOrderElementsOf(Corridor.standard().catalogue().patterns().stream()
                        .map(Pattern::id)
                        .toList());
        assertThat(out.toString())
                .startsWith("4 replicates from 2025-01-01, seed 3.\n")
                .containsPattern("P1\\.attacks +524\\.25 to 873\\.75 +2\\d\\d +2\\d\\d to 2\\d\\d +fail")
                .containsPattern("2024 +2025 +AR\\(1\\) on log growth +699 \\(A\\)")
                .contains("No start state allows the origin 2023.")
                .containsPattern("spread-evenly +1 ");
        assertThat(err.toString()).startsWith("68 runs on ");
    }

    @Test
    void bytesDoNotDependOnThreads() throws IOException {
        List<String> texts = new ArrayList<>();
        for (int threads : new int[] {1, 3}) {
            Path json = temp.resolve("of-" + threads + ".json");
            assertThat(patterns(ToldAttacks.model(), "--replicates", 5, "--threads", threads, "--json", json))
                    .isZero();
            texts.add(Files.readString(json));
        }
        assertThat(texts.get(0))
                .isEqualTo(texts.get(1))
                .contains("\"patterns\": [", "\"nullModels\": [", "\"broken\": [", "\"inSample\": true");
    }

    @Test
    void leavesATableAChartForEachPatternAndASelfContainedReport() {
        Path target = temp.resolve("first");
        assertThat(patterns(ToldAttacks.model(), "--replicates", 2, "--out", target))
                .isZero();
        assertThat(target.toFile().list()).containsExactlyInAnyOrder("patterns.json", "charts", "report.html");
        assertThat(target.resolve("charts").toFile().list()).contains("pattern-p1.svg", "pattern-p7.png");
        assertThat(target.resolve("report.html"))
                .content()
                .contains("corridor patterns --replicates 2 --start 2025 --seed 1", "figure-pattern-p7", "AR(1)")
                .doesNotContain("http://", "https://", "<script", "src=");
        assertThat(out.toString()).endsWith("Report: " + target.resolve("report.html") + "\n");
    }

    @Test
    void readsLevelsOf2025FromTheSecondYearOfAnEarlierStart() {
        assertThat(patterns(ToldAttacks.model(), "--replicates", 1, "--start", 2024))
                .isZero();
        assertThat(out.toString()).startsWith("1 replicate from 2024-01-01").containsPattern("P1\\.attacks .* fail ");
    }

    @Test
    void refusesWrongInputBeforeItRuns() throws IOException {
        assertThat(patterns(ToldAttacks.model(), "--start", 2016, "--out", temp.resolve("a")))
                .isEqualTo(2);
        assertThat(err.toString()).contains("--start = 2016", "no start state", "2024, 2025");
        assertThat(patterns(ToldAttacks.model(), "--replicates", 0, "--out", temp.resolve("a")))
                .isEqualTo(2);
        assertThat(err.toString()).contains("--replicates = 0");
        assertThat(patterns(ToldAttacks.model(), "--replicates", -1)).isEqualTo(2);
        Files.writeString(temp.resolve("mine.json"), "mine");
        assertThat(patterns(ToldAttacks.model(), "--json", temp.resolve("mine.json")))
                .isEqualTo(2);
        assertThat(patterns(ToldAttacks.model(), "--out", temp)).isEqualTo(2);
        assertThat(patterns(ToldAttacks.model(), "--out", temp.resolve("a"), "--json", temp.resolve("a")))
                .isEqualTo(2);
        assertThat(err.toString()).contains("is the folder of the report; name another file");
        assertThat(patterns(ToldAttacks.model(), "--threads", 0)).isEqualTo(2);
        assertThat(err.toString()).doesNotContain("runs on");
        assertThat(temp.toFile().list()).containsExactly("mine.json");
    }

    @Test
    void marksFailedRunsAndKeepsTheRest() {
        RunFactory broken = (scenario, drawn, seed) -> (future, replicate, chronicle) -> {
            if (replicate == 1) {
                throw new IllegalStateException("broken");
            }
            return ToldAttacks.model().create(scenario, seed).run(future, replicate, chronicle);
        };
        assertThat(patterns(broken, "--replicates", 3)).isEqualTo(3);
        assertThat(err.toString())
                .contains("11 runs failed; their numbers are left out.")
                .contains("replicate 1: IllegalStateException: broken");
    }

    private int patterns(RunFactory model, Object... arguments) {
        CommandLine line = new CommandLine(new PatternsCommand(model));
        line.setOut(new PrintWriter(out)).setErr(new PrintWriter(err));
        line.setExecutionExceptionHandler((failure, command, parsed) -> Failures.execution(failure, command.getErr()));
        String[] words = new String[arguments.length];
        for (int i = 0; i < words.length; i++) {
            words[i] = arguments[i].toString();
        }
        return line.execute(words);
    }
}
