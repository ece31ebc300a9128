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
import corridor.scenario.ScenarioFolders;
import corridor.scenario.ScenarioReader;
import corridor.workflow.RunOutcomes;
import corridor.workflow.ablation.AblationWorkflow;
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

/**
 * This class is the entry point for Java programs. It reads scenarios, runs them, and compares their outcomes. An
 * instance belongs to one catalogue and can be used by several threads. docs/java.md has an example.
 */
public final class Corridor {
    private final Catalogue catalogue;
    private final String version;
    private final RunFactory model;

    /** Makes a facade for a catalogue, with the version of this program. */
    public Corridor(Catalogue catalogue) {
        this(catalogue, Build.running().version());
    }

    /** Makes a facade with the version of the calling program; manifests, charts and reports name this version. */
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

    /**
     * Reads a scenario and its parents, or throws an InputException with all problems, each with its place. A parent is
     * looked for in the folder of the file that names it, then among the shipped scenarios.
     */
    public Scenario read(Path file) {
        List<Path> shipped = ProgramFolder.scenarios().map(List::of).orElse(List.of());
        return new ScenarioReader(catalogue, new ScenarioFolders(shipped, hidden -> {})).read(file);
    }

    /**
     * Returns the scenario with settings such as {@code pakistan.iboIntensity=2}.
     *
     * @throws corridor.problem.InputException with all unknown names and invalid values
     */
    public Scenario with(Scenario scenario, String... settings) {
        return new ScenarioReader(catalogue).withOverrides(scenario, List.of(settings));
    }

    /**
     * Runs scenarios of the same start and length, without drawn futures. Equal replicates of all scenarios use common
     * random numbers.
     */
    public RunOutcomes run(List<Scenario> scenarios, int replicates, long seed) {
        return run(new BatchPlan(scenarios, replicates, seed));
    }

    /**
     * Runs a plan, for example one with drawn futures, on the default number of threads, and keeps the outcomes in
     * memory.
     */
    public RunOutcomes run(BatchPlan plan) {
        return run(plan, execution(Execution.usualThreads()));
    }

    /** Runs a plan with an execution, and keeps the outcomes in memory. They do not depend on the execution. */
    public RunOutcomes run(BatchPlan plan, Execution execution) {
        return RunOutcomes.of(plan, OutcomeTable.of(catalogue), model, execution);
    }

    /**
     * Makes an execution on 1 to 1024 threads of this JVM. {@link Execution#with} adds progress, a stop signal and a
     * task pool.
     */
    public Execution execution(int threads) {
        return new Execution(new ThreadEngine(OutcomeTable.of(catalogue)), threads);
    }

    /**
     * Makes the workflow of batches that write a result folder with report and charts, and of comparisons of such
     * folders.
     */
    public ComparisonWorkflow comparison() {
        return new ComparisonWorkflow(catalogue, version);
    }

    /**
     * Makes the workflow of designed experiments and sensitivity analyses.
     *
     * @param news receives interim findings, in sentences
     */
    public ExperimentWorkflow experiment(Consumer<String> news) {
        return new ExperimentWorkflow(catalogue, version, news);
    }

    /**
     * Makes the workflow that screens many factors and then makes a sensitivity analysis of those that it keeps.
     *
     * @param news receives the factors that are kept, in sentences
     */
    public ScreeningWorkflow screening(ExperimentWorkflow experiments, Consumer<String> news) {
        return new ScreeningWorkflow(experiments, news);
    }

    /**
     * Makes the workflow of scenario discovery, which finds the assumptions under which an outcome fails, from the
     * futures of a batch.
     */
    public DiscoveryWorkflow discovery() {
        return new DiscoveryWorkflow(catalogue, version);
    }

    /**
     * Makes the workflow of robustness analysis, which computes criteria of each option over the futures of a batch.
     */
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

    /**
     * Makes the workflow that compares the model with the patterns of the record, with null models and with models
     * broken on purpose.
     */
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

    /** Effects when more and more is uncertain, and under each rival mechanism. */
    public HeadlineWorkflow headlines() {
        return new HeadlineWorkflow(catalogue, version);
    }

    /** Bargaining of the stakeholders in a file, without a scenario. */
    public BargainWorkflow bargaining(BargainFile file, BargainEngine engine, long seed, int draws, int turns) {
        return new BargainWorkflow(file, engine, version, seed, draws, turns);
    }

    /** Returns the factory of functions that run one scenario. */
    public RunFactory model() {
        return model;
    }
}
