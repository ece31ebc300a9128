package corridor.result.folder;

import corridor.build.Sha256;
import corridor.catalogue.Catalogue;
import corridor.design.Experiment;
import corridor.design.ExperimentPoints;
import corridor.design.FutureDesign;
import corridor.problem.InputException;
import corridor.problem.Problem;
import corridor.result.Manifest;
import corridor.result.OutcomeTable;
import corridor.result.StoredBatch;
import corridor.result.StoredScenario;
import corridor.result.disk.ExperimentFile;
import corridor.result.disk.ManifestFile;
import corridor.result.table.ExperimentPointsFile;
import corridor.result.table.ExplorationTables;
import corridor.result.table.ParquetTable;
import corridor.result.unfinished.UnfinishedFolder;
import corridor.scenario.Scenario;
import corridor.task.Tasks;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * A result folder names the files of one batch. All tables, scenarios, design and analysis are the reproducible set:
 * equal inputs give equal bytes. The manifest is written last and holds their hashes.
 *
 * @param root the folder
 */
public record ResultFolder(Path root) {
    private static final List<String> REPRODUCIBLE = List.of(
            "runs.csv",
            "feasibility.csv",
            "series.parquet",
            "areas.parquet",
            "area_blocks.csv",
            "area_series.parquet",
            "events.parquet",
            "decisions.parquet",
            "changes.parquet",
            "design",
            "scenarios",
            "datapackage.json",
            "behaviorspace.csv",
            "analysis");

    /** Returns the problem of a folder without a manifest: its batch is not finished, or it is not a result folder. */
    public static Problem notFinished(Path root) {
        return UnfinishedFolder.isIn(root)
                ? Problem.of(root.toString(), "this batch is not finished").suggestingResume(root)
                : Problem.of(
                        root.toString(), "this is not a result folder of a finished batch: it has no manifest.json");
    }

    public Path manifest() {
        return root.resolve("manifest.json");
    }

    public Path runs() {
        return root.resolve("runs.csv");
    }

    /** Table of the probabilities that actors would have chosen the scenarios' values, by run and lever. */
    public Path feasibility() {
        return root.resolve("feasibility.csv");
    }

    public Path series() {
        return root.resolve("series.parquet");
    }

    public Path scenarios() {
        return root.resolve("scenarios");
    }

    public Path analysis() {
        return root.resolve("analysis");
    }

    public Path charts() {
        return root.resolve("charts");
    }

    public Path report() {
        return root.resolve("report.html");
    }

    /** Table of counts by area and month. */
    public Path areas() {
        return root.resolve("areas.parquet");
    }

    /** Table of attacks by area and block of runs, for differences between scenarios. */
    public Path areaBlocks() {
        return root.resolve("area_blocks.csv");
    }

    /** Table of counts by area and month, separately for each run; only on request. */
    public Path areaSeries() {
        return root.resolve("area_series.parquet");
    }

    /** Table of attacks and operations; only on request. */
    public Path events() {
        return root.resolve("events.parquet");
    }

    /** Table of decisions with their options; only on request. */
    public Path decisions() {
        return root.resolve("decisions.parquet");
    }

    /** Table of changes of state; only if decisions were requested. */
    public Path changes() {
        return root.resolve("changes.parquet");
    }

    /** Table of drawn parameters by future. */
    public Path futures() {
        return root.resolve("design").resolve("futures.csv");
    }

    /** Table of structural switches by design point. */
    public Path points() {
        return root.resolve("design").resolve("points.csv");
    }

    /** File with the factors and the purpose of an experiment. Folders of other commands do not have it. */
    public Path design() {
        return root.resolve("design").resolve("design.json");
    }

    /** Whether the folder holds an experiment. */
    public boolean holdsExperiment() {
        return Files.isRegularFile(design());
    }

    /** Experiment that produced the runs of this folder. */
    public Experiment experiment() throws IOException {
        return ExperimentFile.read(design());
    }

    /**
     * Checks that points are the points of the folder's experiment.
     *
     * @throws InputException with the reason if they are not
     */
    public void requirePoints(ExperimentPoints points, Catalogue catalogue) throws IOException {
        ExperimentPointsFile.requireSame(points(), points, catalogue);
    }

    /** File with the meaning of every table and column. */
    public Path dictionary() {
        return root.resolve("datapackage.json");
    }

    /** Table of the runs in the form of BehaviorSpace; only on request. */
    public Path behaviorSpace() {
        return root.resolve("behaviorspace.csv");
    }

    /**
     * Writes all tables and scenarios from the shards of a batch whose runs have all ended. The manifest is written
     * later, by {@link #seal}.
     *
     * @param manifest manifest of the batch, without files and failures
     * @param measured columns of the runs in the shards; columns that no scenario of the batch has are left out
     * @param tasks executor of parts that are made in parallel
     * @return tables that may still be being written, with the batch and its failures
     */
    public PendingTables write(
            UnfinishedFolder from, FutureDesign futures, Manifest manifest, OutcomeTable measured, Tasks tasks)
            throws IOException {
        return new FolderWriter(this, tasks).write(from, futures, manifest, measured);
    }

    /** Writes the tables of an experiment. An experiment has many points, so events are not counted by area. */
    public PendingTables write(
            UnfinishedFolder from,
            ExperimentPoints points,
            FutureDesign futures,
            Manifest manifest,
            OutcomeTable measured,
            Tasks tasks)
            throws IOException {
        return new FolderWriter(this, tasks).write(from, points, futures, manifest, measured);
    }

    /** Adds the tables of an analysis to the dictionary, if there is one. */
    public void describeAnalysis(ExplorationTables kind, Catalogue catalogue) throws IOException {
        DataPackage.addAnalysis(this, kind, catalogue);
    }

    /**
     * Loads the native library for tables on another thread, if one is free, so that the library is ready when the runs
     * have ended.
     */
    public static void loadAhead(Tasks tasks) {
        ParquetTable.loadAhead(tasks);
    }

    /** Writes the scenarios alone. */
    public void write(List<Scenario> resolved, Catalogue catalogue) throws IOException {
        Files.createDirectories(scenarios());
        for (Scenario scenario : resolved) {
            StoredScenario.write(scenarioFile(scenario.name()), scenario, catalogue);
        }
    }

    /** Returns the hashes of all existing files of the reproducible set, by path. */
    public List<Manifest.FileHash> hashes() throws IOException {
        List<Manifest.FileHash> hashes = new ArrayList<>();
        for (String part : REPRODUCIBLE) {
            for (Path file : filesOf(root.resolve(part))) {
                String path = root.relativize(file)
                        .toString()
                        .replace(root.getFileSystem().getSeparator(), "/");
                hashes.add(new Manifest.FileHash(path, Sha256.of(file)));
            }
        }
        return hashes;
    }

    /** Writes the manifest. From then on the folder counts as finished. */
    public void seal(Manifest manifest) throws IOException {
        ManifestFile.write(manifest(), manifest);
    }

    /**
     * Reads a finished folder.
     *
     * @param all outcomes of this version; the folder may lack outcomes that its scenarios do not have
     * @throws InputException when the folder holds no finished batch, was made by a version with another layout or
     *     other outcomes, or is damaged
     */
    public StoredBatch open(OutcomeTable all) throws IOException {
        return new FolderReader(this).open(all);
    }

    /** Returns the outcomes of this table that the folder has. */
    public OutcomeTable columns(OutcomeTable all) throws IOException {
        Manifest manifest = ManifestFile.read(manifest());
        return all.of(scenarios(manifest, all.catalogue()), manifest.structures());
    }

    List<Scenario> scenarios(Manifest manifest, Catalogue catalogue) throws IOException {
        List<Scenario> resolved = new ArrayList<>();
        for (String name : manifest.scenarios()) {
            resolved.add(StoredScenario.read(scenarioFile(name), catalogue));
        }
        return resolved;
    }

    /** Returns the files from which analyses, comparisons and reports are made; some may be missing. */
    List<Path> filesThatAreRead(Manifest manifest) {
        List<Path> files = new ArrayList<>(
                List.of(runs(), feasibility(), series(), areas(), areaBlocks(), futures(), points(), design()));
        manifest.scenarios().forEach(name -> files.add(scenarioFile(name)));
        return files;
    }

    /** Returns the first month of all series; the scenarios of one batch start on the same day. */
    public static YearMonth firstMonth(List<Scenario> scenarios) {
        return month(scenarios.get(0).start());
    }

    static YearMonth month(LocalDate start) {
        return YearMonth.from(start);
    }

    private Path scenarioFile(String name) {
        return scenarios().resolve(name + ".json");
    }

    private static List<Path> filesOf(Path part) throws IOException {
        if (!Files.exists(part)) {
            return List.of();
        }
        try (Stream<Path> walk = Files.walk(part)) {
            return walk.filter(Files::isRegularFile).sorted().toList();
        }
    }
}
