package corridor;

import corridor.bargain.BargainEngine;
import corridor.batch.BatchPlan;
import corridor.batch.Execution;
import corridor.batch.ThreadEngine;
import corridor.build.Build;
import corridor.build.ProgramFolder;
import corridor.catalogue.Catalogue;
import corridor.exchange.BargainFile;
import corridor.result.OutcomeTable;
import corridor.run.RunFactory;
import corridor.run.Runner;
import corridor.scenario.Scenario;
import corridor.scenario.ScenarioReader;
import corridor.workflow.RunOutcomes;
import corridor.workflow.ablation.AblationWorkflow;
import corridor.workflow.attribution.AttributionWorkflow;
import corridor.workflow.bargaining.BargainWorkflow;
import corridor.workflow.calibration.CalibrationWorkflow;
import corridor.workflow.comparison.ComparisonWorkflow;
import corridor.workflow.discovery.DiscoveryWorkflow;
import corridor.workflow.experiment.ExperimentWorkflow;
import corridor.workflow.headline.HeadlineWorkflow;
import corridor.workflow.hindcast.HindcastWorkflow;
import corridor.workflow.pattern.PatternWorkflow;
import corridor.workflow.robustness.RobustnessWorkflow;
import corridor.workflow.screening.ScreeningWorkflow;
import corridor.workflow.tradeoff.TradeOffWorkflow;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

/** The facade for Java programs; several threads can use it. docs/java.md has an example. */
public final class Corridor {
    private final Catalogue catalogue;
    private final String version;
    private final RunFactory model;

    /** Makes a facade for a catalogue. Manifests, charts and reports name the version, that of the calling program. */
    public Corridor(Catalogue catalogue, String version) {
        this.catalogue = catalogue;
        this.version = version;
        this.model = Runner.factory(catalogue);
    }

    /** Makes a facade with the catalogue that is part of the program, and its version. */
    public static Corridor standard() {
        return new Corridor(Catalogue.standard(), Build.running().version());
    }

    public Catalogue catalogue() {
        return catalogue;
    }

    /** Reads a scenario and its parents, or throws an InputException with all problems, each with its place. */
    public Scenario read(Path file) {
        return ScenarioReader.withShipped(catalogue, ProgramFolder.scenarios()).read(file);
    }

    /** Returns a scenario with settings such as {@code HARM=DETER}, or throws an InputException with all problems. */
    public Scenario with(Scenario scenario, String... settings) {
        return new ScenarioReader(catalogue).withOverrides(scenario, List.of(settings));
    }

    /** Runs scenarios of equal start and length, without drawn futures, on common random numbers. */
    public RunOutcomes run(List<Scenario> scenarios, int replicates, long seed) {
        return run(new BatchPlan(scenarios, replicates, seed), execution(Execution.usualThreads()));
    }

    /** Runs a plan with an execution, and keeps the outcomes in memory. They do not depend on the execution. */
    public RunOutcomes run(BatchPlan plan, Execution execution) {
        return RunOutcomes.of(plan, OutcomeTable.of(catalogue), model, execution);
    }

    /** Makes an execution on 1 to 1024 threads; {@link Execution#with} adds progress, a stop signal and a task pool. */
    public Execution execution(int threads) {
        return new Execution(new ThreadEngine(OutcomeTable.of(catalogue)), threads);
    }

    /** Makes the workflow of batches with result folder, report and charts, and of comparisons of such folders. */
    public ComparisonWorkflow comparison() {
        return new ComparisonWorkflow(catalogue, version).with(attribution().ofBatches());
    }

    /** Makes the workflow of designed experiments and sensitivity analyses; {@code news} receives interim findings. */
    public ExperimentWorkflow experiment(Consumer<String> news) {
        return new ExperimentWorkflow(catalogue, version, news);
    }

    /** Makes the workflow that screens many factors and analyses those that it keeps, which {@code news} receives. */
    public ScreeningWorkflow screening(ExperimentWorkflow experiments, Consumer<String> news) {
        return new ScreeningWorkflow(experiments, news);
    }

    /** Makes the workflow that finds the assumptions under which an outcome fails, from the futures of a batch. */
    public DiscoveryWorkflow discovery() {
        return new DiscoveryWorkflow(catalogue, version);
    }

    /** Makes the workflow that judges each option over the futures of a batch by criteria of robustness. */
    public RobustnessWorkflow robustness() {
        return new RobustnessWorkflow(catalogue, version);
    }

    /** Makes the workflow that searches over levers for options with different trade-offs. */
    public TradeOffWorkflow tradeOff() {
        return new TradeOffWorkflow(catalogue, version);
    }

    /** Makes the workflow of hindcasts, which compare the reactions in the model with the record. */
    public HindcastWorkflow hindcast() {
        return new HindcastWorkflow(catalogue, version);
    }

    /** Makes the workflow that compares the model with the patterns of the record, null models and broken models. */
    public PatternWorkflow patterns() {
        return new PatternWorkflow(catalogue, version);
    }

    /** Makes the workflow of calibration on the record by history matching. */
    public CalibrationWorkflow calibration() {
        return new CalibrationWorkflow(catalogue, version);
    }

    /** Makes the workflow of ablations, which shows which patterns and verdicts change without each mechanism. */
    public AblationWorkflow ablation() {
        return new AblationWorkflow(catalogue, version);
    }

    /** Makes the workflow of effects when more and more is uncertain, and under each rival mechanism. */
    public HeadlineWorkflow headlines() {
        return new HeadlineWorkflow(catalogue, version);
    }

    /** Makes the workflow that divides the difference of two scenarios of a batch among the settings that differ. */
    public AttributionWorkflow attribution() {
        return new AttributionWorkflow(catalogue, version);
    }

    /** Makes the workflow in which the stakeholders of a file bargain; it needs no scenario. */
    public BargainWorkflow bargaining(BargainFile file, BargainEngine engine, long seed, int draws, int turns) {
        return new BargainWorkflow(catalogue, file, engine, version, seed, draws, turns);
    }

    /** Returns the factory of functions that run one scenario. */
    public RunFactory model() {
        return model;
    }
}
