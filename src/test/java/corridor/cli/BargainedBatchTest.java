package corridor.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** Runs a batch with bargaining on the real model; the same scenario without bargaining is in the batch, too. */
@Tag("long")
class BargainedBatchTest {
    private static final String PLAIN = "{\"title\": \"Plain\", \"start\": \"2025-01-01\", \"years\": 1}";
    private static final String BARGAINED = """
            {"title": "All bargain", "extends": "plain", "switches": {"BARGAIN": "smp"},
             "levers": {"pakistan.iboIntensity": {"mode": "bargained"}, "both.jointMechanism": {"mode": "bargained"}},
             "events": [{"date": "2025-02-01", "kind": "attackOnChinese", "area": "KHI", "group": "BLA",
                         "killedChinese": 5}]}
            """;

    @TempDir
    Path temp;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @BeforeEach
    void writeScenarios() throws IOException {
        Files.writeString(temp.resolve("plain.json"), PLAIN);
        Files.writeString(temp.resolve("bargained-shock.json"), BARGAINED);
    }

    @Test
    void says_first_what_shows_the_effect_and_reports_it() throws IOException {
        Path folder = batch("one", 1);

        assertThat(err.toString())
                .startsWith(
                        "Bargaining in bargained-shock: its effect is the difference from unbargained-shock, the same with"
                                + " BARGAIN=off\n");
        List<String> rows = Files.readAllLines(folder.resolve("runs.csv"));
        assertThat(rows).hasSize(1 + 3 * 4);
        assertThat(rows.get(0)).contains(",issue_security_role,");
        assertThat(Files.readString(folder.resolve("analysis/bargaining.csv")))
                .contains("\nbargained-shock,unbargained-shock,pakistan_effort,");
        assertThat(folder.resolve("charts/issues-bargained-shock.svg")).exists();
        assertThat(folder.resolve("charts/issues-unbargained-shock.svg")).doesNotExist();
        assertThat(Files.readString(folder.resolve("report.html")))
                .contains("What the bargaining did")
                .contains("What the bargaining itself does in Bargained shock");
        assertThat(out.toString())
                .contains("ompared with Plain: ", "\nWhat the bargaining itself does in Bargained shock");
    }

    @Test
    void any_number_of_threads_gives_the_same_bytes() throws IOException {
        Path one = batch("one", 1);
        Path eight = batch("eight", 8);
        for (String file : List.of("runs.csv", "series.parquet", "analysis/bargaining.csv", "design/futures.csv")) {
            assertThat(eight.resolve(file)).as(file).hasSameBinaryContentAs(one.resolve(file));
        }
    }

    @Test
    void a_batch_in_which_nobody_bargains_has_nothing_of_it() throws IOException {
        Path folder = temp.resolve("plain");
        assertThat(run("plain.json", "--futures", "2", "--replicates", "1", "--out", folder.toString()))
                .isZero();

        assertThat(err.toString()).doesNotContain("argaining");
        assertThat(Files.readAllLines(folder.resolve("runs.csv")).get(0)).doesNotContain("issue_");
        assertThat(Files.readAllLines(folder.resolve("design/futures.csv")).get(0))
                .doesNotContain("bargaining.");
        assertThat(folder.resolve("analysis/bargaining.csv")).doesNotExist();
        assertThat(Files.readString(folder.resolve("report.html"))).doesNotContain("What the bargaining did");
    }

    @Test
    void folders_with_and_without_bargaining_can_be_compared() {
        Path with = temp.resolve("with");
        Path plain = temp.resolve("plain-folder");
        run("bargained-shock.json", "--replicates", "2", "--seed", "5", "--out", with.toString());
        run("plain.json", "--replicates", "2", "--seed", "5", "--out", plain.toString());

        assertThat(line(new CompareCommand()).execute(plain.toString(), with.toString()))
                .as(err.toString())
                .isZero();
        assertThat(out.toString()).contains("ompared with Plain: ", "\nBargained shock\n");
        assertThat(line(new QueryCommand()).execute(with.toString(), "SELECT count(issue_force) AS n FROM runs"))
                .isZero();
        assertThat(line(new ReportCommand()).execute(with.toString())).isZero();
    }

    private Path batch(String name, int threads) {
        Path folder = temp.resolve(name);
        int code = run(
                "plain.json",
                "bargained-shock.json",
                "--futures",
                "2",
                "--replicates",
                "1",
                "--structures",
                "AID",
                "--seed",
                "5",
                "--threads",
                Integer.toString(threads),
                "--out",
                folder.toString());
        assertThat(code).as(err.toString()).isZero();
        return folder;
    }

    private int run(String... arguments) {
        String[] words = arguments.clone();
        for (int i = 0; i < words.length; i++) {
            words[i] = words[i].endsWith(".json") ? temp.resolve(words[i]).toString() : words[i];
        }
        return line(new BatchCommand()).execute(words);
    }

    private CommandLine line(Object command) {
        CommandLine line = new CommandLine(command);
        line.setOut(new PrintWriter(out)).setErr(new PrintWriter(err));
        line.setExecutionExceptionHandler((failure, thrown, parsed) -> Failures.execution(failure, thrown.getErr()));
        return line;
    }
}
