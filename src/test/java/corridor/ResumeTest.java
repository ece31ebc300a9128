package corridor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import corridor.batch.BatchBrokenOff;
import corridor.batch.BatchInterrupted;
import corridor.batch.BatchPlan;
import corridor.batch.FutureDraws;
import corridor.batch.StopSignal;
import corridor.batch.TestExecution;
import corridor.build.Build;
import corridor.catalogue.Catalogue;
import corridor.design.StructureDesign;
import corridor.problem.InputException;
import corridor.result.Keep;
import corridor.result.Manifest;
import corridor.result.OutcomeTable;
import corridor.run.RunFactory;
import corridor.run.SyntheticModel;
import corridor.scenario.Scenario;
import corridor.workflow.OpenBatch;
import corridor.workflow.comparison.ComparisonWorkflow;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** A batch that was stopped in any way and then resumed has the same results as one that was not stopped. */
@Tag("long")
class ResumeTest {
    private static final long SEED = 7;
    private static final List<Scenario> SCENARIOS =
            List.of(SyntheticModel.scenario("baseline", 1), SyntheticModel.scenario("freeze", 1));
    private static final OutcomeTable TABLE = OutcomeTable.of(Catalogue.standard());
    private static final RunFactory SOUND =
            (scenario, drawn, seed) -> SyntheticModel.of(TABLE, seed).apply(scenario);
    private final ComparisonWorkflow pipeline =
            new ComparisonWorkflow(Catalogue.standard(), "test", (analysis, context) -> List.of());

    @TempDir
    Path temp;

    private Path target;
    private List<Manifest.FileHash> uninterrupted;

    @BeforeEach
    void runOnceWithoutAStop() throws IOException {
        target = temp.resolve("stopped");
        uninterrupted =
                batch(temp.resolve("whole"), SOUND, new StopSignal()).manifest().files();
    }

    @Test
    void completesABatchThatWasInterrupted() throws IOException {
        interrupt();

        assertThat(resume(false).manifest().files()).isEqualTo(uninterrupted);
        assertThat(target).isDirectoryNotContaining("glob:**unfinished*");
    }

    @Test
    void runsAgainWhatStandsInATruncatedShardAndInATornLine() throws IOException {
        interrupt();
        Path home = target.resolve("unfinished");
        Path shard = shards(home).get(0);
        Files.write(shard, Arrays.copyOf(Files.readAllBytes(shard), 100));
        Path changed = shards(home).get(1);
        byte[] bytes = Files.readAllBytes(changed);
        bytes[bytes.length / 2] ^= 1;
        Files.write(changed, bytes);
        String journal = Files.readString(home.resolve("journal.jsonl"));
        Files.writeString(home.resolve("journal.jsonl"), journal.substring(0, journal.length() - 10));
        AtomicInteger runs = new AtomicInteger();

        List<Manifest.FileHash> resumed =
                resume(counting(runs), false).manifest().files();

        assertThat(resumed).isEqualTo(uninterrupted);
        assertThat(runs).hasValueGreaterThan(2);
    }

    @Test
    void keepsAllShardsWhenAWorkerDies() throws IOException {
        RunFactory dying = failingAt(9, () -> {
            throw new OutOfMemoryError("Java heap space");
        });
        assertThatThrownBy(() -> batch(target, dying, new StopSignal()))
                .isInstanceOf(BatchBrokenOff.class)
                .hasMessageContaining("Java ran out of memory")
                .hasFieldOrPropertyWithValue("resumable", Optional.of(target));
        assertThat(shards(target.resolve("unfinished"))).isNotEmpty();

        assertThat(resume(false).manifest().files()).isEqualTo(uninterrupted);
    }

    @Test
    void keepsAllRunsWhenDiskOrMemoryEndWhileTheReportIsMade() throws IOException {
        UncheckedIOException full = new UncheckedIOException("chart", new IOException("No space left on device"));
        assertThatThrownBy(() -> batch(drawingEndsWith(full)))
                .isInstanceOf(BatchBrokenOff.class)
                .hasMessageContaining("the disk is full")
                .hasMessageContaining("80 of 80 runs are kept");
        assertThat(target.resolve("manifest.json")).doesNotExist();

        try (OpenBatch open = pipeline.reopen(target, SOUND)) {
            ComparisonWorkflow narrow = drawingEndsWith(new OutOfMemoryError("Java heap space"));
            assertThatThrownBy(() -> narrow.complete(open, false, SOUND, TestExecution.on(2)))
                    .isInstanceOf(BatchBrokenOff.class)
                    .hasMessageContaining("Java ran out of memory");
        }
        assertThat(resume(false).manifest().files()).isEqualTo(uninterrupted);
    }

    @ParameterizedTest
    @MethodSource("defects")
    void keepsAllRunsWhenADefectEndsTheReport(Throwable defect, String said) throws IOException {
        assertThatThrownBy(() -> batch(drawingEndsWith(defect)))
                .isInstanceOf(BatchBrokenOff.class)
                .hasMessageContaining(said)
                .hasMessageContaining("80 of 80 runs are kept")
                .hasFieldOrPropertyWithValue("resumable", Optional.of(target));

        assertThat(resume(false).manifest().files()).isEqualTo(uninterrupted);
    }

    static Stream<Arguments> defects() {
        return Stream.of(
                Arguments.of(new IllegalStateException("no label fits"), "IllegalStateException: no label fits"),
                Arguments.of(new StackOverflowError(), "StackOverflowError"),
                // A library that unpacks itself into the temporary folder reports a full disk in this way.
                Arguments.of(
                        new ExceptionInInitializerError(
                                new RuntimeException(new IOException("No space left on device"))),
                        "the disk is full"));
    }

    /** The operating system itself reports the full disk: every write to the device /dev/full fails with that error. */
    @Test
    @EnabledIf("hasAFullDisk")
    void completesABatchThatFilledTheDisk() throws IOException {
        RunFactory filling = failingAt(9, this::fillTheDisk);
        assertThatThrownBy(() -> batch(target, filling, new StopSignal()))
                .isInstanceOf(BatchBrokenOff.class)
                .hasMessageContaining("The batch broke off: the disk is full.")
                .hasMessageContaining(" of 80 runs are kept in " + target)
                .hasFieldOrPropertyWithValue("resumable", Optional.of(target));
        assertThat(target.resolve("manifest.json")).doesNotExist();
        for (Path file : shards(target.resolve("unfinished"))) {
            if (Files.isSymbolicLink(file)) {
                Files.delete(file);
            }
        }
        assertThat(shards(target.resolve("unfinished"))).isNotEmpty();

        assertThat(resume(false).manifest().files()).isEqualTo(uninterrupted);
    }

    static boolean hasAFullDisk() {
        return Files.exists(Path.of("/dev/full"));
    }

    private void fillTheDisk() {
        Path shards = target.resolve("unfinished/shards");
        try {
            for (int shard = 0; shard < plan().shards().size(); shard++) {
                Path next = shards.resolve(shard + ".runs.writing");
                if (!Files.exists(next)) {
                    Files.createSymbolicLink(next, Path.of("/dev/full"));
                }
            }
        } catch (FileAlreadyExistsException e) {
            // The other worker was faster. If necessary, the shards after this one meet the full disk.
            assertThat(shards).isDirectory();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void completesABatchWhoseDiskWentAwayAndCameBack() throws IOException {
        Path shards = target.resolve("unfinished/shards");
        Path away = temp.resolve("away");
        RunFactory losing = failingAt(9, () -> rename(shards, away));
        assertThatThrownBy(() -> batch(target, losing, new StopSignal()))
                .isInstanceOf(BatchBrokenOff.class)
                .hasMessageContaining("removed or renamed meanwhile")
                .hasMessageContaining("0 of 80 runs are kept");
        rename(away, shards);

        assertThat(resume(false).manifest().files()).isEqualTo(uninterrupted);
    }

    @Test
    void recordsARunThatOverflowsTheStackAndGoesOn() throws IOException {
        RunFactory deep = failingAt(9, () -> {
            throw new StackOverflowError();
        });
        Manifest first = batch(target, deep, new StopSignal()).manifest();
        assertThat(first.failures())
                .hasSize(2)
                .allSatisfy(failure -> assertThat(failure.cause()).startsWith("StackOverflowError"));

        assertThat(resume(true).manifest().files()).isEqualTo(uninterrupted);
    }

    /** Each damaged shard has another kind of damage, and the journal has bytes that are not text. */
    @Test
    void runsAgainWhateverIsDamaged() throws IOException {
        RunFactory dying = failingAt(15, () -> {
            throw new OutOfMemoryError("Java heap space");
        });
        assertThatThrownBy(() -> batch(target, dying, new StopSignal())).isInstanceOf(BatchBrokenOff.class);
        Path home = target.resolve("unfinished");
        List<Path> stored = shards(home);
        assertThat(stored).hasSizeGreaterThan(6);
        byte[] first = Files.readAllBytes(stored.get(0));
        Files.write(stored.get(0), new byte[0]);
        Files.write(stored.get(1), Arrays.copyOf(Files.readAllBytes(stored.get(1)), 1));
        Files.write(stored.get(2), Arrays.copyOf(Files.readAllBytes(stored.get(2)), 5000));
        Files.write(stored.get(3), first);
        flip(stored.get(4), 0);
        Files.delete(stored.get(5));
        Path journal = home.resolve("journal.jsonl");
        flip(journal, 30);
        byte[] lines = Files.readAllBytes(journal);
        lines[lines.length / 2] = (byte) 0xff;
        Files.write(journal, lines);
        Files.writeString(journal, "null\n{}\n\u0000\u0000\n", StandardOpenOption.APPEND);

        assertThat(resume(false).manifest().files()).isEqualTo(uninterrupted);
    }

    private static void flip(Path file, int at) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        bytes[at] ^= 1;
        Files.write(file, bytes);
    }

    private void batch(ComparisonWorkflow narrow) throws IOException {
        narrow.batch(plan(), target, "corridor batch", List.of("behaviorspace"), SOUND, TestExecution.on(2));
    }

    private static ComparisonWorkflow drawingEndsWith(Throwable failure) {
        return new ComparisonWorkflow(Catalogue.standard(), "test", (analysis, context) -> {
            if (failure instanceof Error error) {
                throw error;
            }
            throw (RuntimeException) failure;
        });
    }

    @Test
    void saysThatTheFolderWasRemovedUnderTheBatch() {
        RunFactory removing = failingAt(9, this::takeAway);
        assertThatThrownBy(() -> batch(target, removing, new StopSignal()))
                .isInstanceOf(BatchBrokenOff.class)
                .hasMessageContaining("removed or renamed meanwhile")
                .hasMessageContaining("is gone, with all that was in it");
    }

    @Test
    void runsFailedRunsAgainOnlyWhenAsked() throws IOException {
        RunFactory broken = failingAt(9, () -> {
            throw new IllegalStateException("broken");
        });
        Manifest first = batch(target, broken, new StopSignal()).manifest();
        assertThat(first.failures()).hasSize(2);
        assertThat(first.failures().get(0).seed()).matches("0x[0-9a-f]{16}");
        assertThat(Files.readString(target.resolve("unfinished/journal.jsonl")))
                .contains("\"future\":2,\"replicate\":1,\"seed\":\"0x")
                .contains("\"cause\":\"IllegalStateException: broken (");

        assertThat(resume(broken, false).manifest().files()).isEqualTo(first.files());
        Manifest retried = resume(true).manifest();

        assertThat(retried.failures()).isEmpty();
        assertThat(retried.files()).isEqualTo(uninterrupted);
        assertThat(target).isDirectoryNotContaining("glob:**unfinished*");
    }

    @Test
    void completesABatchThatWasKilledWhileResultsMovedIntoPlace() throws IOException {
        interrupt();
        Files.writeString(target.resolve("runs.csv"), "half of it");
        Files.createDirectories(target.resolve("unfinished/content/analysis"));
        Files.createDirectories(target.resolve("unfinished/old"));

        assertThat(resume(false).manifest().files()).isEqualTo(uninterrupted);
    }

    @Test
    void refusesToGoOnWithAModelThatWasChanged() {
        interrupt();
        RunFactory other =
                (scenario, drawn, seed) -> SyntheticModel.of(TABLE, seed + 1).apply(scenario);

        assertThatThrownBy(() -> resume(other, false))
                .isInstanceOf(InputException.class)
                .hasMessageContaining("a run of this batch comes out differently now");
    }

    @Test
    void refusesABatchOfAnotherVersion() {
        interrupt();
        ComparisonWorkflow newer = new ComparisonWorkflow(Catalogue.standard(), "newer");
        assertThatThrownBy(() -> newer.reopen(target, SOUND))
                .isInstanceOf(InputException.class)
                .hasMessageContaining("this batch was begun by Corridor test, and this is newer");
    }

    @Test
    void refusesABatchOfAnotherBuild() throws IOException {
        interrupt();
        Path plan = target.resolve("unfinished/plan.json");
        String text = Files.readString(plan);
        String other = text.replaceFirst("\"build\" : \"[0-9a-f]*\"", "\"build\" : \"0123456789abcdef0123\"");
        assertThat(other).isNotEqualTo(text);
        Files.writeString(plan, other);

        assertThatThrownBy(() -> resume(false))
                .isInstanceOf(InputException.class)
                .hasMessageContaining(
                        "this batch was begun by build 0123456789abcdef of Corridor test, and this is build "
                                + Build.running().shortHash() + "; go on with that build, or start again");
        assertThat(shards(target.resolve("unfinished"))).isNotEmpty();

        Files.writeString(plan, text);
        assertThat(resume(false).manifest().files()).isEqualTo(uninterrupted);
    }

    @ParameterizedTest
    @CsvSource({
        "plan.json, \"seed\" : 7, \"seed\" : 8",
        "plan.json, '\"replicates\" : 4', '\"replicates\" : 3'",
        "scenarios/freeze.json, Test scenario, Another scenario"
    })
    void refusesAPlanOrAScenarioThatWasChanged(String name, String from, String to) throws IOException {
        interrupt();
        Path file = target.resolve("unfinished").resolve(name);
        String text = Files.readString(file);
        assertThat(text).contains(from);
        Files.writeString(file, text.replace(from, to));

        assertThatThrownBy(() -> resume(false))
                .isInstanceOf(InputException.class)
                .hasMessageStartingWith(target.resolve("unfinished/plan.json")
                        + ": this plan or a scenario beside it was changed or damaged since the work began");

        Files.writeString(file, text);
        assertThat(resume(false).manifest().files()).isEqualTo(uninterrupted);
    }

    @Test
    void runsAllAgainWhenTheShardsAreLost() throws IOException {
        interrupt();
        Path shards = target.resolve("unfinished/shards");
        for (Path shard : shards(target.resolve("unfinished"))) {
            Files.delete(shard);
        }
        Files.delete(shards);

        assertThat(resume(false).manifest().files()).isEqualTo(uninterrupted);
    }

    /** The plan of Corridor 0.1.0 has no entry for the build. */
    @Test
    void refusesABatchThatAnOlderVersionBegan() throws IOException {
        interrupt();
        Path plan = target.resolve("unfinished/plan.json");
        String older = Files.readString(plan)
                .replaceFirst("\"format\" : \\d+", "\"format\" : 3")
                .replaceFirst("\"corridor\" : \"test\"", "\"corridor\" : \"0.1.0\"")
                .replaceFirst("\\s*\"build\" : \"[0-9a-f]*\",", "");
        Files.writeString(plan, older);

        assertThatThrownBy(() -> resume(false))
                .isInstanceOf(InputException.class)
                .hasMessageContaining("this batch was begun by Corridor 0.1.0 with another layout");
    }

    @Test
    void refusesABatchOfAnotherLayout() throws IOException {
        interrupt();
        Path plan = target.resolve("unfinished/plan.json");
        String text = Files.readString(plan);
        String older = text.replaceFirst("\"format\" : \\d+", "\"format\" : 1");
        assertThat(older).isNotEqualTo(text);
        Files.writeString(plan, older);

        assertThatThrownBy(() -> resume(false))
                .isInstanceOf(InputException.class)
                .hasMessageContaining("with another layout; go on with that version, or start again");
        assertThat(shards(target.resolve("unfinished"))).isNotEmpty();
    }

    @Test
    void letsOnlyOneProcessAtABatch() throws IOException {
        interrupt();
        try (OpenBatch held = pipeline.reopen(target, SOUND)) {
            assertThat(held.plan().size()).isEqualTo(80);
            assertThatThrownBy(() -> pipeline.reopen(target, SOUND))
                    .hasMessageContaining("another process is at work on this folder");
        }
    }

    @Test
    void refusesAFolderWithoutAnUnfinishedBatch() {
        assertThatThrownBy(() -> pipeline.reopen(temp.resolve("whole"), SOUND))
                .isInstanceOf(InputException.class)
                .hasMessageContaining("this folder holds no unfinished batch");
    }

    /** Renames the folder in one step. While a folder is being deleted, the other worker may still write into it. */
    private void takeAway() {
        rename(target, temp.resolve("elsewhere"));
    }

    private static void rename(Path from, Path to) {
        try {
            Files.move(from, to);
        } catch (NoSuchFileException e) {
            // The other worker was faster.
            assertThat(to).exists();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void interrupt() {
        StopSignal stop = new StopSignal();
        assertThatThrownBy(() -> batch(target, failingAt(9, stop::ask), stop)).isInstanceOf(BatchInterrupted.class);
        assertThat(target.resolve("manifest.json")).doesNotExist();
    }

    private ComparisonWorkflow.Finished batch(Path where, RunFactory model, StopSignal stop) throws IOException {
        return pipeline.batch(
                plan(), where, "corridor batch", List.of("behaviorspace"), model, TestExecution.on(2, stop));
    }

    private ComparisonWorkflow.Finished resume(boolean retryFailed) throws IOException {
        return resume(SOUND, retryFailed);
    }

    private ComparisonWorkflow.Finished resume(RunFactory model, boolean retryFailed) throws IOException {
        try (OpenBatch open = pipeline.reopen(target, model)) {
            return pipeline.complete(open, retryFailed, model, TestExecution.on(2));
        }
    }

    /** Returns a plan of 2 scenarios x 2 structures x 5 futures x 4 replicates. */
    private static BatchPlan plan() {
        return new BatchPlan(
                SCENARIOS,
                StructureDesign.crossed(Catalogue.standard(), List.of("AID")),
                FutureDraws.prior(Catalogue.standard(), SCENARIOS, 5, SEED),
                4,
                SEED,
                new Keep(List.of(Keep.Kind.EVENTS, Keep.Kind.DECISIONS, Keep.Kind.AREAS), 0.5));
    }

    /**
     * Makes sound runs, but the case with this number at point 0 first calls {@code failure}. Cases are counted from 0.
     */
    private static RunFactory failingAt(int number, Runnable failure) {
        return (scenario, drawn, seed) -> (future, replicate, chronicle) -> {
            boolean here =
                    future * 4 + replicate == number && scenario.switches().isEmpty();
            // The timing probe runs on the calling thread and is not part of the batch.
            if (here && Thread.currentThread().getName().equals("corridor-run")) {
                failure.run();
            }
            return SOUND.create(scenario, drawn, seed).run(future, replicate, chronicle);
        };
    }

    private static RunFactory counting(AtomicInteger runs) {
        return (scenario, drawn, seed) -> (future, replicate, chronicle) -> {
            if (Thread.currentThread().getName().equals("corridor-run")) {
                runs.incrementAndGet();
            }
            return SOUND.create(scenario, drawn, seed).run(future, replicate, chronicle);
        };
    }

    private static List<Path> shards(Path home) throws IOException {
        try (Stream<Path> files = Files.list(home.resolve("shards"))) {
            return files.sorted().toList();
        }
    }
}
