package corridor.workflow.experiment;

import corridor.analysis.experiment.ExperimentAnalysis;
import corridor.analysis.experiment.ExperimentFindings;
import corridor.analysis.experiment.ExperimentTables;
import corridor.batch.BatchInterrupted;
import corridor.batch.BatchPlan;
import corridor.batch.Execution;
import corridor.batch.ExperimentDesign;
import corridor.batch.Shard;
import corridor.batch.StopSignal;
import corridor.catalogue.Catalogue;
import corridor.catalogue.Outcome;
import corridor.chart.experiment.ExperimentCharts;
import corridor.chart.page.Chart;
import corridor.design.Experiment;
import corridor.design.Purpose;
import corridor.exchange.ResultJson;
import corridor.number.DecimalText;
import corridor.problem.InputException;
import corridor.problem.Problem;
import corridor.report.experiment.ExperimentReport;
import corridor.result.Manifest;
import corridor.result.OutcomeTable;
import corridor.result.RunColumns;
import corridor.result.RunResult;
import corridor.result.ShardContent;
import corridor.result.StoredBatch;
import corridor.result.folder.PendingTables;
import corridor.result.folder.ResultFolder;
import corridor.result.unfinished.Recovery;
import corridor.result.unfinished.StagedFolder;
import corridor.run.RunFactory;
import corridor.scenario.Scenario;
import corridor.task.Tasks;
import corridor.workflow.BatchManifest;
import corridor.workflow.BatchOpener;
import corridor.workflow.BatchWork;
import corridor.workflow.ChartFiles;
import corridor.workflow.Fonts;
import corridor.workflow.OpenBatch;
import corridor.workflow.UnknownOutcome;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Consumer;

/**
 * Runs the workflow of an experiment, a sweep or a sensitivity analysis, from its design to a report: run, grow on
 * request, store, analyse, draw, report. Like a batch, an experiment can be stopped and completed at any time.
 */
public final class ExperimentWorkflow {
    private final OutcomeTable table;
    private final String version;
    private final BatchOpener opener;
    private final Consumer<String> news;
    private final BiFunction<ExperimentFindings, Long, List<Chart>> pictures;

    /** Makes a workflow. Charts and manifest name {@code version}; {@code news} receives interim findings as text. */
    public ExperimentWorkflow(Catalogue catalogue, String version, Consumer<String> news) {
        this(catalogue, version, news, (findings, seed) -> ExperimentCharts.of(findings, version, seed));
    }

    /** Makes a workflow with other charts; {@code pictures} draws them from the findings and the seed. */
    public ExperimentWorkflow(
            Catalogue catalogue,
            String version,
            Consumer<String> news,
            BiFunction<ExperimentFindings, Long, List<Chart>> pictures) {
        this.pictures = pictures;
        this.table = OutcomeTable.of(catalogue);
        this.version = version;
        this.opener = new BatchOpener(catalogue, version);
        this.news = news;
    }

    /** Returns a workflow that draws no charts and tells nothing, for results that nobody looks at. */
    public ExperimentWorkflow withoutCharts() {
        return new ExperimentWorkflow(table.catalogue(), version, line -> {}, (findings, seed) -> List.of());
    }

    /** The finished experiment has a manifest and findings. */
    public record Finished(Manifest manifest, ExperimentFindings findings) {}

    /**
     * Runs an experiment and writes a finished result folder.
     *
     * @param plan plan with an {@link ExperimentDesign} as points
     * @param command the command line, without options that cannot change a result
     * @param before sentences for the report about the work before this experiment; may be empty
     */
    public Finished run(
            BatchPlan plan, Path target, String command, List<String> before, RunFactory model, Execution execution)
            throws IOException {
        Fonts.require();
        try (OpenBatch open = opener.create(plan, target, command, List.of())) {
            return complete(open, false, before, model, execution);
        }
    }

    /** Creates the folder of an experiment for {@link #reopen} and {@link #complete}; nothing is run. */
    public void begin(BatchPlan plan, Path target, String command) throws IOException {
        Fonts.require();
        opener.create(plan, target, command, List.of()).close();
    }

    /** Runs the missing runs and writes a finished result folder, as if the experiment had not stopped. */
    public Finished complete(
            OpenBatch open, boolean retryFailed, List<String> before, RunFactory model, Execution execution)
            throws IOException {
        return BatchWork.keeping(open, () -> {
            double seconds = BatchWork.runMissing(open, retryFailed, model, execution);
            OpenBatch whole = open;
            for (Optional<Experiment> larger = larger(whole); larger.isPresent(); larger = larger(whole)) {
                whole = opener.grown(whole, larger.get());
                seconds += BatchWork.runMissing(whole, false, model, execution);
            }
            return assemble(whole, seconds, before, execution);
        });
    }

    /**
     * Opens an experiment that was stopped, killed or has failed runs.
     *
     * @throws InputException when there is nothing to continue, or another version began the experiment
     */
    public OpenBatch reopen(Path root, RunFactory model) throws IOException {
        return opener.reopen(root, model);
    }

    /** Reads a finished folder; nothing is written. */
    public Finished read(Path root) throws IOException {
        ResultFolder stored = new ResultFolder(root);
        StoredBatch batch = stored.open(table);
        return new Finished(batch.manifest(), findings(batch, fitting(stored.experiment(), stored, batch)));
    }

    /** Reads the scenario of a finished folder, as it was run. */
    public Scenario scenario(Path root) throws IOException {
        return new ResultFolder(root).open(table).scenarios().get(0);
    }

    /** Makes analysis, charts and report of a finished folder again, from its stored runs. */
    public Finished report(Path root, Tasks tasks, StopSignal stop) throws IOException {
        Fonts.require();
        Recovery.of(root);
        ResultFolder stored = new ResultFolder(root);
        StoredBatch batch = stored.open(table);
        ExperimentDesign design = fitting(stored.experiment(), stored, batch);
        try (StagedFolder staged = StagedFolder.forParts(root)) {
            Finished finished = conclude(new ResultFolder(staged.path()), batch, design, List.of(), tasks, stop);
            staged.moveIntoPlace();
            return finished;
        } catch (BatchInterrupted e) {
            throw new BatchInterrupted("Interrupted: the folder is as it was.", e);
        }
    }

    /**
     * Analyses the outcomes at the points of a finished folder; nothing is written.
     *
     * @param outcomes ids; empty for the outcomes of the experiment
     * @throws InputException when the folder does not hold an experiment, or its runs do not fit their design
     */
    public ExperimentFindings analyse(Path root, List<String> outcomes) throws IOException {
        ResultFolder stored = new ResultFolder(root);
        if (Files.isDirectory(root) && !stored.holdsExperiment()) {
            throw new InputException(Problem.of(
                    root.toString(),
                    "holds no experiment, but a batch of scenarios or something else; a sweep makes one"));
        }
        StoredBatch batch = stored.open(table);
        List<String> known =
                batch.columns(table).all().stream().map(Outcome::id).toList();
        for (String outcome : outcomes) {
            if (!known.contains(outcome)) {
                throw new InputException(
                        UnknownOutcome.of(table.catalogue(), "measures", outcome, "no outcome has this name", known));
            }
        }
        Experiment kept = stored.experiment();
        Experiment asked = new Experiment(
                kept.design(),
                kept.constraints(),
                kept.sharedLuck(),
                outcomes.isEmpty() ? kept.outcomes() : outcomes,
                Purpose.sweep());
        return findings(batch, fitting(asked, stored, batch));
    }

    /** Returns the design of an experiment on a scenario, by the catalogue of this workflow. */
    public ExperimentDesign design(Experiment experiment, Scenario scenario) {
        return ExperimentDesign.of(table.catalogue(), experiment, scenario);
    }

    /** Returns the design of an experiment; throws an exception if the stored runs have another design. */
    private ExperimentDesign fitting(Experiment experiment, ResultFolder stored, StoredBatch batch) throws IOException {
        ExperimentDesign design = design(experiment, batch.scenarios().get(0));
        stored.requirePoints(design.points(), table.catalogue());
        int runs = design.count() * batch.manifest().replicates();
        if (batch.runs().size() != runs) {
            throw new InputException(Problem.of(
                    stored.runs().toString(),
                    "there are " + batch.runs().size() + " runs, but the design has " + design.count() + " points of "
                            + batch.manifest().replicates() + " replicates"));
        }
        return design;
    }

    /** Returns the larger design that the results so far require; empty when the design need not grow. */
    private Optional<Experiment> larger(OpenBatch open) throws IOException {
        ExperimentDesign design = (ExperimentDesign) open.plan().points();
        Experiment experiment = design.experiment();
        if (!experiment.purpose().grows()) {
            return Optional.empty();
        }
        List<RunResult> endedWell = new ArrayList<>();
        for (Shard shard : open.plan().shards()) {
            ShardContent content = open.folder().read(shard.number());
            Set<Object> failed = new HashSet<>();
            content.failures().forEach(failure -> failed.add(failure.key()));
            content.runs().stream().filter(run -> !failed.contains(run.key())).forEach(endedWell::add);
        }
        double width = new ExperimentAnalysis(
                        experiment, design.points(), open.plan().replicates(), table)
                .width(RunColumns.of(endedWell));
        news.accept("N = " + experiment.design().samples() + ": the widest interval is "
                + DecimalText.rounded(width, 2) + ", asked for is "
                + DecimalText.rounded(experiment.purpose().untilWidth(), 2) + ".");
        return Growth.next(experiment, width);
    }

    private Finished assemble(OpenBatch open, double seconds, List<String> before, Execution execution)
            throws IOException {
        ExperimentDesign design = (ExperimentDesign) open.plan().points();
        Path content = open.folder().freshContent();
        ResultFolder folder = new ResultFolder(content);
        Manifest manifest = BatchManifest.of(
                open.plan(),
                execution.threads(),
                seconds,
                version,
                open.folder().description().command(),
                open.folder().description().started());
        Finished finished;
        try (PendingTables tables = folder.write(open.folder(), design.points(), manifest, table, execution.tasks())) {
            tables.finish();
            finished = conclude(folder, tables.batch(), design, before, execution.tasks(), execution.stop());
        }
        open.folder().moveIntoPlace(finished.manifest().failures().isEmpty());
        return finished;
    }

    private Finished conclude(
            ResultFolder folder,
            StoredBatch batch,
            ExperimentDesign design,
            List<String> before,
            Tasks tasks,
            StopSignal stop)
            throws IOException {
        stop.check();
        ExperimentFindings findings = findings(batch, design);
        new ExperimentTables(findings).write(Files.createDirectories(folder.analysis()));
        ResultJson indices = new ResultJson();
        indices.add(findings);
        if (!indices.isEmpty()) {
            Files.writeString(folder.analysis().resolve("indices.json"), indices.text(), StandardCharsets.UTF_8);
        }
        folder.describeAnalysis(table.catalogue());
        Manifest manifest = batch.manifest().withWritten(folder.hashes());
        stop.check();
        List<Chart> charts = pictures.apply(findings, batch.manifest().seed());
        ChartFiles.write(charts, folder.charts(), tasks);
        stop.check();
        String page = new ExperimentReport(batch.with(manifest), findings, charts, before).page();
        Files.writeString(folder.report(), page, StandardCharsets.UTF_8);
        folder.seal(manifest);
        return new Finished(manifest, findings);
    }

    private ExperimentFindings findings(StoredBatch batch, ExperimentDesign design) {
        return new ExperimentAnalysis(
                        design.experiment(), design.points(), batch.manifest().replicates(), batch.columns(table))
                .of(
                        batch.manifest().reference(),
                        batch.outcomes(),
                        batch.monthly(),
                        ResultFolder.firstMonth(batch.scenarios()));
    }
}
