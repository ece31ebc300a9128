package corridor.result.folder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import corridor.batch.BatchPlan;
import corridor.batch.BatchResult;
import corridor.batch.Execution;
import corridor.batch.ThreadEngine;
import corridor.catalogue.Catalogue;
import corridor.problem.InputException;
import corridor.result.Manifest;
import corridor.result.OutcomeTable;
import corridor.result.SeedText;
import corridor.result.StoredBatch;
import corridor.result.StoredBatches;
import corridor.run.RunFunction;
import corridor.run.SyntheticModel;
import corridor.scenario.Scenario;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ResultFolderTest {
    private static final long SEED = -7;
    private final OutcomeTable table = OutcomeTable.of(Catalogue.standard()).of(List.of(), List.of());
    private final List<Scenario> scenarios =
            List.of(SyntheticModel.scenario("baseline", 2), SyntheticModel.scenario("freeze-now", 2));

    @TempDir
    Path temp;

    private ResultFolder folder;

    @BeforeEach
    void nameTheFolder() {
        folder = new ResultFolder(temp.resolve("it's a folder"));
    }

    @Test
    void readsBackWhatWasWritten() throws IOException {
        BatchResult written = batch(4, 2, failing(2));
        store(folder, written);

        StoredBatch read = folder.open(table);

        assertThat(read.manifest().seed()).isEqualTo(SEED);
        assertThat(read.manifest().failures())
                .containsExactly(
                        new Manifest.Failure(
                                "baseline",
                                0,
                                0,
                                2,
                                seed(written, 0),
                                written.failures().get(0).cause()),
                        new Manifest.Failure(
                                "freeze-now",
                                0,
                                0,
                                2,
                                seed(written, 1),
                                written.failures().get(1).cause()));
        assertThat(read.scenarios()).isEqualTo(scenarios);
        assertThat(read.runs())
                .usingRecursiveComparison()
                .withEqualsForType(Double::equals, Double.class)
                .isEqualTo(written.runs());
    }

    @Test
    void writesTheSameBytesForOneAndEightThreads() throws IOException {
        ResultFolder one = new ResultFolder(temp.resolve("one"));
        ResultFolder eight = new ResultFolder(temp.resolve("eight"));
        store(one, batch(20, 1, SyntheticModel.of(table, SEED)));
        store(eight, batch(20, 8, SyntheticModel.of(table, SEED)));

        assertThat(one.hashes())
                .extracting(Manifest.FileHash::path)
                .containsExactly(
                        "runs.csv",
                        "feasibility.csv",
                        "series.parquet",
                        "areas.parquet",
                        "area_blocks.csv",
                        "design/futures.csv",
                        "design/points.csv",
                        "scenarios/baseline.json",
                        "scenarios/freeze-now.json",
                        "datapackage.json");
        assertThat(eight.hashes()).isEqualTo(one.hashes());
    }

    @Test
    void writesOneRowARun() throws IOException {
        store(folder, batch(1, 1, failing(0)));

        List<String> lines = Files.readAllLines(folder.runs());
        assertThat(Files.readString(folder.runs())).endsWith("\n").doesNotContain("\r");
        assertThat(lines).hasSize(3);
        assertThat(lines.get(0)).startsWith("scenario,point,future,replicate,seed,status,attacks,attacks_pips,");
        assertThat(lines.get(1)).matches("baseline,0,0,0,0x[0-9a-f]{16},failed,+");
    }

    @Test
    void saysThatAFolderIsNoResultFolder() throws IOException {
        assertProblem(folder.root() + ": there is no such folder");
        Files.createDirectories(folder.root());
        assertProblem(folder.root() + ": this is not a result folder of a finished batch: it has no manifest.json");
    }

    @Test
    void namesEachFileThatWasChangedOrLost() throws IOException {
        store(folder, batch(2, 1, SyntheticModel.of(table, SEED)));
        Files.writeString(folder.runs(), "oops", StandardCharsets.UTF_8);
        Files.delete(folder.series());

        assertProblem(folder.runs()
                + ": this file is not what the batch wrote (its SHA-256 differs from the manifest's);"
                + " it was changed or damaged since\n" + folder.series() + ": this file of the batch is missing");
    }

    @ParameterizedTest
    @ValueSource(strings = {"runs.csv", "series.parquet", "design/futures.csv", "scenarios/baseline.json"})
    void refusesFilesWhoseHashTheManifestLacks(String name) throws IOException {
        folderWith(batch(2, 1, SyntheticModel.of(table, SEED)));
        ObjectNode manifest =
                (ObjectNode) new ObjectMapper().readTree(folder.manifest().toFile());
        Iterator<JsonNode> files = manifest.get("files").elements();
        while (files.hasNext()) {
            if (files.next().get("path").asText().equals(name)) {
                files.remove();
            }
        }
        Files.writeString(folder.manifest(), manifest.toString());

        assertProblem(folder.manifest() + ": holds no SHA-256 of " + name
                + ", so nothing says whether that file is what the batch wrote");
    }

    @Test
    void saysWhereTheManifestIsDamaged() throws IOException {
        folderWith(batch(2, 1, SyntheticModel.of(table, SEED)));
        String whole = Files.readString(folder.manifest());

        Files.writeString(folder.manifest(), whole.replaceFirst("\"sha256\" : \"", "\"sha\" : \""));
        assertProblem(folder.manifest()
                + ": the manifest is damaged: what stands at $.files[0].sha256 is missing, unknown or of another kind");

        Files.writeString(folder.manifest(), whole.substring(0, whole.indexOf("\"seed\"")));
        assertThatThrownBy(() -> folder.open(table))
                .isInstanceOf(InputException.class)
                .hasMessageStartingWith(folder.manifest() + ":")
                .hasMessageContaining("the manifest is damaged: ")
                .hasMessageNotContaining("Source");
    }

    @Test
    void refusesOutcomesOfAnotherVersion() throws IOException {
        OutcomeTable other = new OutcomeTable(
                table.catalogue(), table.all().subList(1, table.all().size()), table.monthly());
        folderWith(batch(2, 1, SyntheticModel.of(table, SEED)));

        assertThatThrownBy(() -> folder.open(other))
                .isInstanceOf(InputException.class)
                .hasMessageContaining("(unknown: attacks)");
    }

    @Test
    void refusesAnotherLayout() throws IOException {
        folderWith(batch(1, 1, SyntheticModel.of(table, SEED)));
        String manifest = Files.readString(folder.manifest());
        Files.writeString(folder.manifest(), manifest.replace("\"format\" : 3", "\"format\" : 9"));

        assertProblem(folder.manifest()
                + ": this folder has layout 9 (written by Corridor test), but this version reads layouts 2 and 3 only");
    }

    @Test
    void saysThatAManifestIsDamaged() throws IOException {
        folderWith(batch(1, 1, SyntheticModel.of(table, SEED)));
        String manifest = Files.readString(folder.manifest());
        Files.writeString(folder.manifest(), manifest.substring(0, manifest.length() / 2));

        assertThatThrownBy(() -> folder.open(table))
                .isInstanceOf(InputException.class)
                .hasMessageMatching(".*manifest\\.json:\\d+:\\d+: the manifest is damaged: .*");
    }

    private static String seed(BatchResult batch, int failure) {
        return SeedText.of(batch.failures().get(failure).seed());
    }

    private void assertProblem(String message) {
        assertThatThrownBy(() -> folder.open(table))
                .isInstanceOf(InputException.class)
                .hasMessage(message);
    }

    private void folderWith(BatchResult result) throws IOException {
        store(folder, result);
    }

    private void store(ResultFolder where, BatchResult result) throws IOException {
        StoredBatches.store(where.root(), scenarios, result, SEED, table);
    }

    private BatchResult batch(int replicates, int threads, Function<Scenario, RunFunction> models) {
        BatchPlan plan = new BatchPlan(scenarios, replicates, SEED);
        return new Execution(new ThreadEngine(table), threads).run(plan, models);
    }

    private Function<Scenario, RunFunction> failing(int which) {
        return scenario -> (future, replicate, chronicle) -> {
            if (replicate == which) {
                throw new IllegalStateException("broken");
            }
            return SyntheticModel.of(table, SEED).apply(scenario).run(future, replicate, chronicle);
        };
    }
}
