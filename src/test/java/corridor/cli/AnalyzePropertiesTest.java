package corridor.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import corridor.design.Design;
import corridor.design.DesignDescriptor;
import corridor.design.DesignMethod;
import corridor.design.FactorSpace;
import corridor.number.DecimalText;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Checks properties of every method of the command analyze: the order of rows and columns and the units of inputs and
 * outputs change no result, or the sample is refused.
 */
@Tag("long")
class AnalyzePropertiesTest {
    private static final Set<String> DESIGNS = Set.of("sobol", "morris", "efast", "dgsm");
    private static final double HIGH = 2;

    @TempDir
    private Path folder;

    /** A sample holds columns by name, the factors first and then the output. */
    private record Sample(Map<String, List<String>> columns, Map<String, String> bounds) {
        int rows() {
            return columns.values().iterator().next().size();
        }

        Sample inOrder(List<Integer> rows) {
            Map<String, List<String>> ordered = new LinkedHashMap<>();
            columns.forEach((name, cells) ->
                    ordered.put(name, rows.stream().map(cells::get).toList()));
            return new Sample(ordered, bounds);
        }

        /** Returns the sample with all inputs multiplied by {@code x} and all outputs by {@code y}. */
        Sample scaled(double x, double y) {
            Map<String, List<String>> scaled = new LinkedHashMap<>();
            columns.forEach((name, cells) -> scaled.put(
                    name,
                    bounds.getOrDefault(name, "").startsWith("[\"")
                            ? cells
                            : cells.stream()
                                    .map(cell -> DecimalText.of(
                                            Double.parseDouble(cell) * (bounds.containsKey(name) ? x : y)))
                                    .toList()));
            Map<String, String> ranges = new LinkedHashMap<>();
            bounds.forEach((name, range) ->
                    ranges.put(name, range.startsWith("[\"") ? range : "[0, " + DecimalText.of(HIGH * x) + "]"));
            return new Sample(scaled, ranges);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "sobol",
                "morris",
                "efast",
                "rbd-fast",
                "pawn",
                "delta",
                "dgsm",
                "src",
                "prcc",
                "prim",
                "cart",
                "scores"
            })
    void theOrderOfRowsChangesNoIndexOrIsRefused(String method) throws IOException {
        Sample sample = sample(method, 1);
        JsonNode before = analyze(method, sample, sample.columns().keySet(), 1);
        for (int seed = 0; seed < 3; seed++) {
            List<Integer> order =
                    new ArrayList<>(IntStream.range(0, sample.rows()).boxed().toList());
            Collections.shuffle(order, new Random(seed));
            Sample shuffled = sample.inOrder(order);
            if (DESIGNS.contains(method)) {
                assertThat(refusal(method, shuffled)).containsPattern("rows? \\d+");
            } else {
                alike(before, analyze(method, shuffled, sample.columns().keySet(), 1), 1, Map.of());
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "sobol",
                "morris",
                "efast",
                "rbd-fast",
                "pawn",
                "delta",
                "dgsm",
                "src",
                "prcc",
                "prim",
                "cart",
                "scores"
            })
    void columnsAreFoundByNameInAnyOrder(String method) throws IOException {
        Sample sample = sample(method, 2);
        JsonNode before = analyze(method, sample, sample.columns().keySet(), 1);
        List<String> names = new ArrayList<>(sample.columns().keySet());
        for (int seed = 0; seed < 3; seed++) {
            Collections.shuffle(names, new Random(seed));
            assertThat(analyze(method, sample, names, 1)).isEqualTo(before);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "sobol, 1e-300", "sobol, 1e-9", "sobol, 1e300",
        "morris, 1e-300", "morris, 1e-9", "morris, 1e300",
        "efast, 1e-300", "efast, 1e-9", "efast, 1e300",
        "rbd-fast, 1e-300", "rbd-fast, 1e-9", "rbd-fast, 1e300",
        "pawn, 1e-300", "pawn, 1e-9", "pawn, 1e300",
        "delta, 1e-300", "delta, 1e-9", "delta, 1e300",
        "dgsm, 1e-140", "dgsm, 1e-9", "dgsm, 1e140",
        "src, 1e-300", "src, 1e-9", "src, 1e300",
        "prcc, 1e-300", "prcc, 1e-9", "prcc, 1e300",
        "prim, 1e-300", "prim, 1e-9", "prim, 1e300",
        "cart, 1e-300", "cart, 1e-9", "cart, 1e300",
        "scores, 1e-300", "scores, 1e-9", "scores, 1e300"
    })
    void theUnitOfTheOutputScalesWhatHasItAndNothingElse(String method, double unit) throws IOException {
        Sample sample = sample(method, 3);
        JsonNode before = analyze(method, sample, sample.columns().keySet(), 1);
        JsonNode after =
                analyze(method, sample.scaled(1, unit), sample.columns().keySet(), unit);

        alike(
                before,
                after,
                1,
                Map.of("mu", unit, "mu_star", unit, "sigma", unit, "vi", unit * unit, "vi_std", unit * unit));
    }

    @ParameterizedTest
    @CsvSource({
        "sobol, 1e-300", "sobol, 1e-9", "sobol, 1e300",
        "morris, 1e-300", "morris, 1e-9", "morris, 1e300",
        "efast, 1e-300", "efast, 1e-9", "efast, 1e300",
        "rbd-fast, 1e-300", "rbd-fast, 1e-9", "rbd-fast, 1e300",
        "pawn, 1e-300", "pawn, 1e-9", "pawn, 1e300",
        "delta, 1e-300", "delta, 1e-9", "delta, 1e300",
        "dgsm, 1e-140", "dgsm, 1e-9", "dgsm, 1e140",
        "src, 1e-300", "src, 1e-9", "src, 1e300",
        "prcc, 1e-300", "prcc, 1e-9", "prcc, 1e300",
        "prim, 1e-300", "prim, 1e-9", "prim, 1e300",
        "cart, 1e-300", "cart, 1e-9", "cart, 1e300",
        "scores, 1e-300", "scores, 1e-9", "scores, 1e300"
    })
    void theUnitOfTheInputsScalesWhatHasItAndNothingElse(String method, double unit) throws IOException {
        Sample sample = sample(method, 4);
        JsonNode before = analyze(method, sample, sample.columns().keySet(), 1);
        JsonNode after =
                analyze(method, sample.scaled(unit, 1), sample.columns().keySet(), 1);

        alike(before, after, unit, Map.of("vi", 1 / unit / unit, "vi_std", 1 / unit / unit));
    }

    @ParameterizedTest
    @ValueSource(strings = {"pawn", "delta", "scores", "prim", "cart"})
    void theOrderInWhichAProblemListsItsCategoriesChangesNothing(String method) throws IOException {
        Sample sample = sample(method, 5);
        JsonNode before = analyze(method, sample, sample.columns().keySet(), 1);
        Map<String, String> bounds = new LinkedHashMap<>(sample.bounds());
        bounds.put("word", "[\"none\", \"2\", \"inf\", \"1\"]");

        JsonNode after = analyze(
                method, new Sample(sample.columns(), bounds), sample.columns().keySet(), 1);

        alike(before, after, 1, Map.of());
    }

    @ParameterizedTest
    @ValueSource(strings = {"src", "prcc", "rbd-fast"})
    void methodsThatNeedAnOrderRefuseWordsAndNameTheColumn(String method) throws IOException {
        assertThat(refusal(method, sample("delta", 6))).contains("word");
    }

    @Test
    void aMeasureThatScalesOutOfRangeIsLeftOutWithAWord() throws IOException {
        Sample sample = sample("dgsm", 7);
        JsonNode before = analyze("dgsm", sample, sample.columns().keySet(), 1);
        JsonNode after =
                analyze("dgsm", sample.scaled(1, 1e300), sample.columns().keySet(), 1);

        assertThat(after.get("vi")).allMatch(JsonNode::isNull);
        assertThat(after.get("notes").toString()).contains("vi of x1, x2, x3 is too large or too small");
        alike(before.get("dgsm"), after.get("dgsm"), 1, Map.of());
    }

    /**
     * Checks that numbers under equal paths are alike. Limits of boxes scale with {@code x}, and named arrays scale by
     * their factors.
     */
    private static void alike(JsonNode before, JsonNode after, double x, Map<String, Double> factors) {
        alike("", before, after, x, factors);
    }

    private static void alike(String path, JsonNode before, JsonNode after, double x, Map<String, Double> factors) {
        if (path.endsWith("_conf") || path.equals("/notes") || path.equals("/dummy")) {
            return;
        }
        assertThat(after.getNodeType()).as(path).isEqualTo(before.getNodeType());
        assertThat(after.size()).as(path).isEqualTo(before.size());
        if (before.isObject()) {
            before.fieldNames()
                    .forEachRemaining(name -> alike(path + "/" + name, before.get(name), after.path(name), x, factors));
        } else if (before.isArray()) {
            IntStream.range(0, before.size())
                    .forEach(i -> alike(path + "/" + i, before.get(i), after.get(i), x, factors));
        } else if (before.isNumber()) {
            String array = path.split("/")[1];
            double factor = path.contains("/limits/") || path.contains("/may_be_chance/")
                    ? x
                    : factors.getOrDefault(array, 1.0);
            double expected = before.asDouble() * factor;
            assertThat(after.asDouble())
                    .as(path)
                    .isCloseTo(
                            expected, org.assertj.core.data.Offset.offset(1e-9 * Math.max(factor, Math.abs(expected))));
        } else {
            assertThat(after).as(path).isEqualTo(before);
        }
    }

    private Sample sample(String method, long seed) {
        FactorSpace space = new FactorSpace(IntStream.rangeClosed(1, 3)
                .mapToObj(j -> corridor.design.Factor.uniform("x" + j, 0, HIGH))
                .toList());
        DesignMethod design = switch (method) {
            case "sobol" -> DesignMethod.SOBOL;
            case "morris" -> DesignMethod.MORRIS;
            case "efast" -> DesignMethod.FAST;
            case "dgsm" -> DesignMethod.DERIVATIVE;
            default -> DesignMethod.MONTE_CARLO;
        };
        int n = method.equals("efast") ? 129 : DESIGNS.contains(method) ? 32 : 300;
        double[][] x = Design.of(DesignDescriptor.of(design, space, n, seed)).values();
        Map<String, List<String>> columns = new LinkedHashMap<>();
        Map<String, String> bounds = new LinkedHashMap<>();
        for (int j = 0; j < 3; j++) {
            int column = j;
            bounds.put("x" + (j + 1), "[0, " + DecimalText.of(HIGH) + "]");
            columns.put(
                    "x" + (j + 1),
                    Arrays.stream(x).map(row -> DecimalText.of(row[column])).toList());
        }
        boolean words = Set.of("pawn", "delta", "prim", "cart", "scores").contains(method);
        List<String> categories = List.of("1", "2", "none", "inf");
        List<String> y = new ArrayList<>();
        List<String> word = new ArrayList<>();
        Random random = new Random(seed);
        for (double[] row : x) {
            int place = words ? random.nextInt(4) : 0;
            word.add(categories.get(place));
            y.add(DecimalText.of(
                    1 + StrictMath.sin(3 * row[0]) + row[1] * row[1] + row[0] * row[2] + (place == 2 ? 2 : 0)));
        }
        if (words) {
            bounds.put("word", "[\"1\", \"2\", \"none\", \"inf\"]");
            columns.put("word", word);
        }
        columns.put("y", y);
        return new Sample(columns, bounds);
    }

    private JsonNode analyze(String method, Sample sample, Iterable<String> order, double unit) throws IOException {
        Path json = Files.createTempDirectory(folder, "run").resolve("result.json");
        StringWriter err = new StringWriter();
        int code = run(err, method, sample, order, unit, json);
        assertThat(code).as(err.toString()).isZero();
        return new ObjectMapper().readTree(json.toFile());
    }

    private String refusal(String method, Sample sample) throws IOException {
        Path json = Files.createTempDirectory(folder, "run").resolve("result.json");
        StringWriter err = new StringWriter();
        assertThat(run(err, method, sample, sample.columns().keySet(), 1, json)).isEqualTo(2);
        assertThat(json).doesNotExist();
        return err.toString();
    }

    private int run(StringWriter err, String method, Sample sample, Iterable<String> order, double unit, Path json)
            throws IOException {
        List<String> inputs = new ArrayList<>();
        order.forEach(name -> {
            if (!name.equals("y")) {
                inputs.add(name);
            }
        });
        Path run = json.getParent();
        Path problem = Files.writeString(
                run.resolve("problem.json"),
                "{\"names\": ["
                        + sample.bounds().keySet().stream()
                                .map(name -> '"' + name + '"')
                                .collect(Collectors.joining(", "))
                        + "], \"bounds\": [" + String.join(", ", sample.bounds().values()) + "]}");
        List<String> arguments = new ArrayList<>(List.of(
                "analyze",
                "--method",
                method,
                "--problem",
                problem.toString(),
                "--inputs",
                table(run.resolve("X.csv"), sample, inputs).toString(),
                "--outputs",
                table(run.resolve("Y.csv"), sample, List.of("y")).toString(),
                "--resamples",
                "10",
                "--json",
                json.toString()));
        if (method.equals("prim") || method.equals("cart")) {
            arguments.addAll(List.of("--threshold", "above:" + DecimalText.of(5 * unit)));
        }
        return Main.run(
                new PrintWriter(new StringWriter()), new PrintWriter(err, true), arguments.toArray(String[]::new));
    }

    private static Path table(Path file, Sample sample, List<String> names) throws IOException {
        StringBuilder text = new StringBuilder(String.join(",", names)).append('\n');
        for (int i = 0; i < sample.rows(); i++) {
            int row = i;
            text.append(names.stream()
                            .map(name -> sample.columns().get(name).get(row))
                            .collect(Collectors.joining(",")))
                    .append('\n');
        }
        return Files.writeString(file, text);
    }
}
