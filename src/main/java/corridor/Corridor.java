package corridor;

import corridor.bargain.BargainEngine;
import corridor.batch.BatchPlan;
import corridor.batch.Execution;
import corridor.batch.ThreadEngine;
import corridor.build.Build;
import corridor.catalogue.Catalogue;
import corridor.exchange.BargainFile;
import corridor.result.OutcomeTable;
import corridor.run.RunFactory;
import corridor.run.Runner;
import corridor.scenario.Scenario;
import corridor.scenario.ScenarioReader;
import corridor.workflow.RunOutcomes;
import corridor.workflow.ablation.AblationWorkflow;
import corridor.workflow.bargaining.BargainWorkflow;
import corridor.workflow.calibration.CalibrationWorkflow;
import corridor.workflow.comparison.ComparisonWorkflow;
import corridor.workflow.discovery.DiscoveryWorkflow;
import corridor.workflow.experiment.ExperimentWorkflow;
import corridor.workflow.hindcast.HindcastWorkflow;
import corridor.workflow.pattern.PatternWorkflow;
import corridor.workflow.robustness.RobustnessWorkflow;
import corridor.workflow.screening.ScreeningWorkflow;
import corridor.workflow.tradeoff.TradeOffWorkflow;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

/**
 * The entry point for Java programs: reads scenarios, runs them, and compares their outcomes. An instance belongs to
 * one catalogue and can be used by several threads. docs/java.md has an example.
 */
public final class Corridor {
    private final Catalogue catalogue;
    private final String version;
    private final RunFactory model;

    /** Makes a facade for a catalogue, with the version of this program. */
    public Corridor(Catalogue catalogue) {
        this(catalogue, Build.running().version());
    }

    /** Makes a facade with the version of the calling program, which manifests, charts and reports name. */
    public Corridor(Catalogue catalogue, String version) {
        this.catalogue = catalogue;
        this.version = version;
        this.model = Runner.factory(catalogue);
    }

    /** Makes a facade with the catalogue that is part of the program. */
    public static Corridor standard() {
        return new Corridor(Catalogue.standard());
    }

    public Catalogue catalogue() {
        return catalogue;
    }

    /** Reads a scenario and its parents, or throws an InputException with all problems, each with its place. */
    public Scenario read(Path file) {
        return new ScenarioReader(catalogue).read(file);
    }

    /** A scenario with settings such as {@code pakistan.iboIntensity=2}; refuses unknown names and wrong values. */
    public Scenario with(Scenario scenario, String... settings) {
        return new ScenarioReader(catalogue).withOverrides(scenario, List.of(settings));
    }

    /** Runs scenarios of one start and length at the default parameters; equal replicates share all chance. */
    public RunOutcomes run(List<Scenario> scenarios, int replicates, long seed) {
        return run(new BatchPlan(scenarios, replicates, seed));
    }

    /** Runs a plan, for example one with drawn futures, on all processors, and holds the outcomes in memory. */
    public RunOutcomes run(BatchPlan plan) {
        return run(plan, execution(Execution.usualThreads()));
    }

    /** Runs a plan as the execution says, and holds the outcomes in memory, which do not depend on the execution. */
    public RunOutcomes run(BatchPlan plan, Execution execution) {
        return RunOutcomes.of(plan, OutcomeTable.of(catalogue), model, execution);
    }

    /** Runs on 1 to 1024 threads of this JVM; {@link Execution#with} adds progress, a stop and a task pool. */
    public Execution execution(int threads) {
        return new Execution(new ThreadEngine(OutcomeTable.of(catalogue)), threads);
    }

    /** Batches that leave a result folder with report and charts, and comparisons of such folders. */
    public ComparisonWorkflow comparison() {
        return new ComparisonWorkflow(catalogue, version);
    }

    /** Designed experiments, among them sensitivity analyses. {@code news} receives interim findings, in sentences. */
    public ExperimentWorkflow experiment(Consumer<String> news) {
        return new ExperimentWorkflow(catalogue, version, news);
    }

    /** Screening of many factors, then a sensitivity analysis of the kept ones, which {@code news} receives. */
    public ScreeningWorkflow screening(ExperimentWorkflow experiments, Consumer<String> news) {
        return new ScreeningWorkflow(experiments, news);
    }

    /** Scenario discovery: the assumptions under which an outcome fails, from the futures of a batch. */
    public DiscoveryWorkflow discovery() {
        return new DiscoveryWorkflow(catalogue, version);
    }

    /** Robustness analysis: criteria of each option over the futures of a batch. */
    public RobustnessWorkflow robustness() {
        return new RobustnessWorkflow(catalogue, version);
    }

    /** Searches over levers for options with different trade-offs. */
    public TradeOffWorkflow tradeOff() {
        return new TradeOffWorkflow(catalogue, version);
    }

    /** Hindcasts, which compare the reactions in the model with the record. */
    public HindcastWorkflow hindcast() {
        return new HindcastWorkflow(catalogue, version);
    }

    /** The patterns of the record on the model, beside null models and broken models. */
    public PatternWorkflow patterns() {
        return new PatternWorkflow(catalogue, version);
    }

    /** Calibration on the record by history matching. */
    public CalibrationWorkflow calibration() {
        return new CalibrationWorkflow(catalogue, version);
    }

    /** Ablations: which patterns and verdicts change without each mechanism. */
    public AblationWorkflow ablation() {
        return new AblationWorkflow(catalogue, version);
    }

    /** Bargaining of the stakeholders in a file, without a scenario. */
    public BargainWorkflow bargaining(BargainFile file, BargainEngine engine, long seed, int draws, int turns) {
        return new BargainWorkflow(file, engine, version, seed, draws, turns);
    }

    /** Makes the function that runs one scenario. */
    public RunFactory model() {
        return model;
    }
}
