package corridor.result;

import corridor.problem.InputException;
import corridor.problem.Problem;
import corridor.scenario.Scenario;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The files of one batch and where they stand. runs.csv, series.parquet, scenarios and analysis are the reproducible
 * set: equal inputs give equal bytes. The manifest is written last and holds their hashes.
 *
 * @param root the folder
 */
public record ResultFolder(Path root) {
    private static final List<String> REPRODUCIBLE = List.of("runs.csv", "series.parquet", "scenarios", "analysis");

    public Path manifest() {
        return root.resolve("manifest.json");
    }

    public Path runs() {
        return root.resolve("runs.csv");
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

    /** Writes runs, series and scenarios; the manifest comes later, with {@link #seal}. */
    public void write(List<Scenario> resolved, List<RunResult> results, List<RunFailure> failures, OutcomeTable table)
            throws IOException {
        new RunsTable(table).write(runs(), results, failures);
        new SeriesFile(table).write(series(), results, firstMonth(resolved));
        Files.createDirectories(scenarios());
        for (Scenario scenario : resolved) {
            StoredScenario.write(scenarioFile(scenario.name()), scenario);
        }
    }

    /** Hashes of all files of the reproducible set that stand in the folder now, by path. */
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

    /** Writes the manifest, which makes the folder a finished one. */
    public void seal(Manifest manifest) throws IOException {
        ManifestFile.write(manifest(), manifest);
    }

    /**
     * Reads a finished folder.
     *
     * @throws InputException when it is none, was made by a version with another layout or other outcomes, or is
     *     damaged
     */
    public StoredBatch open(OutcomeTable table) throws IOException {
        requireFinished();
        Manifest manifest = ManifestFile.read(manifest());
        requireUnchanged(manifest);
        List<Scenario> resolved = new ArrayList<>();
        for (String name : manifest.scenarios()) {
            resolved.add(StoredScenario.read(scenarioFile(name)));
        }
        List<RunsTable.Row> rows = new RunsTable(table).read(runs());
        Map<RunKey, double[][]> monthly = new SeriesFile(table).read(series(), firstMonth(resolved));
        return new StoredBatch(manifest, resolved, joined(manifest, rows, monthly));
    }

    /** First month of all series: scenarios of one batch start on the same day. */
    public static YearMonth firstMonth(List<Scenario> scenarios) {
        return YearMonth.from(scenarios.get(0).start());
    }

    private Path scenarioFile(String name) {
        return scenarios().resolve(name + ".json");
    }

    private void requireFinished() {
        if (!Files.exists(root)) {
            throw new InputException(Problem.of(root.toString(), "there is no such folder"));
        }
        if (!Files.isRegularFile(manifest())) {
            throw new InputException(Problem.of(
                    root.toString(), "this is not a result folder of a finished batch: it has no manifest.json"));
        }
    }

    /**
     * Runs, series and scenarios must be what the batch wrote; the analysis is made anew and may be missing or changed.
     */
    private void requireUnchanged(Manifest manifest) throws IOException {
        List<Problem> problems = new ArrayList<>();
        for (Manifest.FileHash expected : manifest.files()) {
            Path file = root.resolve(expected.path());
            if (expected.isAnalysis()) {
                continue;
            }
            if (!Files.isRegularFile(file)) {
                problems.add(Problem.of(file.toString(), "this file of the batch is missing"));
            } else if (!Sha256.of(file).equals(expected.sha256())) {
                problems.add(Problem.of(
                        file.toString(),
                        "this file is not what the batch wrote (its SHA-256 differs from the manifest's); it was changed or"
                                + " damaged since"));
            }
        }
        if (!problems.isEmpty()) {
            throw new InputException(problems);
        }
    }

    private List<RunResult> joined(Manifest manifest, List<RunsTable.Row> rows, Map<RunKey, double[][]> monthly) {
        if (rows.size() != manifest.runs() || monthly.size() != rows.size()) {
            throw new InputException(Problem.of(
                    root.toString(),
                    "the manifest speaks of " + manifest.runs() + " runs, runs.csv has " + rows.size()
                            + " and series.parquet " + monthly.size()));
        }
        List<RunResult> results = new ArrayList<>();
        for (RunsTable.Row row : rows) {
            double[][] series = monthly.get(row.key());
            if (series == null) {
                throw new InputException(Problem.of(series().toString(), "there is no series of " + row.key()));
            }
            results.add(new RunResult(row.key(), row.seed(), row.outcomes(), series));
        }
        return results;
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
