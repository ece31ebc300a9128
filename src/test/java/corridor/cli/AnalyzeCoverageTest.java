package corridor.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import corridor.design.Design;
import corridor.design.DesignDescriptor;
import corridor.design.DesignMethod;
import corridor.design.Factor;
import corridor.design.FactorSpace;
import corridor.design.IndependentPoints;
import corridor.design.Saltelli;
import corridor.number.DecimalText;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The 95 % intervals of the command analyze must hold the exact value often enough, over 100 samples from files. For
 * each index that is at least 88 times, since a true 95 % falls below that once in three hundred. For all indices of a
 * function together it is in 90 to 99 % of cases. With {@code -Dcorridor.printCoverage} the shares are printed.
 */
@Tag("slow")
class AnalyzeCoverageTest {
    private static final int SEEDS = 100;
    private static final double[] G = {0, 1, 4.5, 9, 99, 99, 99, 99};

    @TempDir
    private Path temp;

    /** A function with the values that an analysis of it estimates. */
    private record Known(String name, int d, double low, double high, ToDoubleFunction<double[]> function) {
        FactorSpace space() {
            return new FactorSpace(IntStream.rangeClosed(1, d)
                    .mapToObj(i -> Factor.uniform("x" + i, low, high))
                    .toList());
        }
    }

    private static final Known ISHIGAMI = new Known("ishigami", 3, -Math.PI, Math.PI, x -> {
        double sin2 = StrictMath.sin(x[1]);
        return StrictMath.sin(x[0]) * (1 + 0.1 * x[2] * x[2] * x[2] * x[2]) + 7 * sin2 * sin2;
    });
    private static final Known SOBOL_G = new Known("sobol-g", 8, 0, 1, x -> {
        double product = 1;
        for (int i = 0; i < G.length; i++) {
            product *= (Math.abs(4 * x[i] - 2) + G[i]) / (1 + G[i]);
        }
        return product;
    });
    private static final Known BILINEAR = new Known("bilinear", 2, 0, 1, x -> x[0] + 0.5 * x[1] + x[0] * x[1]);

    @Test
    void sobolOfIndependentBasePoints() throws IOException {
        covers(
                ISHIGAMI,
                seed -> saltelli(ISHIGAMI, 128, seed),
                Map.of("S1", new double[] {.31390519, .44241114, 0}, "ST", new double[] {.55758886, .44241114, .24368366
                }),
                "--method",
                "sobol");
        covers(
                SOBOL_G,
                seed -> saltelli(SOBOL_G, 128, seed),
                Map.of(
                        "S1",
                        new double[] {
                            .71619217, .17904804, .02367577, .00716192, 7.1619e-5, 7.1619e-5, 7.1619e-5, 7.1619e-5
                        },
                        "ST",
                        new double[] {
                            .78714413, .24219819, .03431692, .01046039, 1.04949e-4, 1.04949e-4, 1.04949e-4, 1.04949e-4
                        }),
                "--method",
                "sobol");
        covers(
                BILINEAR,
                seed -> saltelli(BILINEAR, 128, seed),
                Map.of("S1", new double[] {.675, .3}, "ST", new double[] {.7, .325}),
                "--method",
                "sobol");
    }

    @Test
    void pairsOfIndependentBasePoints() throws IOException {
        covers(
                ISHIGAMI,
                seed -> saltelli(ISHIGAMI, 256, seed, true),
                Map.of("S2", new double[] {0, .24368366, 0}),
                "--method",
                "sobol");
    }

    @Test
    void sobolOfScramblings() throws IOException {
        covers(
                ISHIGAMI,
                seed -> Design.of(DesignDescriptor.of(DesignMethod.SOBOL, ISHIGAMI.space(), 128, seed)
                                .withSecondOrder(false)
                                .withScramblings(8))
                        .values(),
                Map.of("S1", new double[] {.31390519, .44241114, 0}, "ST", new double[] {.55758886, .44241114, .24368366
                }),
                "--method",
                "sobol",
                "--scramblings",
                "8");
    }

    @Test
    void morrisOfRandomTrajectories() throws IOException {
        covers(
                ISHIGAMI,
                seed -> Design.of(DesignDescriptor.of(DesignMethod.MORRIS, ISHIGAMI.space(), 50, seed))
                        .values(),
                // The second factor's effects all have one size, so that its interval has no width.
                Map.of("mu_star", new double[] {7.70405411, Double.NaN, 6.24879610}),
                "--method",
                "morris");
    }

    @Test
    void rbdFastOfIndependentPoints() throws IOException {
        covers(
                ISHIGAMI,
                seed -> Design.of(DesignDescriptor.of(DesignMethod.MONTE_CARLO, ISHIGAMI.space(), 500, seed))
                        .values(),
                Map.of("S1", new double[] {.31390519, .44241114, 0}),
                "--method",
                "rbd-fast");
    }

    @Test
    void regressionOfIndependentPoints() throws IOException {
        double slope = (1 + 0.1 * StrictMath.pow(Math.PI, 4) / 5) / (Math.PI / Math.sqrt(3)) / Math.sqrt(13.844588);
        covers(
                ISHIGAMI,
                seed -> Design.of(DesignDescriptor.of(DesignMethod.MONTE_CARLO, ISHIGAMI.space(), 500, seed))
                        .values(),
                Map.of("src", new double[] {slope, 0, 0}),
                "--method",
                "src");
    }

    @Test
    void derivativesOfIndependentPoints() throws IOException {
        covers(
                ISHIGAMI,
                seed -> steps(ISHIGAMI, 200, seed),
                Map.of("vi", new double[] {7.71958794, 24.5, 10.98730505}),
                "--method",
                "dgsm");
    }

    private void covers(
            Known known,
            java.util.function.IntFunction<double[][]> sample,
            Map<String, double[]> truth,
            String... arguments)
            throws IOException {
        Map<String, int[]> held = new LinkedHashMap<>();
        truth.forEach((name, values) -> held.put(name, new int[values.length]));
        Path problem = Files.writeString(temp.resolve("problem.json"), problem(known));
        for (int seed = 0; seed < SEEDS; seed++) {
            double[][] x = sample.apply(seed);
            JsonNode json = analyze(
                    problem, x, Arrays.stream(x).mapToDouble(known.function()).toArray(), known, seed, arguments);
            truth.forEach((name, values) -> {
                for (int j = 0; j < values.length; j++) {
                    double miss = Math.abs(at(json, name, j) - values[j]);
                    held.get(name)[j] += miss <= at(json, name + "_conf", j) ? 1 : 0;
                }
            });
        }
        if (Boolean.getBoolean("corridor.printCoverage")) {
            held.forEach((name, counts) -> System.out.println(
                    String.join(" ", arguments) + " " + known.name() + " " + name + " " + Arrays.toString(counts)));
        }
        int all = 0;
        int cases = 0;
        for (String name : truth.keySet()) {
            for (int j = 0; j < truth.get(name).length; j++) {
                if (!Double.isNaN(truth.get(name)[j])) {
                    assertThat(held.get(name)[j])
                            .as(known.name() + " " + name + " x" + (j + 1))
                            .isGreaterThanOrEqualTo(88);
                    all += held.get(name)[j];
                    cases += SEEDS;
                }
            }
        }
        assertThat((double) all / cases).isBetween(0.90, 0.99);
    }

    /** Returns the value of a factor or a pair. Pairs of three factors are in the order 12, 13, 23. */
    private static double at(JsonNode json, String name, int j) {
        JsonNode found = json.get(name);
        return (name.startsWith("S2") ? found.get(j / 2).get(1 + (j + 1) / 2) : found.get(j)).asDouble();
    }

    private JsonNode analyze(Path problem, double[][] x, double[] y, Known known, int seed, String... arguments)
            throws IOException {
        Path inputs = temp.resolve("X.csv");
        Path outputs = temp.resolve("Y.csv");
        Files.writeString(
                inputs,
                String.join(",", known.space().names()) + "\n"
                        + Arrays.stream(x)
                                .map(row -> Arrays.stream(row)
                                        .mapToObj(DecimalText::of)
                                        .collect(Collectors.joining(",")))
                                .collect(Collectors.joining("\n"))
                        + "\n");
        Files.writeString(
                outputs, "y\n" + Arrays.stream(y).mapToObj(DecimalText::of).collect(Collectors.joining("\n")) + "\n");
        List<String> all = new ArrayList<>(List.of("analyze"));
        all.addAll(List.of(arguments));
        Path json = temp.resolve("result.json");
        all.addAll(List.of(
                "--problem",
                problem.toString(),
                "--inputs",
                inputs.toString(),
                "--outputs",
                outputs.toString(),
                "--seed",
                Integer.toString(seed),
                "--json",
                json.toString()));
        StringWriter err = new StringWriter();
        assertThat(Main.run(
                        new PrintWriter(new StringWriter()), new PrintWriter(err, true), all.toArray(String[]::new)))
                .as(err.toString())
                .isZero();
        return new ObjectMapper().readTree(json.toFile());
    }

    private static String problem(Known known) {
        String bounds = "[" + DecimalText.of(known.low()) + ", " + DecimalText.of(known.high()) + "]";
        return "{\"names\": ["
                + known.space().names().stream().map(name -> '"' + name + '"').collect(Collectors.joining(", "))
                + "], \"bounds\": [" + String.join(", ", java.util.Collections.nCopies(known.d(), bounds)) + "]}";
    }

    /** Returns the scheme of Saltelli on independent base points. */
    private static double[][] saltelli(Known known, int n, int seed) {
        return saltelli(known, n, seed, false);
    }

    private static double[][] saltelli(Known known, int n, int seed, boolean pairs) {
        return scaled(known, Saltelli.crossed(IndependentPoints.points(n, 2 * known.d(), seed), known.space(), pairs));
    }

    /** Returns independent base points, each followed by a small step of each factor. */
    private static double[][] steps(Known known, int n, int seed) {
        double[][] base = scaled(known, IndependentPoints.points(n, known.d(), seed));
        List<double[]> rows = new ArrayList<>();
        for (double[] point : base) {
            rows.add(point);
            for (int j = 0; j < known.d(); j++) {
                double[] moved = point.clone();
                moved[j] += 1e-5;
                rows.add(moved);
            }
        }
        return rows.toArray(double[][]::new);
    }

    private static double[][] scaled(Known known, double[][] unit) {
        for (double[] row : unit) {
            Arrays.setAll(row, j -> known.low() + row[j] * (known.high() - known.low()));
        }
        return unit;
    }
}
