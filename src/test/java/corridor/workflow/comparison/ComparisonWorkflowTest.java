package corridor.workflow.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import corridor.batch.BatchInterrupted;
import corridor.batch.BatchPlan;
import corridor.batch.StopSignal;
import corridor.batch.TestExecution;
import corridor.catalogue.Catalogue;
import corridor.problem.InputException;
import corridor.result.Manifest;
import corridor.result.OutcomeTable;
import corridor.run.RunFactory;
import corridor.run.SyntheticModel;
import corridor.task.Tasks;
import corridor.workflow.ChartFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntPredicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ComparisonWorkflowTest {
    private static final long SEED = 7;
    private final Catalogue catalogue = Catalogue.standard();
    private final OutcomeTable table = OutcomeTable.of(catalogue);
    private final ComparisonWorkflow pipeline = new ComparisonWorkflow(catalogue, "test");

    @TempDir
    Path temp;

    @Test
    void leavesTheSameReproducibleSetOnOneAndEightThreads() throws IOException {
        Path target = temp.resolve("deep/one");
        List<Manifest.FileHash> one =
                batch(target, 1, replicate -> false).manifest().files();
        List<Manifest.FileHash> eight =
                batch(temp.resolve("eight"), 8, replicate -> false).manifest().files();

        assertThat(eight).isEqualTo(one);
        assertThat(one)
                .extracting(Manifest.FileHash::path)
                .contains("runs.csv", "series.parquet", "scenarios/freeze.json", "analysis/differences.csv");
        assertThat(target.resolve("report.html")).content().contains("corridor batch baseline freeze");
        assertThat(target.resolve("charts"))
                .isDirectoryContaining("glob:**.svg")
                .isDirectoryContaining("glob:**dots.png")
                .isDirectoryNotContaining("glob:**@2x.png");
        assertThat(temp.resolve("deep")).isDirectoryNotContaining("glob:**unfinished*");
    }

    @Test
    void describesEveryColumnOfEveryTableInTheDictionary() throws IOException {
        Path target = temp.resolve("first");
        batch(target, 2, replicate -> false);
        List<String> described = new ArrayList<>();
        for (JsonNode table : new ObjectMapper()
                .readTree(target.resolve("datapackage.json").toFile())
                .path("resources")) {
            String path = table.path("path").asText();
            described.add(path);
            if (path.endsWith(".csv")) {
                List<String> columns = new ArrayList<>();
                table.path("schema")
                        .path("fields")
                        .forEach(field -> columns.add(field.path("name").asText()));
                assertThat(Files.readAllLines(target.resolve(path)).get(0))
                        .as(path)
                        .isEqualTo(String.join(",", columns));
            }
        }
        try (Stream<Path> files = Files.walk(target)) {
            assertThat(files.map(file -> target.relativize(file).toString())
                            .filter(file -> file.endsWith(".csv") || file.endsWith(".parquet")))
                    .containsExactlyInAnyOrderElementsOf(described);
        }
    }

    @Test
    void leavesAComparisonOfFoldersInAFolder() throws IOException {
        Path one = temp.resolve("one");
        Path two = temp.resolve("two");
        Path both = temp.resolve("both");
        batch(one, 2, replicate -> false);
        batch(two, 2, replicate -> false);

        pipeline.compare(List.of(one, two), both, "corridor compare one two", Tasks.HERE, new StopSignal());

        assertThat(both.resolve("analysis/differences.csv"))
                .hasSameBinaryContentAs(one.resolve("analysis/differences.csv"));
        assertThat(both.resolve("charts")).isDirectoryContaining("glob:**.svg");
        assertThat(both.resolve("scenarios/freeze.json")).exists();
        assertThat(both.resolve("report.html"))
                .content()
                .contains("corridor compare one two")
                .doesNotContain("runs.csv");
        assertThatThrownBy(() -> pipeline.compare(List.of(one, two), both, "", Tasks.HERE, new StopSignal()))
                .isInstanceOf(InputException.class)
                .hasMessageContaining("not empty");
    }

    @Test
    void leavesFailedRunsOutAndMakesTheSameAnalysisAndReportAnew() throws IOException {
        Path target = temp.resolve("first");
        ComparisonWorkflow.Finished finished = batch(target, 2, replicate -> replicate == 3);
        assertThat(finished.manifest().failures()).hasSize(2);
        assertThat(finished.analysis().outcomes().get(0).replicates()).isEqualTo(9);

        Path differences = target.resolve("analysis/differences.csv");
        String report = Files.readString(target.resolve("report.html"));
        String manifest = Files.readString(target.resolve("manifest.json"));
        byte[] analysed = Files.readAllBytes(differences);
        Files.delete(differences);
        Files.writeString(target.resolve("notes.txt"), "mine");

        pipeline.report(target, ChartFiles.Sizes.ALSO_LARGE, Tasks.HERE, new StopSignal());

        assertThat(target.resolve("charts")).isDirectoryContaining("glob:**@2x.png");
        assertThat(differences).hasBinaryContent(analysed);
        assertThat(target.resolve("report.html")).hasContent(report);
        assertThat(target.resolve("manifest.json")).hasContent(manifest);
        assertThat(target.resolve("notes.txt")).hasContent("mine");
    }

    @Test
    void keepsResultsEvenIfEveryRunFails() throws IOException {
        ComparisonWorkflow.Finished finished = batch(temp.resolve("first"), 2, replicate -> true);

        assertThat(finished.manifest().failures()).hasSize(20);
        assertThat(temp.resolve("first/runs.csv")).exists();
    }

    @Test
    void refusesATargetThatIsNotEmptyBeforeAnyRun() throws IOException {
        Path target = Files.createDirectory(temp.resolve("first"));
        Files.writeString(target.resolve("notes.txt"), "mine");
        AtomicInteger runs = new AtomicInteger();

        assertThatThrownBy(() -> batch(target, 1, replicate -> runs.incrementAndGet() > 0))
                .isInstanceOf(InputException.class)
                .hasMessageContaining("not empty");
        assertThat(runs).hasValue(0);
        assertThat(target).isDirectoryContaining("glob:**notes.txt");
        assertThat(target.toFile().list()).hasSize(1);
    }

    @Test
    void keepsWhatIsDoneWhenInterruptedAndSaysHowToGoOn() {
        StopSignal stop = new StopSignal();
        RunFactory stopping = (scenario, drawn, seed) -> (future, replicate, chronicle) -> {
            if (replicate == 5) {
                stop.ask();
            }
            return SyntheticModel.of(table, seed).apply(scenario).run(future, replicate, chronicle);
        };

        assertThatThrownBy(() -> pipeline.batch(
                        plan(),
                        temp.resolve("deep/first"),
                        "corridor batch",
                        List.of(),
                        stopping,
                        TestExecution.on(1, stop)))
                .isInstanceOf(BatchInterrupted.class)
                .hasMessageContaining(" of 20 runs are kept in ")
                .hasFieldOrPropertyWithValue("resumable", Optional.of(temp.resolve("deep/first")));
        assertThat(temp.resolve("deep/first")).isDirectoryContaining("glob:**unfinished");
        assertThat(temp.resolve("deep/first/manifest.json")).doesNotExist();
    }

    private ComparisonWorkflow.Finished batch(Path target, int threads, IntPredicate fails) throws IOException {
        RunFactory model = (scenario, drawn, seed) -> (future, replicate, chronicle) -> {
            if (fails.test(replicate)) {
                throw new IllegalStateException("broken");
            }
            return SyntheticModel.of(table, seed).apply(scenario).run(future, replicate, chronicle);
        };
        String command = "corridor batch baseline freeze";
        return pipeline.batch(plan(), target, command, List.of(), model, TestExecution.on(threads));
    }

    private static BatchPlan plan() {
        return new BatchPlan(
                List.of(SyntheticModel.scenario("baseline", 2), SyntheticModel.scenario("freeze", 2)), 10, SEED);
    }
}
