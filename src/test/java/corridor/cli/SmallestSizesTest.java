package corridor.cli;

import static org.assertj.core.api.Assertions.assertThat;

import corridor.catalogue.Catalogue;
import corridor.chart.LabelAudit;
import corridor.result.OutcomeTable;
import corridor.run.FactorModel;
import corridor.run.SyntheticModel;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;

/** With one replicate, one point for each level or one factor, nothing breaks and no interval is made up. */
@Tag("long")
class SmallestSizesTest {
    private static final OutcomeTable TABLE = OutcomeTable.of(Catalogue.standard());
    private static final String A = FactorModel.A;
    private static final String B = FactorModel.B;

    @TempDir
    Path temp;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();
    private Path scenario;

    @BeforeEach
    void writeScenario() throws IOException {
        scenario = Files.writeString(
                temp.resolve("short.json"), "{\"title\": \"Short\", \"start\": \"2025-01-01\", \"years\": 1}");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "--vary pakistan.iboIntensity=1,2",
                "--vary pakistan.iboIntensity=1,2,3",
                "--vary FEAR_MODEL",
                "--vary pakistan.iboIntensity=1,2 --vary FEAR_MODEL",
                "--vary pakistan.iboIntensity=1,2 --quantity quantile:0.9",
            })
    void aSweepOfOneReplicateSaysThatItHasNoInterval(String varied) throws IOException {
        Path target = temp.resolve("sweep");
        assertThat(sweep(varied + " --replicates 1 --outcomes attacks --out " + target))
                .as(err.toString())
                .isZero();

        boolean quantile = varied.contains("quantile");
        String why = quantile ? "No interval: one point at an end." : "No interval: one replicate.";
        assertThat(out.toString()).contains("Attacks (attacks): mean ", why, "Chance may have made");
        assertThat(out.toString()).doesNotContain("distinguishable from chance");
        assertThat(target.resolve("report.html")).content().contains("(no interval: " + why.substring(13, 20));
        String tornado = Files.readString(target.resolve("charts/tornado-attacks.svg"));
        assertThat(tornado).contains(why).doesNotContain("95 % interval");
        checkAll(target);
    }

    @Test
    void twoReplicatesHaveAnInterval() throws IOException {
        Path target = temp.resolve("sweep");
        assertThat(sweep("--vary pakistan.iboIntensity=1,3 --replicates 2 --outcomes attacks --own-luck --out "
                        + target))
                .as(err.toString())
                .isZero();

        assertThat(out.toString()).doesNotContain("No interval");
        assertThat(Files.readString(target.resolve("charts/tornado-attacks.svg")))
                .contains("95 % interval", "\u00b1");
        checkAll(target);
    }

    @ParameterizedTest
    @ValueSource(strings = {"lhs", "halton", "monte-carlo", "sobol", "morris", "fast"})
    void everyDesignCopesWithItsSmallestSizes(String design) throws IOException {
        for (int samples : design.equals("fast") ? new int[] {65} : new int[] {1, 2}) {
            Path target = temp.resolve(design + samples);
            int code = sweep("--vary " + A + " --design " + design + " --samples " + samples
                    + " --replicates 1 --outcomes attacks --out " + target);
            assertThat(code).as(samples + ": " + err).isZero();
            checkAll(target);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "morris, 1 2, 2",
        "sobol, 1 2, 1 2",
        "dgsm, 1 2, ",
        "efast, 65, 65",
        "rbd-fast, 1 21, ",
        "pawn, 1 3 20, ",
        "delta, 3 10, ",
        "src, 3 4, 4",
        "prcc, 4 5, ",
    })
    void everyMethodCopesWithItsSmallestSizesAndWithOneFactor(String method, String ofOne, String ofTwo)
            throws IOException {
        smallest(method, A, ofOne);
        if (ofTwo != null) {
            smallest(method, A + "," + B, ofTwo);
        }
    }

    private void smallest(String method, String factors, String sizes) throws IOException {
        for (String samples : sizes.split(" ")) {
            Path target = temp.resolve(method + samples + "-" + factors.length());
            int code = sensitivity("--method " + method + " --factors " + factors + " --samples " + samples
                    + " --replicates 1 --outcomes attacks,deaths --out " + target);
            assertThat(code).as(samples + " of " + factors + ": " + err).isZero();
            checkAll(target);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "--replicates 1",
                "--replicates 2",
                "--futures 1 --replicates 1",
                "--futures 2 --replicates 1",
                "--futures 1 --replicates 2",
                "--replicates 1 --structures FEAR_MODEL",
            })
    void aBatchCopesWithOneReplicateOneFutureOneYear(String sizes) throws IOException {
        Path other = Files.writeString(
                temp.resolve("other.json"), "{\"title\": \"Other\", \"start\": \"2025-01-01\", \"years\": 1}");
        Path target = temp.resolve("batch");
        BatchCommand command = new BatchCommand(
                (read, drawn, seed) -> SyntheticModel.of(TABLE, seed).apply(read));

        int code = run(command, scenario + " " + other + " " + sizes + " --out " + target);

        assertThat(code).as(err.toString()).isZero();
        assertThat(out.toString()).contains("Nothing can be judged", "too few for an interval");
        assertThat(out.toString()).doesNotContain("1 replicate are", "1 futures");
        checkAll(target);
    }

    /**
     * Checks that no label of a chart is misplaced, and that no number in a chart, table or sentence is NaN or
     * infinite.
     */
    private static void checkAll(Path folder) throws IOException {
        for (Path file : files(folder, ".svg")) {
            String svg = Files.readString(file);
            assertThat(LabelAudit.problems(svg)).as(file.toString()).isEmpty();
            assertThat(svg).as(file.toString()).doesNotContain("NaN", "Infinity", "\u221e");
        }
        for (Path file : files(folder, ".html")) {
            assertThat(Files.readString(file)).as(file.toString()).doesNotContain("NaN", "Infinity", "\u00b1 \u2013");
        }
        for (Path file : files(folder, ".csv")) {
            assertThat(Files.readString(file)).as(file.toString()).doesNotContain("NaN", "Infinity");
        }
    }

    private static List<Path> files(Path folder, String ending) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(file -> file.toString().endsWith(ending)).toList();
        }
    }

    private int sweep(String arguments) {
        return run(new SweepCommand(FactorModel.factory()), scenario + " " + arguments);
    }

    private int sensitivity(String arguments) {
        return run(new SensitivityCommand(FactorModel.factory()), scenario + " " + arguments);
    }

    private int run(Callable<Integer> command, String arguments) {
        CommandLine line = new CommandLine(command);
        line.setOut(new PrintWriter(out)).setErr(new PrintWriter(err));
        line.setExecutionExceptionHandler((failure, any, parsed) -> Failures.execution(failure, any.getErr()));
        List<String> words = new ArrayList<>(Arrays.asList(arguments.split(" ")));
        words.addAll(List.of("--threads", "1"));
        return line.execute(words.toArray(String[]::new));
    }
}
