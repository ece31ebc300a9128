package corridor.result.folder;

import corridor.result.AreaTotals;
import corridor.result.Keep;
import corridor.result.KeptRun;
import corridor.result.OutcomeTable;
import corridor.result.RunFailure;
import corridor.result.RunKey;
import corridor.result.RunResult;
import corridor.result.ShardContent;
import corridor.result.table.AreaBlocks;
import corridor.result.table.AreasFile;
import corridor.result.table.FeasibilityTable;
import corridor.result.table.RunsTable;
import corridor.result.table.SeriesWriter;
import corridor.result.unfinished.UnfinishedFolder;
import corridor.scenario.Scenario;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Makes the tables of a result folder from the shards of a batch, in the order of the shards, one shard in memory at a
 * time.
 */
final class ShardTables {
    /** Largest number of monthly values for which runs are held with their monthly values (64 MB). */
    static final long MOST_VALUES_HELD = 8_000_000;

    private final ResultFolder folder;
    private final OutcomeTable measured;
    private final OutcomeTable table;
    private final Keep keep;
    private final LocalDate start;
    private final boolean holdsMonths;
    private final boolean byArea;
    private final List<RunResult> runs = new ArrayList<>();
    private final List<RunFailure> failures = new ArrayList<>();
    private final Map<RunKey, AreaTotals> areas = new LinkedHashMap<>();
    private final List<AreaBlocks.Block> blocks = new ArrayList<>();

    /**
     * Held contains all runs, in memory for the analysis. If there are too many monthly values, the runs are held
     * without them.
     */
    record Held(List<RunResult> runs, List<RunFailure> failures, boolean withMonths) {}

    /**
     * Makes a writer of tables.
     *
     * @param measured columns of the runs in the shards
     * @param table columns of the folder
     */
    ShardTables(
            ResultFolder folder,
            OutcomeTable measured,
            OutcomeTable table,
            Keep keep,
            Scenario reference,
            long runs,
            boolean byArea) {
        this.byArea = byArea;
        this.folder = folder;
        this.measured = measured;
        this.table = table;
        this.keep = keep;
        this.start = reference.start();
        this.holdsMonths = holdsMonths(table, reference, runs);
    }

    static boolean holdsMonths(OutcomeTable table, Scenario reference, long runs) {
        return runs * reference.years() * 12 * table.monthly().size() <= MOST_VALUES_HELD;
    }

    /**
     * Writes all tables. If the runs are held with their monthly values, the file series.parquet may still be
     * incomplete when this method returns.
     */
    Held write(UnfinishedFolder from, SeriesWriter series) throws IOException {
        RunsTable rows = new RunsTable(table);
        try (BufferedWriter runsFile = Files.newBufferedWriter(folder.runs(), StandardCharsets.UTF_8);
                BufferedWriter feasibility = Files.newBufferedWriter(folder.feasibility(), StandardCharsets.UTF_8);
                DetailTables details = new DetailTables(folder, table.catalogue(), keep, start, from.spill())) {
            runsFile.write(rows.headerLine());
            feasibility.write(FeasibilityTable.headerLine());
            for (int shard = 0; shard < from.description().shards(); shard++) {
                ShardContent content = from.read(shard);
                Set<RunKey> failed =
                        content.failures().stream().map(RunFailure::key).collect(Collectors.toCollection(HashSet::new));
                List<RunResult> shardRuns = content.runs().stream()
                        .map(run -> table.columns(run, measured))
                        .toList();
                series.append(shardRuns);
                for (RunResult run : shardRuns) {
                    hold(run);
                    runsFile.write(rows.line(run, failed.contains(run.key())));
                    feasibility.write(FeasibilityTable.lines(run));
                }
                for (KeptRun run : content.kept()) {
                    details.add(run);
                }
                hold(content);
            }
            series.beginWriting(folder.series());
            details.finish();
        }
        if (!holdsMonths) {
            series.await();
        }
        if (byArea) {
            new AreasFile(folder.areas(), start).write(areas, from.spill());
            if (from.description().scenarios().size() > 1) {
                AreaBlocks.write(folder.areaBlocks(), blocks);
            }
        }
        return new Held(runs, failures, holdsMonths);
    }

    private void hold(RunResult run) {
        runs.add(holdsMonths ? run : run.withoutMonths());
    }

    private void hold(ShardContent content) {
        failures.addAll(content.failures());
        if (!byArea) {
            return;
        }
        RunKey first = content.runs().get(0).key();
        RunKey group = new RunKey(first.scenario(), first.point(), 0, 0);
        AreaTotals sum = areas.computeIfAbsent(
                group,
                any -> new AreaTotals(content.areas().areas(), content.areas().months()));
        sum.add(content.areas());
        if (first.point() == 0) {
            blocks.addAll(AreaBlocks.of(first, content.areas()));
        }
    }
}
