package corridor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import corridor.batch.BatchBrokenOff;
import corridor.batch.BatchInterrupted;
import corridor.batch.StopSignal;
import corridor.batch.TestExecution;
import corridor.catalogue.Catalogue;
import corridor.problem.InputException;
import corridor.result.OutcomeTable;
import corridor.result.unfinished.UnfinishedSearch;
import corridor.run.RunFactory;
import corridor.run.SyntheticModel;
import corridor.scenario.LeverSetting;
import corridor.scenario.Scenario;
import corridor.scenario.ScenarioReader;
import corridor.workflow.tradeoff.TradeOffWorkflow;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A search that was stopped in any way and then resumed has the same results as one that was not stopped. */
@Tag("long")
class ResumedSearchTest {
    private static final OutcomeTable TABLE = OutcomeTable.of(Catalogue.standard());
    private static final String COMMAND = "corridor optimize baseline";
    private static final int REPLICATES = 2;
    private static final int THREADS = 2;

    /**
     * Deaths fall and rise with the lever around 1, and cost around 2. For one in seven values of the lever, one
     * replicate fails.
     */
    private static final RunFactory MODEL = (scenario, drawn, seed) -> (future, replicate, chronicle) -> {
        double level = scenario.levers().get("china.newCommitments") instanceof LeverSetting.Constant constant
                ? constant.value()
                : 0;
        if (Math.round(level * 100) % 7 == 3 && replicate == 1) {
            throw new IllegalStateException("no such history");
        }
        var run = SyntheticModel.of(TABLE, seed).apply(scenario).run(future, replicate, chronicle);
        run.outcomes()[TABLE.index("deaths")] = 100 * (level - 1) * (level - 1) + replicate + seed % 3;
        run.outcomes()[TABLE.index("operations_cost")] = 100 * (level - 2) * (level - 2) + replicate;
        return run;
    };

    @TempDir
    static Path temp;

    private static Map<String, String> uninterrupted;
    private static int runs;
    private final TradeOffWorkflow pipeline = new TradeOffWorkflow(Catalogue.standard(), "test");

    @BeforeAll
    static void searchOnceWithoutAStop() throws IOException {
        AtomicInteger count = new AtomicInteger();
        Path whole = temp.resolve("whole");
        search(new TradeOffWorkflow(Catalogue.standard(), "test"), whole, counting(count), new StopSignal());
        uninterrupted = files(whole);
        runs = count.get();
        assertThat(uninterrupted).containsKeys("report.html", "analysis/options.csv", "scenarios/option-01.json");
        assertThat(uninterrupted.keySet()).noneMatch(name -> name.contains("unfinished"));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 9, 25, 40})
    void endsWithTheSameFilesAndRunsNothingTwice(int stopAt) throws IOException {
        Path target = temp.resolve("stopped-" + stopAt);
        StopSignal stop = new StopSignal();
        AtomicInteger first = new AtomicInteger();
        assertThatThrownBy(() -> search(pipeline, target, at(stopAt, first, stop::ask), stop))
                .isInstanceOf(BatchInterrupted.class)
                .hasMessageMatching("Interrupted: \\d+ evaluated options are kept in \\Q" + target + "\\E")
                .hasFieldOrPropertyWithValue("resumable", Optional.of(target));
        assertThat(target.toFile().list()).containsExactly("unfinished");
        AtomicInteger second = new AtomicInteger();

        resume(target, counting(second));

        assertThat(files(target)).isEqualTo(uninterrupted);
        // The reference is run again to check that its result is the same. Each thread loses the runs of its current
        // option, and an option with new random numbers has three times as many.
        int lost = THREADS * 3 * REPLICATES;
        assertThat(first.get() + second.get()).isBetween(runs, runs + REPLICATES + lost);
        assertThat(second.get()).isLessThanOrEqualTo(runs);
    }

    @Test
    void goesOnAfterAnErrorAndATornLine() throws IOException {
        Path target = temp.resolve("broken");
        assertThatThrownBy(() -> search(
                        pipeline,
                        target,
                        at(20, new AtomicInteger(), () -> {
                            throw new OutOfMemoryError("Java heap space");
                        }),
                        new StopSignal()))
                .isInstanceOf(BatchBrokenOff.class)
                .hasMessageContaining("The search broke off: Java ran out of memory")
                .hasFieldOrPropertyWithValue("resumable", Optional.of(target));
        Path journal = target.resolve("unfinished/evaluations.jsonl");
        String lines = Files.readString(journal);
        Files.writeString(journal, lines.substring(0, lines.length() - 20));

        resume(target, MODEL);

        assertThat(files(target)).isEqualTo(uninterrupted);
    }

    @Test
    void refusesToGoOnWithAnotherProgram() throws IOException {
        Path target = temp.resolve("other");
        StopSignal stop = new StopSignal();
        assertThatThrownBy(() -> search(pipeline, target, at(20, new AtomicInteger(), stop::ask), stop))
                .isInstanceOf(BatchInterrupted.class);

        RunFactory changed = (scenario, drawn, seed) -> (future, replicate, chronicle) -> {
            var run = MODEL.create(scenario, drawn, seed).run(future, replicate, chronicle);
            run.outcomes()[TABLE.index("deaths")] += 1;
            return run;
        };
        assertThatThrownBy(() -> resume(target, changed))
                .isInstanceOf(InputException.class)
                .hasMessageStartingWith("baseline: comes out differently now than when this search began");
        assertThatThrownBy(() -> new TradeOffWorkflow(Catalogue.standard(), "newer")
                        .resume(target, MODEL, (done, wanted, kept) -> {}, TestExecution.on(1)))
                .isInstanceOf(InputException.class)
                .hasMessageContaining("this search was begun by Corridor test, and this is newer");
    }

    @Test
    void letsOnlyOneProcessAtASearch() throws IOException {
        Path target = temp.resolve("held");
        StopSignal stop = new StopSignal();
        assertThatThrownBy(() -> search(pipeline, target, at(20, new AtomicInteger(), stop::ask), stop))
                .isInstanceOf(BatchInterrupted.class);
        try (UnfinishedSearch held = UnfinishedSearch.reopen(target)) {
            assertThat(held.evaluations().size()).isPositive();
            assertThatThrownBy(() -> resume(target, MODEL))
                    .hasMessage(target + ": another process is at work on this folder");
        }
    }

    private static void search(TradeOffWorkflow pipeline, Path target, RunFactory model, StopSignal stop)
            throws IOException {
        Scenario baseline = new ScenarioReader(Catalogue.standard()).read(Path.of("scenarios/baseline.json"));
        pipeline.run(
                new TradeOffWorkflow.Request(
                        baseline,
                        List.of("china.newCommitments"),
                        List.of("deaths", "operations_cost"),
                        1,
                        24,
                        1,
                        REPLICATES,
                        5),
                target,
                COMMAND,
                model,
                (done, wanted, kept) -> {},
                TestExecution.on(THREADS, stop));
    }

    private void resume(Path target, RunFactory model) throws IOException {
        pipeline.resume(target, model, (done, wanted, kept) -> {}, TestExecution.on(3));
    }

    private static RunFactory counting(AtomicInteger count) {
        return at(Integer.MAX_VALUE, count, () -> {});
    }

    /**
     * Counts the runs of the search and calls {@code act} at one of them. Runs by which the engine times the model do
     * not count.
     */
    private static RunFactory at(int number, AtomicInteger count, Runnable act) {
        return (scenario, drawn, seed) -> (future, replicate, chronicle) -> {
            if (Thread.currentThread().getName().equals("corridor-run") && count.incrementAndGet() == number) {
                act.run();
            }
            return MODEL.create(scenario, drawn, seed).run(future, replicate, chronicle);
        };
    }

    private static Map<String, String> files(Path root) throws IOException {
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> walk = Files.walk(root)) {
            for (Path file : walk.filter(Files::isRegularFile).toList()) {
                byte[] bytes = Files.readAllBytes(file);
                files.put(
                        root.relativize(file).toString().replace('\\', '/'),
                        bytes.length + ":" + Arrays.hashCode(bytes));
            }
        }
        return files;
    }
}
