package corridor.cli;

import static org.assertj.core.api.Assertions.assertThat;

import corridor.catalogue.Catalogue;
import corridor.result.OutcomeTable;
import corridor.run.RunFactory;
import corridor.run.SyntheticModel;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

@Tag("long")
class BatchCommandTest {
    private static final OutcomeTable TABLE = OutcomeTable.of(Catalogue.standard());
    private static final RunFactory SOUND =
            (scenario, drawn, seed) -> SyntheticModel.of(TABLE, seed).apply(scenario);
    private static final RunFactory BROKEN = (scenario, drawn, seed) -> (future, replicate, chronicle) -> {
        if (replicate == 1) {
            throw new IllegalStateException("broken");
        }
        return SOUND.create(scenario, seed).run(future, replicate, chronicle);
    };

    @TempDir
    Path temp;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();
    private Path one;
    private Path two;

    @BeforeEach
    void writeScenarios() throws IOException {
        one = scenario("one", 1);
        two = scenario("two", 1);
    }

    @Test
    void comparesScenariosAndSaysWhatWasFoundWhereTheReportIsAndWhatToTryNext() {
        Path first = temp.resolve("first");
        int code = batch(
                SOUND,
                one,
                two,
                "--replicates",
                5,
                "--seed",
                3,
                "--threads",
                2,
                "--set",
                "china.newCommitments=0",
                "--out",
                first);

        assertThat(code).isZero();
        assertThat(out.toString())
                .contains("ompared with One: ", "\nTwo\n")
                .contains("\nReport: " + first.resolve("report.html") + "\n")
                .contains("\nNext:   one history of two, with its reasons:\n  corridor run " + two
                        + " --seed 3 --set china.newCommitments=0\n");
        assertThat(err.toString())
                .startsWith("10 runs (2 scenarios x 5 replicates, parameters at their defaults) on 2 threads, ")
                .containsPattern("on 2 threads, (under|[0-9.]+ ?[a-z]* to) [0-9.]+ (s|min)\n")
                .contains("10 of 10 runs in ");
        assertThat(first.resolve("scenarios/one.json")).content().contains("\"china.newCommitments\": 0");
        assertThat(first.resolve("manifest.json"))
                .content()
                .contains("--replicates 5 --seed 3 --set china.newCommitments=0\"");
    }

    @Test
    void ownPriorsAreDrawnForAllScenariosAndNamedAsTheUsersOwn() throws IOException {
        Path own = Files.writeString(temp.resolve("own.json"), """
                {"extends": "one", "priors": {"economy.imfResponse": {"low": 0.1, "high": 0.2}}}
                """);
        Path folder = temp.resolve("priors");

        assertThat(batch(SOUND, one, own, "--futures", 3, "--replicates", 2, "--out", folder))
                .isZero();
        assertThat(folder.resolve("manifest.json"))
                .content()
                .contains("\"source\" : \"ENSEMBLE\"", "\"economy.imfResponse\" : \"uniform from 0.1 to 0.2\"");
        assertThat(folder.resolve("scenarios/own.json")).content().contains("\"priors\"");
        assertThat(folder.resolve("scenarios/one.json")).content().doesNotContain("\"priors\"");
        assertThat(folder.resolve("report.html"))
                .content()
                .contains("The range of this number is the user&#39;s own", "not checked against the record")
                .contains("All scenarios share these draws.");
        List<String> futures = Files.readAllLines(folder.resolve("design/futures.csv"));
        int column = List.of(futures.get(0).split(",")).indexOf("economy.imfResponse");
        assertThat(futures.subList(1, 4))
                .allSatisfy(line ->
                        assertThat(Double.parseDouble(line.split(",")[column])).isBetween(0.1, 0.2));

        err.getBuffer().setLength(0);
        assertThat(batch(SOUND, one, own, "--replicates", 2, "--out", temp.resolve("defaults")))
                .isZero();
        assertThat(err.toString()).contains("The priors of own are not used, since every parameter has its default");
    }

    @Test
    void twoPriorsForOneParameterAreRefusedAndNothingIsWritten() throws IOException {
        Path low = Files.writeString(temp.resolve("low.json"), """
                {"extends": "one", "priors": {"economy.imfResponse": {"low": 0.1, "high": 0.2}}}
                """);
        Path high = Files.writeString(temp.resolve("high.json"), """
                {"extends": "one", "priors": {"economy.imfResponse": {"low": 0.2, "high": 0.3}}}
                """);
        Path folder = temp.resolve("refused");

        assertThat(batch(SOUND, low, high, "--futures", 3, "--out", folder)).isEqualTo(2);
        assertThat(err.toString())
                .contains("high: draws economy.imfResponse uniform from 0.2 to 0.3, but 'low' draws it uniform from 0.1"
                        + " to 0.2; the scenarios of a batch share their futures");
        assertThat(folder).doesNotExist();
    }

    @Test
    void endsWithThreeAndNamesTheFailuresWhenSomeRunsFail() {
        int code = batch(BROKEN, one, two, "--replicates", 5, "--out", temp.resolve("first"));

        assertThat(code).isEqualTo(3);
        assertThat(err.toString())
                .contains("2 of 10 runs failed. The results are kept")
                .contains("\n  one, replicate 1: IllegalStateException: broken (");
        assertThat(temp.resolve("first/manifest.json")).content().contains("IllegalStateException: broken");
    }

    @Test
    void endsWithOneAndSaysHowToGoOnWhenTheDiskIsFullOrAWorkerDies() throws IOException {
        Path whole = temp.resolve("whole");
        assertThat(batch(SOUND, one, two, "--replicates", 5, "--out", whole)).isZero();
        for (Throwable cause : List.of(
                new UncheckedIOException(new IOException("No space left on device")),
                new OutOfMemoryError("Java heap space"))) {
            Path broken = temp.resolve(cause.getClass().getSimpleName());
            err.getBuffer().setLength(0);
            assertThat(batch(endingWith(cause), one, two, "--replicates", 5, "--threads", 1, "--out", broken))
                    .isEqualTo(1);
            assertThat(err.toString())
                    .contains("The batch broke off: ")
                    .containsAnyOf("the disk is full", "Java ran out of memory")
                    .contains(" of 10 runs are kept in " + broken + "; complete it with: corridor resume " + broken)
                    .doesNotContain("\tat ", "defect");

            assertThat(execute(new ResumeCommand(SOUND), broken)).isZero();
            assertThat(broken.resolve("runs.csv")).hasSameBinaryContentAs(whole.resolve("runs.csv"));
            assertThat(broken.resolve("series.parquet")).hasSameBinaryContentAs(whole.resolve("series.parquet"));
        }
    }

    /**
     * Makes runs that are sound up to replicate 3. There an Error ends the worker, since a run records every exception.
     */
    private static RunFactory endingWith(Throwable cause) {
        return (scenario, drawn, seed) -> (future, replicate, chronicle) -> {
            if (replicate == 3 && Thread.currentThread().getName().equals("corridor-run")) {
                throw cause instanceof Error error ? error : new LinkageError("unpacking", cause);
            }
            return SOUND.create(scenario, seed).run(future, replicate, chronicle);
        };
    }

    @Test
    void passesOverTheSchemaThatAShellNamesAmongTheScenarios() throws IOException {
        Path schema = Files.writeString(temp.resolve("scenario.schema.json"), "{}");
        assertThat(batch(SOUND, one, schema, two, "--replicates", 5, "--dry-run"))
                .isZero();
        assertThat(err.toString()).contains(schema + ": passed over, a JSON Schema is no scenario");
        assertThat(out.toString()).contains("(2 scenarios x 5 replicates");

        assertThat(batch(SOUND, schema, "--dry-run")).isEqualTo(2);
        assertThat(err.toString()).contains(schema + ": a JSON Schema describes scenarios and is none");
    }

    @Test
    void announcesADryRunAndWritesNothing() {
        int code = batch(SOUND, one, two, "--replicates", 5, "--seed", 3, "--dry-run", "--out", temp.resolve("a/b"));

        assertThat(code).isZero();
        assertThat(out.toString())
                .contains(
                        "Reference: one\nCompared:  two\nRuns:      10 (2 scenarios x 5 replicates, parameters at their defaults), seed 3\nTime:      ")
                .contains("Folder:    " + temp.resolve("a/b") + "\n");
        assertThat(temp.resolve("a")).doesNotExist();
    }

    @Test
    void aDryRunCountsTheRunsOfShares() throws IOException {
        Files.writeString(
                two, Files.readString(two).replaceFirst("\\{", "{\"levers\": {\"pakistan.iboIntensity\": 2},"));
        int code = batch(
                SOUND,
                one,
                two,
                "--replicates",
                5,
                "--why",
                "attacks,deaths",
                "--why-pairs",
                4,
                "--dry-run",
                "--out",
                temp.resolve("dry"));

        assertThat(code).as(err.toString()).isZero();
        assertThat(out.toString()).contains("Runs:      10 ", "\nShares:    at most 16 further runs (--why)");
    }

    @Test
    void refusesSharesOfNoOutcome() {
        for (String why : List.of("", ",", "attacks,", " ")) {
            assertThat(batch(SOUND, one, two, "--replicates", 5, "--why", why, "--out", temp.resolve("none")))
                    .isEqualTo(2);
            assertThat(err.toString()).contains("--why: must name outcomes");
        }
        assertThat(temp.resolve("none")).doesNotExist();
    }

    @Test
    void namesAllProblemsOfAllScenarios() throws IOException {
        Files.writeString(one, "{\"title\": \"One\", \"start\": \"2025-01-01\", \"years\": 0}");
        Files.writeString(two, "{\"title\": \"Two\", \"begin\": 1}");
        int code = batch(SOUND, one, two, temp.resolve("three.json"), "--out", temp.resolve("first"));

        assertThat(code).isEqualTo(2);
        assertThat(err.toString())
                .contains("one.json:1:")
                .contains("two.json:1:")
                .contains("three.json");
        assertThat(temp.resolve("first")).doesNotExist();
    }

    @Test
    void refusesScenariosOfAnotherLength() throws IOException {
        Path longer = scenario("longer", 2);
        assertThat(batch(SOUND, one, longer, "--out", temp.resolve("first"))).isEqualTo(2);
        assertThat(err.toString()).contains("scenarios that are compared need the same start and years");
    }

    @Test
    void refusesAFolderThatIsNotEmpty() throws IOException {
        assertThat(batch(SOUND, one, "--out", temp)).isEqualTo(2);
        assertThat(err.toString()).contains("this folder is not empty").contains("Maybe --out " + temp + "-2?");
        assertThat(temp.toFile().list()).containsExactlyInAnyOrder("one.json", "two.json");
    }

    @Test
    void withoutASizeTheRivalsAreCrossedAndFixedSwitchesAreNot() {
        assertThat(batch(SOUND, one, two, "--dry-run", "--out", temp.resolve("rivals")))
                .isZero();
        assertThat(out.toString()).contains("2 scenarios x 18 structures x 50 futures x 4 replicates");
        out.getBuffer().setLength(0);
        assertThat(batch(SOUND, one, "--set", "HARM=DETER", "--dry-run", "--out", temp.resolve("fewer")))
                .isZero();
        assertThat(out.toString()).contains("1 scenario x 6 structures x 50 futures");
        out.getBuffer().setLength(0);
        assertThat(batch(SOUND, one, "--futures", 7, "--dry-run", "--out", temp.resolve("one")))
                .isZero();
        assertThat(out.toString()).contains("1 scenario x 7 futures x 4 replicates");
        out.getBuffer().setLength(0);
        assertThat(batch(SOUND, one, "--replicates", 3, "--structures", "rivals", "--dry-run"))
                .isZero();
        assertThat(out.toString()).contains("1 scenario x 18 structures x 3 replicates");
    }

    @Test
    void moreFuturesThanTheRecordAllowsNeedThePrior() {
        assertThat(batch(SOUND, one, "--futures", 501, "--out", temp.resolve("many")))
                .isEqualTo(2);
        assertThat(err.toString()).contains("--futures = 501", "at most 500", "--prior");
        assertThat(temp.resolve("many")).doesNotExist();
        assertThat(batch(SOUND, one, "--futures", 501, "--prior", "--dry-run")).isZero();
        assertThat(out.toString()).contains("501 futures");
        assertThat(batch(SOUND, one, "--prior", "--fixed-parameters", "--dry-run"))
                .isEqualTo(2);
        assertThat(err.toString()).contains("cannot stand beside --prior");
    }

    @Test
    void theManifestAndTheReportSayWhereTheFuturesComeFrom() {
        Path allowed = temp.resolve("allowed");
        assertThat(batch(SOUND, one, two, "--futures", 3, "--replicates", 2, "--out", allowed))
                .isZero();
        assertThat(allowed.resolve("manifest.json")).content().contains("\"source\" : \"ENSEMBLE\"");
        assertThat(allowed.resolve("report.html")).content().contains("because they were chosen to");
    }

    private int batch(RunFactory model, Object... arguments) {
        return execute(new BatchCommand(model), arguments);
    }

    private int execute(Callable<Integer> asked, Object... arguments) {
        CommandLine line = new CommandLine(asked);
        line.setOut(new PrintWriter(out)).setErr(new PrintWriter(err));
        line.setExecutionExceptionHandler((failure, command, parsed) -> Failures.execution(failure, command.getErr()));
        String[] words = new String[arguments.length];
        for (int i = 0; i < words.length; i++) {
            words[i] = arguments[i].toString();
        }
        return line.execute(words);
    }

    private Path scenario(String name, int years) throws IOException {
        String text = "{\"title\": \"" + name + "\", \"start\": \"2025-01-01\", \"years\": " + years + "}";
        return Files.writeString(temp.resolve(name + ".json"), text);
    }
}
