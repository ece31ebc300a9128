package corridor;

import corridor.batch.BatchPlan;
import corridor.batch.Execution;
import corridor.batch.ThreadEngine;
import corridor.catalogue.Catalogue;
import corridor.result.OutcomeTable;
import corridor.run.RunFactory;
import corridor.run.Runner;
import corridor.scenario.Scenario;
import corridor.scenario.ScenarioReader;
import corridor.workflow.RunOutcomes;
import corridor.workflow.comparison.ComparisonWorkflow;
import java.nio.file.Path;
import java.util.List;

/**
 * The entry point for Java programs: reads scenarios, runs them, and compares what came out. An instance belongs to one
 * catalogue and can be used by several threads. docs/java.md has an example.
 */
public final class Corridor {
    private final Catalogue catalogue;
    private final RunFactory model;

    /** @param catalogue the parameters, levers, switches and outcomes of the model */
    public Corridor(Catalogue catalogue) {
        this.catalogue = catalogue;
        this.model = Runner.factory(catalogue);
    }

    /** Corridor with the catalogue that is part of the program. */
    public static Corridor standard() {
        return new Corridor(Catalogue.standard());
    }

    public Catalogue catalogue() {
        return catalogue;
    }

    /**
     * Reads a scenario and its parents from files.
     *
     * @throws corridor.problem.InputException with all problems of the files, each with its place
     */
    public Scenario read(Path file) {
        return new ScenarioReader(catalogue).read(file);
    }

    /**
     * A scenario with some settings changed.
     *
     * @param settings such as {@code pakistan.iboIntensity=2}, for levers, parameters and switches
     * @throws corridor.problem.InputException for a name or value that does not exist
     */
    public Scenario with(Scenario scenario, String... settings) {
        return new ScenarioReader(catalogue).withOverrides(scenario, List.of(settings));
    }

    /**
     * Runs scenarios with each parameter at its default, on all processors, and holds the outcomes in memory. Equal
     * replicates of two scenarios share all random numbers, so their differences are paired.
     *
     * @param scenarios the reference first; names differ, start and length agree
     * @param replicates of each scenario, 1 to 1,000,000
     * @throws corridor.problem.InputException when the scenarios cannot be compared
     */
    public RunOutcomes run(List<Scenario> scenarios, int replicates, long seed) {
        return run(new BatchPlan(scenarios, replicates, seed));
    }

    /** Runs a plan, for example one with drawn futures, on all processors, and holds the outcomes in memory. */
    public RunOutcomes run(BatchPlan plan) {
        return run(
                plan,
                execution(Math.min(Execution.MOST_THREADS, Runtime.getRuntime().availableProcessors())));
    }

    /** Runs a plan as the execution says, and holds the outcomes in memory, which do not depend on the execution. */
    public RunOutcomes run(BatchPlan plan, Execution execution) {
        return RunOutcomes.of(plan, OutcomeTable.of(catalogue), model, execution);
    }

    /**
     * Runs on threads of this JVM, without progress and without a stop. {@link Execution#with} adds these, and a
     * {@link corridor.task.TaskPool} for the analysis of large batches.
     *
     * @param threads runs at a time, 1 to 1024
     */
    public Execution execution(int threads) {
        return new Execution(new ThreadEngine(OutcomeTable.of(catalogue)), threads);
    }

    /**
     * Batches that leave a result folder with report and charts, and comparisons of such folders.
     *
     * @param version of the calling program or of Corridor, for the manifest and the charts
     */
    public ComparisonWorkflow comparison(String version) {
        return new ComparisonWorkflow(catalogue, version);
    }

    /** Makes the function that runs one scenario. */
    public RunFactory model() {
        return model;
    }
}
