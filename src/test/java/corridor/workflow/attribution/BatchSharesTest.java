package corridor.workflow.attribution;

import static corridor.workflow.attribution.LeverModel.CLOSURE;
import static corridor.workflow.attribution.LeverModel.INERT;
import static corridor.workflow.attribution.LeverModel.OPERATIONS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import corridor.batch.BatchInterrupted;
import corridor.batch.BatchPlan;
import corridor.batch.FutureDraws;
import corridor.batch.StopSignal;
import corridor.batch.TestExecution;
import corridor.design.StructureDesign;
import corridor.problem.InputException;
import corridor.result.Keep;
import corridor.result.Manifest;
import corridor.result.SharesRequest;
import corridor.run.RunFactory;
import corridor.scenario.Scenario;
import corridor.task.TaskPool;
import corridor.workflow.ChartFiles;
import corridor.workflow.OpenBatch;
import corridor.workflow.StoredPlan;
import corridor.workflow.comparison.ComparisonWorkflow;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A batch tells which settings make its differences. */
@Tag("long")
class BatchSharesTest {
    private static final long SEED = 5;
    private static final List<String> PRODUCTS =
            List.of(new SharesRequest("attacks", 12).text(), new SharesRequest("deaths_chinese", 12).text());

    private final LeverModel model = new LeverModel();
    private final ComparisonWorkflow workflow = new ComparisonWorkflow(LeverModel.CATALOGUE, "test")
            .with(new BatchShares(LeverModel.CATALOGUE))
            .withoutCharts();

    @TempDir
    Path temp;

    private static BatchPlan plan() {
        List<Scenario> all = List.of(
                LeverModel.scenario("one"),
                LeverModel.scenario("two", OPERATIONS, CLOSURE, INERT),
                LeverModel.scenario("six", OPERATIONS),
                LeverModel.scenario("old"));
        return new BatchPlan(
                all,
                StructureDesign.none(),
                FutureDraws.prior(LeverModel.CATALOGUE, all, 8, SEED),
                2,
                SEED,
                Keep.NOTHING);
    }

    private Manifest batch(Path target, RunFactory runs, int threads, StopSignal stop) throws IOException {
        return workflow.batch(plan(), target, "corridor batch", PRODUCTS, runs, TestExecution.on(threads, stop))
                .manifest();
    }

    private Manifest batch(Path target) throws IOException {
        return batch(target, model, 2, new StopSignal());
    }

    @Test
    void leavesSharesInTableAndReport() throws IOException {
        Path target = temp.resolve("batch");
        batch(target);

        List<String> table = Files.readAllLines(target.resolve("analysis/why.csv"));
        assertThat(table.get(0))
                .isEqualTo("scenario,outcome,cut,player,month,alone,share,last,lower,upper,pairs,residue");
        assertThat(table).anyMatch(line -> line.startsWith("two,attacks,levers," + CLOSURE + ",,4,1,-2,1,1,12,"));
        assertThat(table).anyMatch(line -> line.startsWith("six,attacks,levers," + OPERATIONS + ",,"));
        assertThat(table).as("nothing differs").noneMatch(line -> line.startsWith("old,"));
        assertThat(table.stream().filter(line -> line.startsWith("scenario,"))).hasSize(1);
        String report = read(target.resolve("report.html"));
        assertThat(report)
                .contains("Which settings make the difference")
                .contains("Of this, \u201cintensity of intelligence-based operations\u201d makes")
                .contains("The whole difference comes of the only setting that differs")
                .contains("there is nothing to divide")
                .contains("This scenario has the same settings as the reference")
                .contains("The difference of these 12 pairs need not be that in the rest of this report, which is from"
                        + " all 16 pairs of the batch.");
        assertThat(read(target.resolve("datapackage.json"))).contains("analysis/why.csv", "Shapley share");
    }

    @Test
    void bytesDoNotDependOnThreadsOrAStop() throws IOException {
        Manifest whole = batch(temp.resolve("whole"));
        assertThat(whole.files()).anyMatch(file -> file.path().equals("analysis/why.csv"));
        assertThat(batch(temp.resolve("one"), model, 1, new StopSignal()).files())
                .isEqualTo(whole.files());
        assertThat(batch(temp.resolve("eight"), model, 8, new StopSignal()).files())
                .isEqualTo(whole.files());

        Path target = temp.resolve("stopped");
        StopSignal stop = new StopSignal();
        int ofBatch = 4 * 16;
        model.runs.set(0);
        RunFactory stopping = (scenario, drawn, seed) -> (future, replicate, chronicle) -> {
            if (model.runs.get() == ofBatch + 5) {
                stop.ask();
            }
            return model.create(scenario, drawn, seed).run(future, replicate, chronicle);
        };
        assertThatThrownBy(() -> batch(target, stopping, 2, stop))
                .isInstanceOf(BatchInterrupted.class)
                .hasMessageContaining("64 of 64 runs are kept");
        assertThat(target.resolve("manifest.json")).doesNotExist();
        try (OpenBatch open = workflow.reopen(target, model)) {
            assertThat(workflow.complete(open, false, model, TestExecution.on(2))
                            .manifest()
                            .files())
                    .isEqualTo(whole.files());
        }
    }

    /** Shares need runs of their own, so a report that is made again takes them as they are. */
    @Test
    void theReportCanBeMadeAgain() throws IOException {
        Path target = temp.resolve("batch");
        Manifest made = batch(target);
        String report = read(target.resolve("report.html"));
        model.runs.set(0);
        try (TaskPool pool = new TaskPool(1)) {
            Manifest again = workflow.report(target, ChartFiles.Sizes.USUAL, pool, new StopSignal())
                    .manifest();
            assertThat(again.files()).isEqualTo(made.files());
        }

        assertThat(model.runs.get()).isZero();
        assertThat(read(target.resolve("report.html"))).isEqualTo(report);
        assertThat(StoredPlan.read(target, LeverModel.CATALOGUE, command -> 1).also())
                .as("a repetition asks the same")
                .isEqualTo(PRODUCTS);
    }

    /** Shares that were lost or changed are neither dropped nor sealed anew. */
    @Test
    void aReportIsNotMadeAgainWithoutTheShares() throws IOException {
        Path target = temp.resolve("batch");
        batch(target);
        String report = read(target.resolve("report.html"));
        Path table = target.resolve("analysis/why.csv");
        Path entries = target.resolve("analysis/why.json");
        String numbers = read(table);
        String texts = read(entries);

        Files.writeString(table, numbers.replaceFirst(",1,-2,", ",2,-2,"));
        refuses(target, "why.csv: this file is not what the batch wrote");
        Files.delete(table);
        refuses(target, "why.csv: this file of the batch is missing");
        Files.writeString(table, numbers);
        Files.delete(entries);
        refuses(target, "why.json: this file of the batch is missing");
        Files.writeString(entries, texts.replace("Of this", "Of that"));
        refuses(target, "why.json: this file is not what the batch wrote");
        assertThat(read(target.resolve("report.html"))).isEqualTo(report);
        assertThatThrownBy(() -> StoredPlan.read(target, LeverModel.CATALOGUE, command -> 1))
                .isInstanceOf(InputException.class)
                .hasMessageContaining("cannot be made again from the runs")
                .hasMessageNotContaining("the analysis can be made again");
    }

    private void refuses(Path target, String words) throws IOException {
        try (TaskPool pool = new TaskPool(1)) {
            assertThatThrownBy(() -> workflow.report(target, ChartFiles.Sizes.USUAL, pool, new StopSignal()))
                    .isInstanceOf(InputException.class)
                    .hasMessageContaining(words)
                    .hasMessageContaining("run the batch again");
        }
    }

    @Test
    void countsTheRunsThatSharesTakeAtMost() {
        List<SharesRequest> requests = SharesRequest.in(PRODUCTS);
        assertThat(BatchShares.mostRuns(plan().scenarios(), requests, LeverModel.CATALOGUE))
                .as("8 and 2 scenarios; the last is like the reference")
                .isEqualTo((8 + 2) * 12 * 2);
    }

    private static String read(Path file) throws IOException {
        return Files.readString(file, StandardCharsets.UTF_8);
    }
}
