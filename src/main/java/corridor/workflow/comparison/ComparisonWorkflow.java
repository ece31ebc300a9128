package corridor.workflow.comparison;

import corridor.analysis.comparison.Analysis;
import corridor.analysis.comparison.LeverFeasibility;
import corridor.analysis.comparison.ShownScenarios;
import corridor.batch.BatchInterrupted;
import corridor.batch.BatchPlan;
import corridor.batch.Execution;
import corridor.batch.StopSignal;
import corridor.catalogue.Catalogue;
import corridor.chart.comparison.ChartBook;
import corridor.chart.page.Chart;
import corridor.chart.page.ChartContext;
import corridor.exchange.BehaviorSpaceTable;
import corridor.problem.InputException;
import corridor.report.comparison.ComparisonReport;
import corridor.report.comparison.FeasibilityRow;
import corridor.report.comparison.ReportBinder;
import corridor.result.Futures;
import corridor.result.Manifest;
import corridor.result.OutcomeTable;
import corridor.result.SharesRequest;
import corridor.result.StoredBatch;
import corridor.result.folder.MatchedFolders;
import corridor.result.folder.PendingTables;
import corridor.result.folder.ResultFolder;
import corridor.result.folder.SharesFile;
import corridor.result.table.ExplorationTables;
import corridor.result.table.FuturesFile;
import corridor.result.unfinished.NewFolder;
import corridor.result.unfinished.Recovery;
import corridor.result.unfinished.StagedFolder;
import corridor.run.RunFactory;
import corridor.task.Tasks;
import corridor.workflow.BatchManifest;
import corridor.workflow.BatchOpener;
import corridor.workflow.BatchSupplement;
import corridor.workflow.BatchWork;
import corridor.workflow.ChartFiles;
import corridor.workflow.Fonts;
import corridor.workflow.OpenBatch;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.BiFunction;

/**
 * Runs the workflow of a batch from scenarios to a report: run, store, analyse, draw, report. Runs are stored as they
 * end, so that an interrupted batch can be completed. The folder counts as finished only after the last step.
 */
public final class ComparisonWorkflow {
    private final Catalogue catalogue;
    private final OutcomeTable table;
    private final String version;
    private final BatchOpener opener;
    private final BatchAnalyses analyses;
    private final BiFunction<Analysis, ChartContext, List<Chart>> pictures;
    private final BatchSupplement supplement;

    /** @param version version of Corridor, for the manifest and the charts */
    public ComparisonWorkflow(Catalogue catalogue, String version) {
        this(catalogue, version, new ChartBook()::draw);
    }

    /**
     * Makes a workflow with other charts.
     *
     * @param pictures function that draws the charts
     */
    public ComparisonWorkflow(
            Catalogue catalogue, String version, BiFunction<Analysis, ChartContext, List<Chart>> pictures) {
        this(catalogue, version, pictures, BatchSupplement.none());
    }

    private ComparisonWorkflow(
            Catalogue catalogue,
            String version,
            BiFunction<Analysis, ChartContext, List<Chart>> pictures,
            BatchSupplement supplement) {
        this.supplement = supplement;
        this.pictures = pictures;
        this.catalogue = catalogue;
        this.table = OutcomeTable.of(catalogue);
        this.version = version;
        this.opener = new BatchOpener(catalogue, version);
        this.analyses = new BatchAnalyses(catalogue);
    }

    /** Returns a workflow that draws no charts, for results that nobody looks at. */
    public ComparisonWorkflow withoutCharts() {
        return new ComparisonWorkflow(catalogue, version, (analysis, context) -> List.of(), supplement);
    }

    /** Returns a workflow that makes the shares that a batch asks for. */
    public ComparisonWorkflow with(BatchSupplement shares) {
        return new ComparisonWorkflow(catalogue, version, pictures, shares);
    }

    /**
     * Returns one page with the answer of a finished batch, from the runs that its folder holds; nothing is written.
     *
     * @param names scenarios to compare with the reference; empty for all
     * @param again command that reproduces the folder
     * @throws InputException when the folder holds no finished batch of at least two scenarios, a name is unknown, or
     *     more than three scenarios are to be compared
     */
    public String brief(Path folder, List<String> names, String again, Tasks tasks) throws IOException {
        return new BriefPage(catalogue, version).page(folder, names, again, tasks);
    }

    /** The finished batch has a manifest and an analysis. */
    public record Finished(Manifest manifest, Analysis analysis) {}

    /**
     * Runs the plan and writes a finished result folder.
     *
     * @param command the command line, without options that cannot change a result
     * @param also additional products: the export format {@code behaviorspace}, and shares as in {@link SharesRequest}
     * @throws corridor.batch.BatchInterrupted when stopped; stored runs are kept
     * @throws corridor.batch.BatchBrokenOff when the disk, the memory or a worker failed; stored runs are kept
     */
    public Finished batch(
            BatchPlan plan, Path target, String command, List<String> also, RunFactory model, Execution execution)
            throws IOException {
        Fonts.require();
        try (OpenBatch open = opener.create(plan, target, command, also)) {
            return complete(open, false, model, execution);
        }
    }

    /**
     * Opens a batch that was stopped, killed or has failed runs.
     *
     * @throws InputException when there is nothing to continue, or another version began the batch
     */
    public OpenBatch reopen(Path root, RunFactory model) throws IOException {
        Fonts.require();
        return opener.reopen(root, model);
    }

    /**
     * Runs the missing runs and writes a finished result folder. Its reproducible files equal the files of a batch
     * without a stop.
     *
     * @param retryFailed whether failed runs are run again
     */
    public Finished complete(OpenBatch open, boolean retryFailed, RunFactory model, Execution execution)
            throws IOException {
        return BatchWork.keeping(
                open,
                () -> assemble(open, BatchWork.runMissing(open, retryFailed, model, execution), model, execution));
    }

    /** Makes analysis, charts and report of a finished folder again, from its stored runs. */
    public Finished report(Path root, ChartFiles.Sizes sizes, Tasks tasks, StopSignal stop) throws IOException {
        Fonts.require();
        Recovery.of(root);
        StoredBatch batch = new ResultFolder(root).open(table);
        try (StagedFolder staged = StagedFolder.forParts(root)) {
            ResultFolder folder = new ResultFolder(staged.path());
            ResultFolder stored = new ResultFolder(root);
            stop.check();
            Finished finished =
                    conclude(folder, stored, batch, analyses.again(folder, stored, batch, tasks), sizes, tasks, stop);
            staged.moveIntoPlace();
            return finished;
        } catch (BatchInterrupted e) {
            throw new BatchInterrupted("Interrupted: the folder is as it was.", e);
        }
    }

    /**
     * Analyses the scenarios of several finished folders together; nothing is written.
     *
     * @throws InputException when the runs of the folders do not form pairs
     */
    public Analysis compare(List<Path> folders, Tasks tasks) throws IOException {
        return analyses.of(
                FuturesFile.read(new ResultFolder(folders.get(0)).futures(), tasks),
                new MatchedFolders(table).open(folders),
                tasks);
    }

    /**
     * Analyses the scenarios of several finished folders together, and writes analysis, charts, scenarios and report to
     * a new folder.
     *
     * @param command the command line, without options that cannot change a result
     * @throws InputException also when the target is not empty or cannot be written
     */
    public Analysis compare(List<Path> folders, Path target, String command, Tasks tasks, StopSignal stop)
            throws IOException {
        Fonts.require();
        try (NewFolder staged = NewFolder.forNew(target)) {
            ResultFolder folder = new ResultFolder(staged.path());
            ResultFolder stored = new ResultFolder(folders.get(0));
            StoredBatch batch = new MatchedFolders(table).open(folders);
            Analysis analysis = analyses.write(folder, stored, FuturesFile.read(stored.futures(), tasks), batch, tasks);
            folder.write(batch.scenarios(), catalogue);
            stop.check();
            ShownScenarios shown = ShownScenarios.of(analysis);
            List<Chart> charts = draw(folder, stored, batch, shown, ChartFiles.Sizes.USUAL, tasks);
            stop.check();
            report(folder, batch.with(batch.manifest().ofComparison(command, folder.hashes())), shown, charts);
            staged.moveIntoPlace();
            return analysis;
        }
    }

    private Finished assemble(OpenBatch open, double seconds, RunFactory model, Execution execution)
            throws IOException {
        BatchPlan plan = open.plan();
        Path content = open.folder().freshContent();
        ResultFolder folder = new ResultFolder(content);
        Manifest manifest = BatchManifest.of(
                plan,
                execution.threads(),
                seconds,
                version,
                open.folder().description().command(),
                open.folder().description().started());
        Finished finished;
        try (PendingTables tables = folder.write(open.folder(), plan.futures(), manifest, table, execution.tasks())) {
            StoredBatch batch = tables.batch();
            if (open.folder().description().also().contains(BehaviorSpaceTable.NAME)) {
                BehaviorSpaceTable.write(folder.behaviorSpace(), batch, batch.columns(table), plan.futures());
            }
            execution.stop().check();
            Analysis analysis = analyses.write(folder, folder, Futures.of(plan.futures()), batch, execution.tasks());
            tables.finish();
            List<SharesRequest> asked =
                    SharesRequest.in(open.folder().description().also());
            if (!asked.isEmpty()) {
                supplement.write(open, batch, asked, folder.analysis(), model, execution);
                folder.describeAnalysis(ExplorationTables.ATTRIBUTION, catalogue);
            }
            finished = conclude(
                    folder, folder, batch, analysis, ChartFiles.Sizes.USUAL, execution.tasks(), execution.stop());
        }
        open.folder().moveIntoPlace(finished.manifest().failures().isEmpty());
        return finished;
    }

    /**
     * Draws the charts of an analysis, and writes charts, report and manifest to {@code folder}.
     *
     * @param stored folder with runs, design and areas
     */
    private Finished conclude(
            ResultFolder folder,
            ResultFolder stored,
            StoredBatch batch,
            Analysis analysis,
            ChartFiles.Sizes sizes,
            Tasks tasks,
            StopSignal stop)
            throws IOException {
        Manifest manifest = batch.manifest().withWritten(folder.hashes());
        stop.check();
        ShownScenarios shown = ShownScenarios.of(analysis);
        List<Chart> charts = draw(folder, stored, batch, shown, sizes, tasks);
        stop.check();
        report(folder, batch.with(manifest), shown, charts);
        folder.seal(manifest);
        return new Finished(manifest, analysis);
    }

    private List<Chart> draw(
            ResultFolder folder,
            ResultFolder stored,
            StoredBatch batch,
            ShownScenarios shown,
            ChartFiles.Sizes sizes,
            Tasks tasks)
            throws IOException {
        List<Chart> charts = pictures.apply(shown.analysis(), ChartFacts.of(stored, batch, catalogue, version));
        ChartFiles.write(charts, folder.charts(), sizes, tasks);
        return charts;
    }

    private void report(ResultFolder folder, StoredBatch batch, ShownScenarios shown, List<Chart> charts)
            throws IOException {
        List<FeasibilityRow> feasibility = LeverFeasibility.of(batch.runsThatEndedWell()).stream()
                .map(found -> FeasibilityRow.of(found, catalogue))
                .toList();
        String page = ComparisonReport.page(new ReportBinder(catalogue)
                .bind(
                        batch,
                        shown,
                        charts,
                        feasibility,
                        SharesFile.read(folder.analysis()).entries()));
        Files.writeString(folder.report(), page, StandardCharsets.UTF_8);
    }
}
