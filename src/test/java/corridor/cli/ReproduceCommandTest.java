package corridor.cli;

import static org.assertj.core.api.Assertions.assertThat;

import corridor.catalogue.Catalogue;
import corridor.result.OutcomeTable;
import corridor.result.RunResult;
import corridor.run.RunFactory;
import corridor.run.SyntheticModel;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

@Tag("long")
class ReproduceCommandTest {
    private static final OutcomeTable TABLE = OutcomeTable.of(Catalogue.standard());
    private static final RunFactory SOUND =
            (scenario, drawn, seed) -> SyntheticModel.of(TABLE, seed).apply(scenario);

    /** A model that counts one attack more in the last replicate of the scenario two. */
    private static final RunFactory CHANGED = (scenario, drawn, seed) -> (future, replicate, chronicle) -> {
        RunResult run = SOUND.create(scenario, seed).run(future, replicate, chronicle);
        if (scenario.name().equals("two") && replicate == 4) {
            run.outcomes()[TABLE.index("attacks")]++;
        }
        return run;
    };

    @TempDir
    Path temp;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();
    private Path one;
    private Path two;
    private Path first;

    @BeforeEach
    void writeScenarios() throws IOException {
        one = scenario("one");
        two = scenario("two");
        first = temp.resolve("first");
    }

    @Test
    void aBatchComesOutTheSameFromItsFolderAlone() throws IOException {
        batch(one, two, "--replicates", 5, "--seed", 3, "--set", "china.newCommitments=0");
        Files.delete(one);
        Files.delete(two);
        String manifest = Files.readString(first.resolve("manifest.json"));

        assertThat(reproduce(SOUND, first, "--threads", 2)).isZero();
        assertThat(out.toString())
                .matches("Equal: all \\d+ files of .*first come out the same to the byte"
                        + " \\(10 runs, seed 3\\)\\.\\n");
        assertThat(first.resolve("manifest.json")).content().isEqualTo(manifest);
        assertThat(temp.toFile().list()).containsExactly("first");
    }

    @Test
    void drawsStructuresAndKeptDetailsComeOutTheSame() {
        batch(
                one,
                two,
                "--futures",
                3,
                "--replicates",
                2,
                "--structures",
                "HARM,FEAR_MODEL",
                "--keep",
                "events,decisions,areas",
                "--keep-share",
                "0.3",
                "--also",
                "behaviorspace");

        assertThat(reproduce(SOUND, first)).isZero();
        assertThat(out.toString()).startsWith("Equal: ");
    }

    @Test
    void sharesOfSettingsComeOutTheSame() {
        batch(one, two, "--replicates", 5, "--why", "attacks,deaths", "--why-pairs", 4);

        assertThat(first.resolve("analysis/why.json")).content().contains("\"outcome\" : \"deaths\"", "\"pairs\" : 4");
        assertThat(reproduce(SOUND, first)).isZero();
        assertThat(out.toString()).startsWith("Equal: ");
    }

    @Test
    void aSweepComesOutTheSame() {
        Path sweep = temp.resolve("sweep");
        assertThat(execute(
                        new SweepCommand(),
                        one,
                        "--vary",
                        "pakistan.iboIntensity=1:2:1",
                        "--replicates",
                        2,
                        "--out",
                        sweep))
                .isZero();
        clear();

        assertThat(reproduce(Program.CORRIDOR.model(), sweep)).isZero();
        assertThat(out.toString()).startsWith("Equal: ").contains("(4 runs, seed 1)");
    }

    @Test
    void aSweepWithFuturesAndOwnPriorsComesOutTheSame() throws IOException {
        Path own = Files.writeString(temp.resolve("own.json"), """
                {"start": "2025-01-01", "years": 1,
                 "priors": {"economy.imfResponse": {"low": 0.1, "high": 0.2}}}
                """);
        Path sweep = temp.resolve("drawn");
        assertThat(execute(
                        new SweepCommand(),
                        own,
                        "--vary",
                        "pakistan.iboIntensity=1:2:1",
                        "--futures",
                        3,
                        "--replicates",
                        2,
                        "--out",
                        sweep))
                .isZero();
        clear();

        assertThat(reproduce(Program.CORRIDOR.model(), sweep)).isZero();
        assertThat(out.toString()).startsWith("Equal: ").contains("(12 runs, seed 1)");
        assertThat(sweep.resolve("report.html")).content().contains("the user&#39;s own");
    }

    @Test
    void everyFileThatDiffersIsNamedWithTheFirstPlace() throws IOException {
        batch(one, two, "--replicates", 5, "--seed", 3);
        Path again = temp.resolve("again");

        assertThat(reproduce(CHANGED, first, "--out", again)).isEqualTo(ReproduceCommand.DIFFERENT);
        // The header is line 1, the runs of scenario one are lines 2 to 6, and replicate 4 of scenario two is line 11.
        assertThat(out.toString().lines()).first().isEqualTo("runs.csv first differs in line 11");
        assertThat(out.toString())
                .contains("analysis/differences.csv first differs in line ")
                .doesNotContain("series.parquet", "scenarios/")
                .contains("The same build made both, which should not happen")
                .contains("Report: " + again.resolve("report.html"));
        assertThat(again.resolve("report.html")).isRegularFile();
        assertThat(Files.mismatch(first.resolve("runs.csv"), again.resolve("runs.csv")))
                .isPositive();
    }

    @Test
    void aFolderOfAnotherBuildIsComparedAndTheDifferenceSaid() throws IOException {
        batch(one, two, "--replicates", 5);
        Path manifest = first.resolve("manifest.json");
        String other = Files.readString(manifest)
                .replaceFirst("\"corridor\" : \"[^\"]*\"", "\"corridor\" : \"0.1.7\"")
                .replaceFirst("\"build\" : \"[^\"]*\"", "\"build\" : \"feedbeef\"");
        Files.writeString(manifest, other);

        assertThat(reproduce(SOUND, first)).isZero();
        assertThat(err.toString()).contains("Another build made this folder: Corridor 0.1.7, build feedbeef; this is ");
        clear();
        assertThat(reproduce(CHANGED, first)).isEqualTo(ReproduceCommand.DIFFERENT);
        assertThat(out.toString()).contains("Another build made the folder, which may be the reason.");
    }

    @Test
    void refusesWhatIsMissingUnfinishedDamagedOrHoldsNoRuns() throws IOException {
        assertThat(reproduce(SOUND, temp.resolve("nothing"))).isEqualTo(2);
        assertThat(err.toString()).contains("there is no such folder");
        clear();
        assertThat(reproduce(SOUND, temp)).isEqualTo(2);
        assertThat(err.toString()).contains("it has no manifest.json");
        clear();
        Files.writeString(Files.createDirectory(temp.resolve("other")).resolve("report.html"), "<p>");
        assertThat(reproduce(SOUND, temp.resolve("other"))).isEqualTo(2);
        assertThat(err.toString()).contains("holds a report, but no runs of a batch or experiment");
        clear();

        batch(one, two, "--replicates", 5);
        Files.writeString(first.resolve("analysis/outcomes.csv"), "x", StandardOpenOption.APPEND);
        assertThat(reproduce(SOUND, first)).isEqualTo(2);
        assertThat(err.toString()).contains("outcomes.csv").contains("Maybe corridor report " + first + "?");
        clear();
        Files.writeString(first.resolve("runs.csv"), "x", StandardOpenOption.APPEND);
        assertThat(reproduce(SOUND, first)).isEqualTo(2);
        assertThat(err.toString()).contains("runs.csv: this file is not what the batch wrote");
        assertThat(out.toString()).isEmpty();
    }

    private void batch(Object... arguments) {
        Object[] all = new Object[arguments.length + 2];
        System.arraycopy(arguments, 0, all, 0, arguments.length);
        all[arguments.length] = "--out";
        all[arguments.length + 1] = first;
        assertThat(execute(new BatchCommand(SOUND), all)).isZero();
        clear();
    }

    private int reproduce(RunFactory model, Object... arguments) {
        return execute(new ReproduceCommand(model), arguments);
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

    private void clear() {
        out.getBuffer().setLength(0);
        err.getBuffer().setLength(0);
    }

    private Path scenario(String name) throws IOException {
        String text = "{\"title\": \"" + name + "\", \"start\": \"2025-01-01\", \"years\": 1}";
        return Files.writeString(temp.resolve(name + ".json"), text);
    }
}
