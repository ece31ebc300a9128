package corridor.workflow.experiment;

import corridor.analysis.experiment.ExperimentFindings;
import corridor.batch.BatchInterrupted;
import corridor.batch.BatchPlan;
import corridor.batch.Execution;
import corridor.batch.ExperimentDesign;
import corridor.batch.StopSignal;
import corridor.catalogue.Catalogue;
import corridor.catalogue.Outcome;
import corridor.catalogue.abbreviations.Abbreviation;
import corridor.chart.experiment.ExperimentCharts;
import corridor.chart.page.Chart;
import corridor.design.Experiment;
import corridor.design.Purpose;
import corridor.problem.InputException;
import corridor.problem.Problem;
import corridor.result.Manifest;
import corridor.result.OutcomeTable;
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
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
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
    private final ExperimentConclusion conclusion;

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
        this.table = OutcomeTable.of(catalogue);
        this.conclusion = new ExperimentConclusion(table, pictures);
        this.version = version;
        this.opener = new BatchOpener(catalogue, version);
        this.news = news;
    }

    /** Returns the abbreviations that reports spell out. */
    public List<Abbreviation> abbreviations() {
        return table.catalogue().abbreviations();
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
            for (Optional<Experiment> larger = Growth.larger(whole, table, news);
                    larger.isPresent();
                    larger = Growth.larger(whole, table, news)) {
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
        return new Finished(batch.manifest(), conclusion.findings(batch, fitting(stored.experiment(), stored, batch)));
    }

    /** Reads the scenarios of a finished folder, as they were run: one, or a reference and another. */
    public List<Scenario> scenarios(Path root) throws IOException {
        return new ResultFolder(root).open(table).scenarios();
    }

    /** Makes analysis, charts and report of a finished folder again, from its stored runs. */
    public Finished report(Path root, ChartFiles.Sizes sizes, Tasks tasks, StopSignal stop) throws IOException {
        Fonts.require();
        Recovery.of(root);
        ResultFolder stored = new ResultFolder(root);
        StoredBatch batch = stored.open(table);
        ExperimentDesign design = fitting(stored.experiment(), stored, batch);
        try (StagedFolder staged = StagedFolder.forParts(root)) {
            Finished finished =
                    conclusion.write(new ResultFolder(staged.path()), batch, design, List.of(), sizes, tasks, stop);
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
        return conclusion.findings(batch, fitting(asked, stored, batch));
    }

    /** Returns the design of an experiment on a scenario, by the catalogue of this workflow. */
    public ExperimentDesign design(Experiment experiment, Scenario scenario) {
        return ExperimentDesign.of(table.catalogue(), experiment, scenario);
    }

    /** Returns the design of an experiment; throws an exception if the stored runs have another design. */
    private ExperimentDesign fitting(Experiment experiment, ResultFolder stored, StoredBatch batch) throws IOException {
        ExperimentDesign design = design(experiment, batch.scenarios().get(0));
        stored.requirePoints(design.points(), table.catalogue());
        int ofPoint = batch.manifest().futures() * batch.manifest().replicates();
        int runs = batch.scenarios().size() * design.count() * ofPoint;
        if (batch.runs().size() != runs) {
            throw new InputException(Problem.of(
                    stored.runs().toString(),
                    "there are " + batch.runs().size() + " runs, but the design has " + design.count() + " points of "
                            + ofPoint + " runs"));
        }
        return design;
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
        try (PendingTables tables = folder.write(
                open.folder(), design.points(), open.plan().futures(), manifest, table, execution.tasks())) {
            tables.finish();
            finished = conclusion.write(
                    folder,
                    tables.batch(),
                    design,
                    before,
                    ChartFiles.Sizes.USUAL,
                    execution.tasks(),
                    execution.stop());
        }
        open.folder().moveIntoPlace(finished.manifest().failures().isEmpty());
        return finished;
    }
}
