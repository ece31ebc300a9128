package corridor;

import corridor.analysis.Analysis;
import corridor.analysis.AnalysisTables;
import corridor.analysis.Analyst;
import corridor.batch.BatchPlan;
import corridor.batch.BatchProgress;
import corridor.batch.BatchResult;
import corridor.batch.StopSignal;
import corridor.batch.ThreadEngine;
import corridor.catalogue.Catalogue;
import corridor.chart.Chart;
import corridor.chart.ChartBook;
import corridor.chart.FontsUnavailableException;
import corridor.problem.InputException;
import corridor.problem.Problem;
import corridor.report.HtmlReport;
import corridor.report.ReportBinder;
import corridor.result.Manifest;
import corridor.result.OutcomeTable;
import corridor.result.ResultFolder;
import corridor.result.StagedFolder;
import corridor.result.StoredBatch;
import corridor.run.RunFactory;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;

/**
 * The way of a batch from scenarios to a report: run, store, analyse, draw, report. Nothing stands in the target before
 * all of it is done.
 */
public final class Pipeline {
    private final Catalogue catalogue;
    private final OutcomeTable table;
    private final String version;

    /** @param version of Corridor, for the manifest and the source lines */
    public Pipeline(Catalogue catalogue, String version) {
        this.catalogue = catalogue;
        this.table = OutcomeTable.of(catalogue);
        this.version = version;
    }

    /** What a batch left: its files' contents and what they say. */
    public record Finished(Manifest manifest, Analysis analysis) {}

    /**
     * Runs the plan and leaves a finished result folder.
     *
     * @param command the command line, without what cannot change a result
     * @throws corridor.batch.BatchInterrupted when stopped; nothing is left behind then
     */
    public Finished batch(
            BatchPlan plan, Path target, String command, RunFactory model, BatchProgress progress, StopSignal stop)
            throws IOException {
        Instant started = Instant.now();
        requireFonts();
        try (StagedFolder staged = StagedFolder.forNew(target)) {
            BatchResult result =
                    new ThreadEngine(table).run(plan, scenario -> model.create(scenario, plan.seed()), progress, stop);
            ResultFolder folder = new ResultFolder(staged.path());
            folder.write(plan.scenarios(), result.runs(), result.failures(), table);
            Manifest manifest = BatchManifest.of(plan, result, version, command, started);
            Finished finished = conclude(folder, new StoredBatch(manifest, plan.scenarios(), result.runs()), stop);
            staged.moveIntoPlace();
            return finished;
        }
    }

    /** Makes analysis, charts and report of a finished folder anew, from what the batch stored. */
    public Finished report(Path root, StopSignal stop) throws IOException {
        requireFonts();
        StoredBatch batch = new ResultFolder(root).open(table);
        try (StagedFolder staged = StagedFolder.forParts(root)) {
            Finished finished = conclude(new ResultFolder(staged.path()), batch, stop);
            staged.moveIntoPlace();
            return finished;
        }
    }

    /** Says before a long computation that its charts could not be drawn. */
    private static void requireFonts() {
        try {
            ChartBook.requireFonts();
        } catch (FontsUnavailableException e) {
            throw new InputException(Problem.of("this computer", e.getMessage()));
        }
    }

    private Finished conclude(ResultFolder folder, StoredBatch batch, StopSignal stop) throws IOException {
        stop.check();
        Analysis analysis = analyse(folder, batch);
        Manifest manifest = batch.manifest().withWritten(folder.hashes());
        stop.check();
        List<Chart> charts = draw(folder, batch, analysis);
        stop.check();
        report(folder, new StoredBatch(manifest, batch.scenarios(), batch.runs()), analysis, charts);
        folder.seal(manifest);
        return new Finished(manifest, analysis);
    }

    private Analysis analyse(ResultFolder folder, StoredBatch batch) throws IOException {
        Analysis analysis = Analyst.of(catalogue)
                .analyse(
                        batch.manifest().scenarios(),
                        batch.runsThatEndedWell(),
                        table,
                        ResultFolder.firstMonth(batch.scenarios()),
                        batch.manifest().seed());
        new AnalysisTables(analysis).write(Files.createDirectories(folder.analysis()));
        return analysis;
    }

    private List<Chart> draw(ResultFolder folder, StoredBatch batch, Analysis analysis) throws IOException {
        List<Chart> charts = new ChartBook().draw(analysis, ChartFacts.of(batch, version));
        Path place = Files.createDirectories(folder.charts());
        charts.forEach(chart -> chart.writeTo(place));
        return charts;
    }

    private void report(ResultFolder folder, StoredBatch batch, Analysis analysis, List<Chart> charts)
            throws IOException {
        String page = HtmlReport.page(new ReportBinder(catalogue).bind(batch, analysis, charts));
        Files.writeString(folder.report(), page, StandardCharsets.UTF_8);
    }
}
