package corridor.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import corridor.design.Design;
import corridor.design.DesignDescriptor;
import corridor.design.DesignMethod;
import corridor.design.Distribution;
import corridor.design.Factor;
import corridor.design.FactorSpace;
import corridor.number.DecimalText;
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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("long")
class AnalyzeTest {
    private static final List<String> SAMPLE = List.of(
            "--problem", "docs/samples/ishigami-problem.json",
            "--inputs", "docs/samples/ishigami-X.csv",
            "--outputs", "docs/samples/ishigami-Y.csv");

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({
        "rbd-fast, S1",
        "pawn, minimum mean median maximum CV",
        "delta, delta_uncorrected S1_uncorrected delta delta_conf S1 S1_conf",
        "src, src src_conf",
        "prcc, prcc prcc_conf",
        "scores, scores",
    })
    void givenDataMethodsWriteTheirArrays(String method, String arrays) throws IOException {
        assertThat(analyze("--method", method)).isZero();

        JsonNode json = json();
        assertThat(json.get("names")).hasSize(3);
        for (String array : arrays.split(" ")) {
            assertThat(json.get(array)).as(array).hasSize(3);
            assertThat(json.get(array)).allMatch(JsonNode::isNumber);
        }
        assertThat(out.toString()).contains("rank", "x1", "x2", "x3");
    }

    @Test
    void primSaysItsBoxInASentenceAndWritesTheTrajectory() throws IOException {
        assertThat(analyze("--method", "prim", "--threshold", "above:9")).isZero();

        assertThat(out.toString()).contains("y is above 9 in 22 % of the 201 cases where x1 is from 0.953 to 2.22 (in");
        JsonNode box = json().get("boxes").get(0);
        assertThat(box.get("limits").get("x1")).hasSize(2);
        assertThat(box.get("trajectory").get(0).get("coverage").asDouble()).isEqualTo(1);
        assertThat(box.get("n").asInt()).isEqualTo(201);
    }

    @Test
    void primSetsLimitsThatMayBeChanceApartAndOffersNoBoxOfSuchAlone() throws IOException {
        assertThat(analyze("--method", "prim", "--threshold", "above:9")).isZero();

        JsonNode boxes = json().get("boxes");
        for (JsonNode box : boxes) {
            box.get("quasi_p")
                    .forEach(p -> p.forEach(end -> assertThat(end.asDouble()).isLessThanOrEqualTo(0.05)));
        }
        assertThat(out.toString()).doesNotContain("Box " + (boxes.size() + 1));
        JsonNode first = boxes.get(0);
        assertThat(first.get("may_be_chance").size()).isPositive();
        JsonNode last = first.get("trajectory").get(first.get("trajectory").size() - 1);
        assertThat(last.get("n").asInt()).isLessThan(first.get("n").asInt());
        assertThat(out.toString()).contains("Set apart, since", "may be chance: ");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "40 | 5.0 | The output is the same in every row: there is no variation to attribute.",
                "40 | 0.3 | The output is the same in every row: there is no variation to attribute.",
                "5 | 0 | scores need 10 rows; there are 5.",
                "40 | 0 |",
            })
    void scoresSumToOneOrSayWhyTheyDoNot(int rows, double constant, String note) throws IOException {
        StringBuilder x = new StringBuilder("a,b\n");
        StringBuilder y = new StringBuilder("y\n");
        for (int i = 0; i < rows; i++) {
            x.append(i / 40.0).append(',').append(i * 7 % 11 / 11.0).append('\n');
            y.append(constant == 0 ? 0.5 * i : i == 3 ? Math.nextUp(constant) : constant)
                    .append('\n');
        }

        int code = analyzeFiles(
                "scores",
                Files.writeString(
                        folder.resolve("p.json"), "{\"names\": [\"a\", \"b\"], \"bounds\": [[0, 1], [0, 1]]}"),
                Files.writeString(folder.resolve("x.csv"), x),
                Files.writeString(folder.resolve("y.csv"), y));

        assertThat(code).isZero();
        if (note == null) {
            assertThat(out.toString()).contains("which sum to 1").doesNotContain("Note:");
            assertThat(json().get("scores").get(0).asDouble()
                            + json().get("scores").get(1).asDouble())
                    .isEqualTo(1, within(1e-12));
        } else {
            assertThat(out.toString()).contains(note).doesNotContain("sum to 1");
            assertThat(json().get("scores")).hasSize(2).allMatch(JsonNode::isNull);
            assertThat(json().get("notes").get(0).asText()).contains(note);
        }
    }

    @Test
    void cartListsTheLeaves() throws IOException {
        assertThat(analyze("--method", "cart", "--threshold", "worst:10%")).isZero();

        assertThat(json().get("boxes").size()).isGreaterThan(2);
        assertThat(out.toString()).contains("y is in the highest 10 % in");
    }

    @Test
    void saysWhatIsResolvedAndWhatIsNot() {
        analyze("--method", "pawn");

        assertThat(out.toString())
                .contains("A factor without influence stays below a median of")
                .contains("No detectable influence: x3.")
                .contains("Resolved: the order of the other factors by median is more than chance.");
    }

    @Test
    void theSameSeedGivesTheSameBytes() throws IOException {
        analyze("--method", "delta", "--seed", "5");
        String first = Files.readString(folder.resolve("result.json"));
        analyze("--method", "delta", "--seed", "5");
        assertThat(Files.readString(folder.resolve("result.json"))).isEqualTo(first);
        analyze("--method", "delta", "--seed", "6");
        assertThat(Files.readString(folder.resolve("result.json"))).isNotEqualTo(first);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--method sobl | is not a method~  Maybe sobol?",
                "--method sobol | the inputs are not a Sobol sample with the rows A, AB1 .. , [BA1 ..], B: row 2",
                "--method morris | differ in x1 and x2: one factor or group moves at a time",
                "--method prim | --threshold: prim needs it, since y is not only 0 and 1",
                "--method prim --threshold over:9 | must be above:V, below:V or worst:P%",
                "--method prim --threshold above:99 | no row is above 99: there must be cases of interest and others",
                "--method pawn --slides 600 | PAWN with 600 slides needs at least 1200 rows, and there are 1000",
                "--method pawn --resamples 1 | must be at least 2",
            })
    void unfitSamplesAndOptionsAreInputErrorsAndNothingIsWritten(String arguments, String message) {
        int code = analyze(arguments.split(" "));

        assertThat(err.toString()).contains(message.replace('~', '\n'));
        assertThat(code).isEqualTo(2);
        assertThat(folder.resolve("result.json")).doesNotExist();
        assertThat(out.toString()).isEmpty();
    }

    @Test
    void groupsOfTheProblemFileAreJudgedTogetherInTheirOrder() throws IOException {
        Path problem = Files.writeString(
                folder.resolve("grouped.json"),
                "{\"names\": [\"a\", \"b\", \"c\"], \"bounds\": [[0, 1], [0, 1], [0, 1]],"
                        + " \"groups\": [\"late\", \"early\", \"late\"]}");
        Path x = Files.writeString(folder.resolve("x.csv"), "a,b,c\n0,0,0\n0,1,0\n1,1,1\n1,1,0\n0,1,1\n0,0,1\n");
        Path y = Files.writeString(folder.resolve("y.csv"), "y\n1\n3\n8\n5\n4\n1\n");

        assertThat(analyzeFiles("morris", problem, x, y)).as(err.toString()).isZero();

        assertThat(json().get("names")).extracting(JsonNode::asText).containsExactly("late", "early");
        // The effects of steps over the whole range are 5 and 1 for a and c together, and 2 and 3 for b.
        assertThat(json().get("mu_star").get(0).asDouble()).isEqualTo(3, within(1e-12));
        assertThat(json().get("mu_star").get(1).asDouble()).isEqualTo(2.5, within(1e-12));
        assertThat(json().get("mu").get(0).isNull()).isTrue();
        assertThat(json().get("mu").get(1).asDouble()).isEqualTo(2.5, within(1e-12));
    }

    @Test
    void sobolIndicesOfGroupsComeInTheOrderOfTheGroups() throws IOException {
        Path problem = Files.writeString(
                folder.resolve("grouped.json"),
                "{\"names\": [\"a\", \"b\", \"c\"], \"bounds\": [[0, 1], [0, 1], [0, 1]],"
                        + " \"groups\": [\"late\", \"early\", \"late\"]}");
        FactorSpace space = FactorSpace.of(
                new Factor("a", new Distribution.Uniform(0, 1), "late"),
                new Factor("b", new Distribution.Uniform(0, 1), "early"),
                new Factor("c", new Distribution.Uniform(0, 1), "late"));
        StringBuilder x = new StringBuilder("a,b,c\n");
        StringBuilder y = new StringBuilder("y\n");
        for (double[] row : Design.of(DesignDescriptor.of(DesignMethod.SOBOL, space, 256, 1))
                .values()) {
            x.append(DecimalText.of(row[0])).append(',').append(DecimalText.of(row[1]));
            x.append(',').append(DecimalText.of(row[2])).append('\n');
            y.append(DecimalText.of(row[0] + 2 * row[1] + row[2])).append('\n');
        }

        assertThat(analyzeFiles(
                        "sobol",
                        problem,
                        Files.writeString(folder.resolve("x.csv"), x),
                        Files.writeString(folder.resolve("y.csv"), y)))
                .as(err.toString())
                .isZero();

        assertThat(json().get("names")).extracting(JsonNode::asText).containsExactly("late", "early");
        assertThat(json().get("S1").get(0).asDouble()).isEqualTo(1 / 3.0, within(0.01));
        assertThat(json().get("ST").get(1).asDouble()).isEqualTo(2 / 3.0, within(0.01));
        assertThat(json().get("S2")).hasSize(2);
        assertThat(json().get("S2").get(0).get(1).asDouble()).isEqualTo(0, within(0.02));
    }

    private int analyzeFiles(String method, Path problem, Path x, Path y) {
        return Main.run(
                new PrintWriter(out, true),
                new PrintWriter(err, true),
                "analyze",
                "--method",
                method,
                "--problem",
                problem.toString(),
                "--inputs",
                x.toString(),
                "--outputs",
                y.toString(),
                "--json",
                folder.resolve("result.json").toString());
    }

    private int analyze(String... arguments) {
        List<String> all = new ArrayList<>(List.of("analyze"));
        all.addAll(List.of(arguments));
        all.addAll(SAMPLE);
        all.addAll(List.of("--json", folder.resolve("result.json").toString()));
        return Main.run(new PrintWriter(out, true), new PrintWriter(err, true), all.toArray(String[]::new));
    }

    private JsonNode json() throws IOException {
        return new ObjectMapper().readTree(folder.resolve("result.json").toFile());
    }
}
