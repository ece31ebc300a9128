package corridor.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Runs samples as other programs write them through the command line. Each gives correct values, or a refusal that
 * names the place of the error.
 */
class AnalyzeOtherToolsTest {
    private static final Path SAMPLES = Path.of("src/test/resources/samples");

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @TempDir
    private Path folder;

    @Test
    void aFactorThatNeverChangesHasNoInfluence() throws IOException {
        assertThat(analyze("pawn", "unit-cube.json", "constant-factor-X.csv", "constant-factor-Y.csv"))
                .as(err.toString())
                .isZero();

        assertThat(json().get("median").get(2).asDouble()).isZero();
        assertThat(json().get("median").get(1).asDouble()).isGreaterThan(0.2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "64"})
    void stepsOfMorrisAreReadFromTheInputs(String levels) throws IOException {
        String[] told = levels.isEmpty() ? new String[0] : new String[] {"--levels", levels};

        assertThat(analyze("morris", "ishigami.json", "morris-64-levels-X.csv", "morris-64-levels-Y.csv", told))
                .as(err.toString())
                .isZero();

        assertThat(json().get("mu_star").get(0).asDouble()).isEqualTo(5.7605, within(5e-5));
        assertThat(json().get("mu_star").get(1).asDouble()).isEqualTo(0.4237, within(5e-5));
        assertThat(json().get("mu_star").get(2).asDouble()).isEqualTo(4.4837, within(5e-5));
    }

    @Test
    void stepsOfOneLevelAreReadFromTheInputs() throws IOException {
        assertThat(analyze("morris", "ishigami.json", "morris-jump-X.csv", "morris-jump-Y.csv"))
                .as(err.toString())
                .isZero();

        assertThat(json().get("mu_star").get(0).asDouble()).isEqualTo(8.9919, within(5e-5));
        assertThat(json().get("mu_star").get(1).asDouble()).isEqualTo(25.3262, within(5e-5));
        assertThat(json().get("mu_star").get(2).asDouble()).isEqualTo(15.0322, within(5e-5));
    }

    @ParameterizedTest
    @CsvSource({"64-levels, 4, 50.8", "64-levels, 11, 50.8", "jump, 4, 10", "jump, 11, 10"})
    void levelsThatTheInputsContradictAreRefused(String sample, String levels, String percent) throws IOException {
        assertThat(analyze(
                        "morris",
                        "ishigami.json",
                        "morris-" + sample + "-X.csv",
                        "morris-" + sample + "-Y.csv",
                        "--levels",
                        levels))
                .isEqualTo(2);

        assertThat(err.toString()).contains("a grid of " + levels + " levels", "move by " + percent + " %");
        assertThat(out.toString()).isEmpty();
    }

    @Test
    void metricsWithoutNumbersAreLeftOutByNameAndTruthIsOneOrZero() throws IOException {
        assertThat(analyzeTable("src", "behaviorspace-metrics.csv"))
                .as(err.toString())
                .isZero();

        assertThat(out.toString())
                .contains("y: standardised", "extinct?: standardised")
                .doesNotContain("mean-energy: standardised")
                .contains("mean-energy is left out: it holds \"N/A\" in line 25, run 18.")
                .contains("The 120 runs all end at step 100.");
        JsonNode results = json().get("results");
        assertThat(results).hasSize(2);
        assertThat(results.get(0).get("sample_notes")).hasSize(2);
    }

    @Test
    void aMetricThatIsAskedForMustHoldNumbers() throws IOException {
        assertThat(analyzeTable("src", "behaviorspace-metrics.csv", "--measures", "mean-energy"))
                .isEqualTo(2);

        assertThat(err.toString())
                .contains("behaviorspace-metrics.csv:25: mean-energy = N/A: a finite number is missing");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "spreadsheet | is the spreadsheet output of BehaviorSpace; export the table output, not the spreadsheet",
                "semi | behaviorspace-semi.csv:7: the columns must be separated by commas, and these are by semicolons",
                "mistyped | behaviorspace-mistyped.csv:47: x2 = 1_000: is not a number",
            })
    void otherFormatsAndMistypedNumbersAreRefusedInWords(String table, String message) throws IOException {
        assertThat(analyzeTable("delta", "behaviorspace-" + table + ".csv")).isEqualTo(2);

        assertThat(err.toString()).contains(message);
        assertThat(out.toString()).isEmpty();
    }

    @Test
    void aBlankLastLineIsNoRow() throws IOException {
        assertThat(analyzeTable("src", "behaviorspace-blank.csv"))
                .as(err.toString())
                .isZero();

        assertThat(json().get("src").get(1).asDouble()).isEqualTo(1, within(0.01));
    }

    @ParameterizedTest
    @CsvSource({"none, none", "NA, NA", "inf, 4"})
    void wordsThatLookMissingAreCategories(String name, String found) throws IOException {
        assertThat(analyze("prim", "category-" + name + ".json", "category-" + name + "-X.csv", "category-Y.csv"))
                .as(err.toString())
                .isZero();

        assertThat(out.toString()).contains("y is above 0 in 100 % of the 33 cases where policy is " + found);
        assertThat(json().get("boxes").get(0).get("limits").get("policy").get(0).asText())
                .isEqualTo(found);
    }

    @ParameterizedTest
    @ValueSource(strings = {"src", "prcc", "rbd-fast"})
    void methodsThatNeedAnOrderNameTheColumnOfWords(String method) throws IOException {
        assertThat(analyze(method, "category-inf.json", "category-inf-X.csv", "category-Y.csv"))
                .isEqualTo(2);

        assertThat(err.toString()).contains("policy");
    }

    @Test
    void anOutputThatNeverChangesHasNoScores() throws IOException {
        assertThat(analyze("scores", "unit-cube.json", "constant-output-X.csv", "constant-output-Y.csv"))
                .as(err.toString())
                .isZero();

        assertThat(out.toString())
                .contains("The output is the same in every row")
                .doesNotContain("sum to 1");
    }

    private int analyze(String method, String problem, String x, String y, String... more) {
        List<String> arguments = new ArrayList<>(List.of(
                "--problem",
                SAMPLES.resolve(problem).toString(),
                "--inputs",
                SAMPLES.resolve(x).toString(),
                "--outputs",
                SAMPLES.resolve(y).toString()));
        arguments.addAll(List.of(more));
        return run(method, arguments);
    }

    private int analyzeTable(String method, String table, String... more) {
        List<String> arguments = new ArrayList<>(
                List.of("--behaviorspace", SAMPLES.resolve(table).toString()));
        arguments.addAll(List.of(more));
        return run(method, arguments);
    }

    private int run(String method, List<String> arguments) {
        List<String> all = new ArrayList<>(List.of("analyze", "--method", method));
        all.addAll(arguments);
        all.addAll(List.of("--json", folder.resolve("result.json").toString()));
        return Main.run(new PrintWriter(out, true), new PrintWriter(err, true), all.toArray(String[]::new));
    }

    private JsonNode json() throws IOException {
        return new ObjectMapper().readTree(Files.readString(folder.resolve("result.json")));
    }
}
