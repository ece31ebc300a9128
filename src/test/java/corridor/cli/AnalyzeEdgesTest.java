package corridor.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Runs unusual samples from the files to the text and the charts: samples in which something never changes, groups, and
 * units far from 1.
 */
@Tag("long")
class AnalyzeEdgesTest {
    private static final int ROWS = 200;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @TempDir
    private Path folder;

    @BeforeEach
    void makeTheFiles() throws IOException {
        problem("");
        table("X.csv", "a,b,c", i -> share(i, 1) + "," + share(i, 2) + "," + share(i, 3));
        table("Y.csv", "y", i -> Double.toString(share(i, 1) + 3 * share(i, 2)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"pawn", "delta"})
    void aConstantFactorHasNoInfluenceAndNoInterval(String method) throws IOException {
        table("X.csv", "a,b,c", i -> share(i, 1) + "," + share(i, 2) + ",0.5");

        assertThat(analyze(method)).as(err.toString()).isZero();

        String measure = method.equals("pawn") ? "median" : "delta";
        assertThat(json().get(measure).get(2).asDouble()).isZero();
        assertThat(json().get(measure + "_conf").get(2).isNull()).isTrue();
        assertThat(json().get(measure).get(1).asDouble()).isGreaterThan(0.2);
        assertThat(out.toString()).contains("Without influence here, since the same in every row: c.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"src", "prcc", "rbd-fast"})
    void aConstantFactorIsRefusedByName(String method) throws IOException {
        table("X.csv", "a,b,c", i -> share(i, 1) + "," + share(i, 2) + ",0.5");

        assertThat(analyze(method)).isEqualTo(2);

        assertThat(err.toString()).contains("c ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"pawn", "delta", "rbd-fast", "src", "prcc"})
    void anOutputThatOnlyRoundingChangesIsConstant(String method) throws IOException {
        table("Y.csv", "y", i -> i % 2 == 0 ? "0.3" : "0.30000000000000004");

        assertThat(analyze(method)).as(err.toString()).isZero();

        assertThat(out.toString())
                .contains("Note: The output is the same in every row: there is no variation to attribute.")
                .doesNotContain("+-", "95 %");
    }

    @ParameterizedTest
    @ValueSource(strings = {"pawn", "delta", "rbd-fast", "src", "prcc"})
    void groupsAreSaidNotToBeUsed(String method) throws IOException {
        problem(", \"groups\": [\"g\", \"g\", \"h\"]");

        assertThat(analyze(method)).as(err.toString()).isZero();

        assertThat(json().get("names")).extracting(JsonNode::asText).containsExactly("a", "b", "c");
        assertThat(out.toString()).contains("The groups of the problem are not used: this method judges each factor");
    }

    @ParameterizedTest
    @ValueSource(doubles = {1e-300, 1e300})
    void unitsFarFromOneChangeNothing(double unit) throws IOException {
        analyze("delta");
        String plain = out.toString();
        out.getBuffer().setLength(0);
        table("Y.csv", "y", i -> Double.toString(unit * (share(i, 1) + 3 * share(i, 2))));

        assertThat(analyze("delta")).as(err.toString()).isZero();

        assertThat(out.toString()).isEqualTo(plain);
    }

    @ParameterizedTest
    @ValueSource(strings = {"pawn", "delta", "prcc"})
    void theOrderOfTheRunsOfATableDoesNotMatter(String method) throws IOException {
        // There are 48 points with five repetitions each, and the mean of the tenths needs rounding.
        List<String> runs = IntStream.range(0, 240)
                .mapToObj(i -> String.join(
                        ",", "" + (i + 1), "" + i % 6, "" + i / 6 % 8, "100", "" + (i % 7 + 10 * (i % 6)) / 10.0))
                .toList();
        List<String> shuffled = new ArrayList<>(runs);
        Collections.shuffle(shuffled, new Random(3));

        String found = behaviorSpace(method, runs);

        assertThat(behaviorSpace(method, shuffled)).isEqualTo(found);
        assertThat(found).contains("\"names\"");
    }

    @Test
    void effectsInTinyUnitsAreWrittenInPowersOfTen() throws IOException {
        // Trajectories move a, b and c in turn, by two thirds of their range.
        table("X.csv", "a,b,c", i -> step(i, 1) + "," + step(i, 2) + "," + step(i, 3));
        table("Y.csv", "y", i -> (i % 4 > 0 ? "2e-300" : "1e-300"));

        assertThat(analyze("morris")).as(err.toString()).isZero();

        assertThat(out.toString()).contains("1.50e-300");
    }

    @ParameterizedTest
    @ValueSource(strings = {"pawn", "delta", "prcc"})
    void chartsWhoseValuesAreTooLargeAreLeftOutWithAWord(String method) throws IOException {
        table("Y.csv", "y", i -> share(i, 1) > 0.5 ? "1.7e308" : "-1.7e308");
        Path charts = folder.resolve("charts");

        assertThat(analyze(method)).as(err.toString()).isZero();

        assertThat(out.toString())
                .contains("Charts in " + charts + ": " + method + "-y")
                .contains("A chart of y is left out: values from \u22121.7e308 to 1.7e308 are larger");
        assertThat(charts).isDirectoryContaining("glob:**/" + method + "-y.svg");
        assertThat(charts).isDirectoryNotContaining("glob:**scatter*");
    }

    @Test
    void noChartTakesTheFileOfAnother() throws IOException {
        table(
                "Y.csv",
                "a b,a-b,\u4e2d,\u56fd,a-b-2",
                i -> IntStream.rangeClosed(1, 5)
                        .mapToObj(k -> Double.toString(k * share(i, 1) + share(i, 2)))
                        .collect(Collectors.joining(",")));

        assertThat(analyze("src")).as(err.toString()).isZero();

        String told = out.toString()
                .lines()
                .filter(line -> line.startsWith("Charts in"))
                .findFirst()
                .orElseThrow();
        List<String> names = List.of(told.substring(told.indexOf(": ") + 2).split(", "));
        assertThat(names).hasSize(10).doesNotHaveDuplicates();
        assertThat(names)
                .allSatisfy(name ->
                        assertThat(folder.resolve("charts/" + name + ".svg")).exists());
    }

    private static String step(int row, int factor) {
        return row % 4 >= factor ? "0.6666666666666666" : "0";
    }

    /** Returns a value from 0 to 1 that looks random. */
    private static double share(int row, int factor) {
        double turn = (row + 1) * Math.sqrt(factor == 1 ? 2 : factor == 2 ? 3 : 7);
        return turn - Math.floor(turn);
    }

    private void problem(String more) throws IOException {
        Files.writeString(
                folder.resolve("p.json"),
                "{\"names\": [\"a\", \"b\", \"c\"], \"bounds\": [[0, 1], [0, 1], [0, 1]]" + more + "}");
    }

    private void table(String name, String header, IntFunction<String> row) throws IOException {
        Files.writeString(
                folder.resolve(name),
                header + "\n" + IntStream.range(0, ROWS).mapToObj(row).collect(Collectors.joining("\n")) + "\n");
    }

    private JsonNode json() throws IOException {
        return new ObjectMapper().readTree(folder.resolve("result.json").toFile());
    }

    private String behaviorSpace(String method, List<String> runs) throws IOException {
        Path table = folder.resolve("table.csv");
        Path result = folder.resolve("result.json");
        Files.write(table, List.of("\"[run number]\",\"a\",\"b\",\"[step]\",\"y\""));
        Files.write(table, runs, StandardOpenOption.APPEND);
        int code = Main.run(
                new PrintWriter(out, true),
                new PrintWriter(err, true),
                "analyze",
                "--method",
                method,
                "--behaviorspace",
                table.toString(),
                "--json",
                result.toString());
        assertThat(code).as(err.toString()).isZero();
        return Files.readString(result);
    }

    private int analyze(String method) {
        return Main.run(
                new PrintWriter(out, true),
                new PrintWriter(err, true),
                "analyze",
                "--method",
                method,
                "--problem",
                folder.resolve("p.json").toString(),
                "--inputs",
                folder.resolve("X.csv").toString(),
                "--outputs",
                folder.resolve("Y.csv").toString(),
                "--json",
                folder.resolve("result.json").toString(),
                "--charts",
                folder.resolve("charts").toString());
    }
}
