package corridor.result.folder;

import corridor.problem.InputException;
import corridor.problem.Problem;
import corridor.result.LeverChance;
import corridor.result.Manifest;
import corridor.result.MonthlyValues;
import corridor.result.OutcomeTable;
import corridor.result.RunKey;
import corridor.result.RunResult;
import corridor.result.StoredBatch;
import corridor.result.disk.FileCheck;
import corridor.result.disk.ManifestFile;
import corridor.result.table.FeasibilityTable;
import corridor.result.table.RunsTable;
import corridor.result.table.SeriesFile;
import corridor.scenario.Scenario;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads the runs of a finished result folder, and checks that the folder has not changed since its batch wrote it. */
final class FolderReader {
    private static final int MONTHS = 12;
    private final ResultFolder folder;

    FolderReader(ResultFolder folder) {
        this.folder = folder;
    }

    StoredBatch open(OutcomeTable all) throws IOException {
        requireFinished();
        Manifest manifest = ManifestFile.read(folder.manifest());
        requireUnchanged(manifest);
        List<Scenario> resolved = folder.scenarios(manifest, all.catalogue());
        OutcomeTable table = all.of(resolved, manifest.structures());
        List<RunsTable.Row> rows = new RunsTable(table).read(folder.runs());
        Map<RunKey, List<LeverChance>> feasible = FeasibilityTable.read(folder.feasibility());
        if (!ShardTables.holdsMonths(table, resolved.get(0), rows.size())) {
            List<RunResult> runs = rows.stream()
                    .map(row -> new RunResult(
                            row.key(),
                            row.seed(),
                            row.outcomes(),
                            new double[0][],
                            feasible.getOrDefault(row.key(), List.of())))
                    .toList();
            return batch(folder, manifest, resolved, runs, false, table);
        }
        Map<RunKey, double[][]> monthly = new SeriesFile(table, new RunsTable(table).stored(folder.runs()))
                .read(folder.series(), ResultFolder.firstMonth(resolved));
        return new StoredBatch(manifest, resolved, joined(manifest, rows, monthly, feasible));
    }

    /**
     * Returns a batch. If the runs do not hold their monthly values ({@code months} is false), the values are read from
     * the file, one outcome at a time.
     */
    static StoredBatch batch(
            ResultFolder folder,
            Manifest manifest,
            List<Scenario> resolved,
            List<RunResult> runs,
            boolean months,
            OutcomeTable table) {
        if (months) {
            return new StoredBatch(manifest, resolved, runs);
        }
        Set<RunKey> failed = new HashSet<>();
        manifest.failures().forEach(failure -> failed.add(failure.key()));
        int length = resolved.get(0).years() * MONTHS;
        MonthlyValues values = (scenario, column) -> {
            List<RunResult> own = runs.stream()
                    .filter(run -> run.key().scenario().equals(scenario))
                    .toList();
            boolean[] wanted = new boolean[own.size()];
            for (int i = 0; i < wanted.length; i++) {
                wanted[i] = !failed.contains(own.get(i).key());
            }
            try {
                return new SeriesFile(table, new RunsTable(table).stored(folder.runs()))
                        .read(folder.series(), scenario, column, length, wanted);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        };
        return new StoredBatch(manifest, resolved, runs, values);
    }

    private void requireFinished() {
        if (!Files.exists(folder.root())) {
            throw new InputException(Problem.of(folder.root().toString(), "there is no such folder"));
        }
        if (!Files.isRegularFile(folder.manifest())) {
            throw new InputException(ResultFolder.notFinished(folder.root()));
        }
    }

    /**
     * Checks that runs, series and scenarios match their hashes in the manifest. The files of the analysis may be
     * missing or changed, since they can be made again.
     */
    private void requireUnchanged(Manifest manifest) throws IOException {
        List<Problem> problems = new ArrayList<>();
        for (Manifest.FileHash expected : manifest.files()) {
            if (!expected.madeFromOthers()) {
                FileCheck.of(folder.root(), expected).ifPresent(problems::add);
            }
        }
        Set<String> listed = new HashSet<>();
        manifest.files().forEach(file -> listed.add(file.path()));
        for (Path file : folder.filesThatAreRead(manifest)) {
            String path = folder.root().relativize(file).toString().replace('\\', '/');
            if (Files.exists(file) && !listed.contains(path)) {
                problems.add(Problem.of(
                        folder.manifest().toString(),
                        "holds no SHA-256 of " + path + ", so nothing says whether that file is what the batch wrote"));
            }
        }
        if (!problems.isEmpty()) {
            throw new InputException(problems);
        }
    }

    private List<RunResult> joined(
            Manifest manifest,
            List<RunsTable.Row> rows,
            Map<RunKey, double[][]> monthly,
            Map<RunKey, List<LeverChance>> feasible) {
        if (rows.size() != manifest.runs() || monthly.size() != rows.size()) {
            throw new InputException(Problem.of(
                    folder.root().toString(),
                    "the manifest speaks of " + manifest.runs() + " runs, runs.csv has " + rows.size()
                            + " and series.parquet " + monthly.size()));
        }
        List<RunResult> results = new ArrayList<>();
        for (RunsTable.Row row : rows) {
            double[][] series = monthly.get(row.key());
            if (series == null) {
                throw new InputException(Problem.of(folder.series().toString(), "there is no series of " + row.key()));
            }
            results.add(new RunResult(
                    row.key(), row.seed(), row.outcomes(), series, feasible.getOrDefault(row.key(), List.of())));
        }
        return results;
    }
}
