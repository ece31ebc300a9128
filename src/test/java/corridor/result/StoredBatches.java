package corridor.result;

import corridor.batch.BatchResult;
import corridor.catalogue.Area;
import corridor.catalogue.Catalogue;
import corridor.catalogue.calibration.FutureSource;
import corridor.design.FutureDesign;
import corridor.result.folder.PendingTables;
import corridor.result.folder.ResultFolder;
import corridor.result.unfinished.UnfinishedFolder;
import corridor.scenario.Scenario;
import corridor.task.Tasks;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** Makes result folders without a workflow: one shard for each scenario, and no analysis. */
public final class StoredBatches {
    private StoredBatches() {}

    public static StoredBatch store(
            Path root, List<Scenario> scenarios, BatchResult result, long seed, OutcomeTable table) throws IOException {
        int perScenario = result.runs().size() / scenarios.size();
        try (UnfinishedFolder unfinished = UnfinishedFolder.create(
                root, description(scenarios, perScenario, seed), scenarios, Catalogue.standard())) {
            for (int i = 0; i < scenarios.size(); i++) {
                unfinished.store(i, shard(scenarios.get(i), result));
            }
            Path content = unfinished.freshContent();
            ResultFolder folder = new ResultFolder(content);
            StoredBatch batch;
            try (PendingTables tables = folder.write(
                    unfinished,
                    FutureDesign.defaults(),
                    manifest(scenarios, perScenario, result.runs().size(), seed),
                    table,
                    Tasks.HERE)) {
                tables.finish();
                batch = tables.batch();
            }
            folder.seal(batch.manifest().withWritten(folder.hashes()));
            unfinished.moveIntoPlace(true);
            return batch;
        }
    }

    public static BatchDescription description(List<Scenario> scenarios, int replicates, long seed) {
        return new BatchDescription(
                BatchDescription.FORMAT,
                "test",
                "",
                "catalogue",
                "corridor batch",
                scenarios.stream().map(Scenario::name).toList(),
                seed,
                List.of(),
                List.of(Map.of()),
                1,
                FutureSource.DEFAULTS,
                replicates,
                Keep.NOTHING,
                scenarios.size(),
                List.of(),
                "2026-01-01T00:00:00Z");
    }

    private static ShardContent shard(Scenario scenario, BatchResult result) {
        List<String> areas = Catalogue.standard().areas().stream().map(Area::id).toList();
        return new ShardContent(
                result.runs().stream()
                        .filter(run -> run.key().scenario().equals(scenario.name()))
                        .toList(),
                result.failures().stream()
                        .filter(failure -> failure.key().scenario().equals(scenario.name()))
                        .toList(),
                new AreaTotals(areas, 12 * scenario.years()),
                List.of());
    }

    public static Manifest manifest(List<Scenario> scenarios, int replicates, int runs, long seed) {
        return new Manifest(
                Manifest.FORMAT,
                "test",
                "0123456789abcdef0123",
                "4567",
                "corridor batch",
                scenarios.stream().map(Scenario::name).toList(),
                seed,
                List.of(Map.of()),
                1,
                false,
                FutureSource.DEFAULTS,
                Map.of(),
                replicates,
                runs,
                List.of(),
                List.of(),
                new Manifest.Machine("17", "Linux", 1, 1, "2026-01-01T00:00:00Z", 10));
    }
}
