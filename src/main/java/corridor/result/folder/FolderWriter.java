package corridor.result.folder;

import corridor.design.ExperimentPoints;
import corridor.design.FutureDesign;
import corridor.result.BatchDescription;
import corridor.result.Manifest;
import corridor.result.OutcomeTable;
import corridor.result.disk.ExperimentFile;
import corridor.result.table.DesignFiles;
import corridor.result.table.ExperimentPointsFile;
import corridor.result.table.SeriesWriter;
import corridor.result.unfinished.UnfinishedFolder;
import corridor.scenario.Scenario;
import corridor.task.Tasks;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;

/** Makes the tables of a result folder from the shards of a batch whose runs have all ended. */
final class FolderWriter {
    private final ResultFolder folder;
    private final Tasks tasks;

    FolderWriter(ResultFolder folder, Tasks tasks) {
        this.folder = folder;
        this.tasks = tasks;
    }

    PendingTables write(UnfinishedFolder from, FutureDesign futures, Manifest manifest, OutcomeTable measured)
            throws IOException {
        writeDesign(futures, from.description());
        return writeTables(from, futures, manifest, measured, true);
    }

    PendingTables write(
            UnfinishedFolder from,
            ExperimentPoints points,
            FutureDesign futures,
            Manifest manifest,
            OutcomeTable measured)
            throws IOException {
        Files.createDirectories(folder.design().getParent());
        ExperimentFile.write(folder.design(), from.experiment().orElseThrow());
        ExperimentPointsFile.write(folder.points(), points, measured.catalogue());
        if (futures.isDrawn()) {
            DesignFiles.writeFutures(folder.futures(), futures, tasks);
        }
        return writeTables(from, futures, manifest, measured, false);
    }

    private PendingTables writeTables(
            UnfinishedFolder from, FutureDesign futures, Manifest manifest, OutcomeTable measured, boolean byArea)
            throws IOException {
        List<Scenario> resolved = from.scenarios(measured.catalogue());
        OutcomeTable table = measured.of(resolved, manifest.structures());
        folder.write(resolved, measured.catalogue());
        SeriesWriter series = new SeriesWriter(table, from.spill(), ResultFolder.firstMonth(resolved), tasks);
        try {
            ShardTables.Held held = new ShardTables(
                            folder,
                            measured,
                            table,
                            from.description().keep(),
                            resolved.get(0),
                            manifest.runs(),
                            byArea)
                    .write(from, series);
            Manifest complete = manifest.withFailures(
                    held.failures().stream().map(Manifest.Failure::of).toList());
            return new PendingTables(
                    FolderReader.batch(folder, complete, resolved, held.runs(), held.withMonths(), table),
                    series,
                    () -> DataPackage.write(folder, table, futures.parameters(), from.description()));
        } catch (IOException | RuntimeException | Error e) {
            series.close();
            throw e;
        }
    }

    private void writeDesign(FutureDesign futures, BatchDescription description) throws IOException {
        Files.createDirectories(folder.futures().getParent());
        DesignFiles.writeFutures(folder.futures(), futures, tasks);
        DesignFiles.writePoints(folder.points(), description.switches(), description.structures());
    }
}
