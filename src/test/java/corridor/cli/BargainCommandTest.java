package corridor.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import corridor.build.Build;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;

@Tag("long")
class BargainCommandTest {
    private static final String TABLE = "scenarios/stakeholders/pakistan-china-2025.json";
    private static final String CASE = "src/test/resources/corridor/bargain/c07_random_5x2.json";

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @TempDir
    private Path folder;

    private int run(String... arguments) {
        return Main.run(new PrintWriter(out), new PrintWriter(err), arguments);
    }

    @Test
    void every_example_runs_as_printed() {
        Stream.of(new CommandLine(new Main())
                        .getSubcommands()
                        .get("bargain")
                        .getCommandSpec()
                        .usageMessage()
                        .footer())
                .map(String::strip)
                .filter(line -> line.startsWith("corridor "))
                .forEach(example -> assertThat(
                                run(example.replaceFirst("corridor ", "").split(" ")))
                        .isZero());
        assertThat(out.toString())
                .contains("14 actors, 5 issues", "Chinese security role: the weighted mean", "won 0.", " support")
                .contains("On this scale 0 means engage; 50 means neither; 100 means coerce.")
                .contains("10 actors, 1 issue, engine bdm, replication");
        assertThat(err.toString()).isEmpty();
    }

    @Test
    void a_case_of_ktab_loads_as_it_is_and_its_result_is_complete() throws IOException {
        Path json = folder.resolve("result.json");

        assertThat(run("bargain", CASE, "--profile", "smp-reference", "--draws", "0", "--json", json.toString()))
                .isZero();

        JsonNode result = new ObjectMapper().readTree(json.toFile());
        assertThat(result.path("states").intValue()).isEqualTo(11);
        assertThat(result.path("converged").booleanValue()).isTrue();
        assertThat(result.path("challenges").get(0).get(0).path("receiver").intValue())
                .isEqualTo(3);
        for (String key : new String[] {
            "positions", "winProbability", "risk", "challenges", "bargains", "weightedMean", "weightedMedian"
        }) {
            assertThat(result.path(key).size()).as(key).isGreaterThanOrEqualTo(10);
        }
    }

    @Test
    void leaves_a_folder_with_report_charts_result_and_table() throws IOException {
        Path target = folder.resolve("out");

        assertThat(run("bargain", TABLE, "--draws", "10", "--turns", "3", "--seed", "7", "--out", target.toString()))
                .isZero();

        assertThat(target.resolve("report.html"))
                .content()
                .contains(
                        "Pakistan and China, 2025",
                        "not a forecast",
                        "Who pressed whom",
                        "corridor bargain " + TABLE + " --engine smp --draws 10 --seed 7 --turns 3",
                        "<dt>Build</dt><dd><code>" + Build.running().hash());
        assertThat(target.resolve("table.csv")).content().contains("Chinese firms and workers");
        assertThat(target.resolve("result.json")).content().contains("\"bands\"");
        assertThat(target.resolve("charts/bargain-tension.png")).exists();
        assertThat(run("bargain", TABLE, "--out", target.toString())).isEqualTo(2);
        assertThat(err.toString()).contains("is not empty");
    }

    @Test
    void the_same_command_gives_the_same_bytes() throws IOException {
        String[] texts = new String[2];
        for (int k = 0; k < 2; k++) {
            Path json = folder.resolve(k + ".json");
            assertThat(run("bargain", TABLE, "--draws", "20", "--turns", "4", "--json", json.toString()))
                    .isZero();
            texts[k] = Files.readString(json);
        }
        assertThat(texts[1]).isEqualTo(texts[0]);
    }

    @Test
    void the_table_goes_out_as_csv_and_comes_back() {
        Path csv = folder.resolve("table.csv");
        assertThat(run("bargain", TABLE, "--draws", "0", "--turns", "1", "--csv", csv.toString()))
                .isZero();
        assertThat(run("bargain", csv.toString(), "--draws", "5", "--turns", "1"))
                .isZero();
        assertThat(run("bargain", "scenarios/stakeholders/template.csv", "--draws", "5"))
                .isZero();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "--engine ktab|Valid: smp, bdm",
                "--profile produkt|Maybe product?",
                "--engine bdm --variant nash|Valid: replication",
                "--engine bdm --profile product|belongs to the engine smp",
                "--variant replication|Valid: receiver-probability, ktab-receiver-gain",
                "--turns -1|must lie in 0 to 1000",
                "--draws -1 --turns 5000|must be 0 or more",
                "--json /nowhere/at/all.json|the folder '/nowhere/at' does not exist"
            })
    void wrong_options_are_named(String line) {
        String[] parts = line.split("\\|");
        assertThat(run(("bargain " + TABLE + " " + parts[0]).split(" "))).isEqualTo(2);
        assertThat(err.toString()).contains(parts[1]);
        assertThat(out.toString()).isEmpty();
    }

    @Test
    void what_ktab_cannot_run_is_said() throws IOException {
        Path file = folder.resolve("full.json");
        Files.writeString(
                file,
                Files.readString(Path.of(CASE)).replace("\"BigRAdjust\": \"OneThird\"", "\"BigRAdjust\": \"Full\""));
        assertThat(run("bargain", file.toString(), "--profile", "smp-reference", "--draws", "0"))
                .isZero();
        assertThat(err.toString()).contains("KTAB cannot run BigRAdjust Full");
    }
}
