package corridor.workflow.screening;

import corridor.analysis.experiment.ExperimentFindings;
import corridor.batch.BatchInterrupted;
import corridor.batch.BatchPlan;
import corridor.batch.Execution;
import corridor.design.DesignDescriptor;
import corridor.design.DesignMethod;
import corridor.design.Experiment;
import corridor.design.FactorSpace;
import corridor.design.FutureDesign;
import corridor.design.Purpose;
import corridor.problem.InputException;
import corridor.problem.Problem;
import corridor.report.screening.ScreeningReport;
import corridor.result.Keep;
import corridor.result.disk.ScreeningFile;
import corridor.result.folder.ResultFolder;
import corridor.result.unfinished.NewFolder;
import corridor.result.unfinished.Recovery;
import corridor.result.unfinished.UnfinishedFolder;
import corridor.run.RunFactory;
import corridor.scenario.Scenario;
import corridor.workflow.OpenBatch;
import corridor.workflow.experiment.ExperimentWorkflow;
import corridor.workflow.experiment.ExperimentWorkflow.Finished;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Screens all factors with a Morris design, then analyses the factors that matter with Sobol indices. Both experiments
 * lie in one folder, each as a finished result folder, with a report about both. Stored runs are not run again.
 */
public final class ScreeningWorkflow {
    private final ExperimentWorkflow experiments;
    private final Consumer<String> news;

    /**
     * Makes a workflow.
     *
     * @param experiments workflow of both experiments
     * @param news receiver of sentences about the kept factors
     */
    public ScreeningWorkflow(ExperimentWorkflow experiments, Consumer<String> news) {
        this.experiments = experiments;
        this.news = news;
    }

    /**
     * The screening result holds the findings of both experiments.
     *
     * @param second the second experiment; empty when the first experiment found nothing that matters
     */
    public record Screened(Finished first, FactorScreening screening, Optional<Finished> second) {}

    /**
     * Creates the folder of a new screening for {@link #run}. The folder appears as a whole, so at any time a screening
     * either has not begun or can be resumed.
     *
     * @param target new or empty folder
     * @param plan plan of the Morris experiment
     * @throws InputException when the target is not empty or cannot be written
     */
    public ScreeningFile begin(Path target, ScreeningFile.Second second, BatchPlan plan) throws IOException {
        try (NewFolder staged = NewFolder.forNew(target)) {
            ScreeningFile folder = new ScreeningFile(staged.path());
            folder.write(second);
            experiments.begin(plan, folder.first(), second.command());
            staged.moveIntoPlace();
        }
        return new ScreeningFile(target.toAbsolutePath().normalize());
    }

    /** Continues a screening. Experiments that are finished are read, not run again. */
    public Screened run(ScreeningFile folder, RunFactory model, Execution execution) throws IOException {
        try {
            return screened(folder, model, execution);
        } catch (BatchInterrupted e) {
            throw new BatchInterrupted(
                    "Interrupted: what was run is kept in " + folder.root(), Optional.of(folder.root()), e);
        }
    }

    private Screened screened(ScreeningFile folder, RunFactory model, Execution execution) throws IOException {
        ScreeningFile.Second second = folder.read();
        requireBegun(folder, second);
        Finished first = done(folder.first(), Optional.empty(), second.command(), List.of(), model, execution);
        FactorScreening screening = FactorScreening.of(first.findings(), second.most());
        List<String> words = words(screening, first.findings());
        words.forEach(news);
        Optional<Finished> finished = screening.kept().isEmpty()
                ? Optional.empty()
                : Optional.of(done(
                        folder.second(),
                        Optional.of(plan(folder, second, screening, first.findings())),
                        second.command(),
                        words,
                        model,
                        execution));
        String page = new ScreeningReport(
                        first.manifest(), first.findings(), finished.map(Finished::findings), words, screening.kept())
                .page(experiments.abbreviations());
        folder.writeReport(page);
        return new Screened(first, screening, finished);
    }

    /** Checks that the plan of the first experiment is stored, since a screening cannot be continued without it. */
    private static void requireBegun(ScreeningFile folder, ScreeningFile.Second second) {
        Path first = folder.first();
        if (!UnfinishedFolder.canGoOn(first) && !Files.isRegularFile(new ResultFolder(first).manifest())) {
            throw new InputException(Problem.of(
                    folder.root().toString(),
                    "the first experiment of this screening is gone; delete the folder and start again: "
                            + second.command()));
        }
    }

    private Finished done(
            Path root,
            Optional<BatchPlan> plan,
            String command,
            List<String> before,
            RunFactory model,
            Execution execution)
            throws IOException {
        Recovery.of(root);
        if (Files.isRegularFile(new ResultFolder(root).manifest())) {
            return experiments.read(root);
        }
        if (UnfinishedFolder.canGoOn(root) || plan.isEmpty()) {
            try (OpenBatch open = experiments.reopen(root, model)) {
                return experiments.complete(open, false, before, model, execution);
            }
        }
        return experiments.run(plan.get(), root, command, before, model, execution);
    }

    private BatchPlan plan(
            ScreeningFile folder, ScreeningFile.Second second, FactorScreening screening, ExperimentFindings morris)
            throws IOException {
        List<Scenario> scenarios = experiments.scenarios(folder.first());
        Experiment first = morris.experiment();
        FactorSpace all = first.design().space();
        FactorSpace kept = new FactorSpace(screening.kept().stream()
                .flatMap(unit ->
                        all.factors().stream().filter(factor -> factor.unit().equals(unit)))
                .toList());
        Experiment experiment = new Experiment(
                DesignDescriptor.of(
                        DesignMethod.SOBOL,
                        kept,
                        second.samples(),
                        first.design().seed()),
                List.of(),
                first.sharedLuck(),
                first.outcomes(),
                new Purpose("sobol", first.purpose().quantity(), second.untilWidth(), second.mostSamples()));
        return new BatchPlan(
                scenarios,
                experiments.design(experiment, scenarios.get(0)),
                FutureDesign.defaults(),
                second.replicates(),
                first.design().seed(),
                Keep.NOTHING);
    }

    private static List<String> words(FactorScreening screening, ExperimentFindings morris) {
        List<String> words = new ArrayList<>();
        int all = morris.units().size();
        String what = all == 1 ? " factor" : morris.names().size() > all ? " factors and groups" : " factors";
        if (screening.kept().isEmpty()) {
            words.add("Morris over " + all + what
                    + " found no effect on any outcome; nothing is left for Sobol indices.");
            return words;
        }
        words.add("Morris over " + all + what + " kept " + screening.kept().size() + ": "
                + String.join(", ", screening.kept()) + ".");
        int frozen = screening.frozen().size();
        if (frozen > 0) {
            words.add(frozen(frozen, frozen - screening.mayMatter()));
        }
        List<String> shares = new ArrayList<>();
        screening.coverage().forEach((label, share) -> {
            if (!Double.isNaN(share)) {
                shares.add(label + " " + Math.round(100 * share) + " %");
            }
        });
        words.add("Share of the sum of all mu* that the kept factors have: " + String.join(", ", shares)
                + ". What is frozen no longer shows in the variance that Sobol indices divide.");
        return words;
    }

    private static String frozen(int all, int idle) {
        int open = all - idle;
        return (all == 1 ? "One other is" : "The other " + all + " are")
                + " frozen at the scenario's or default value. "
                + (idle == 0
                        ? ""
                        : (idle == all ? all == 1 ? "It does" : "They do" : "Of these, " + idle + " do")
                                + " not matter: even the upper end of the interval of mu* stays below a tenth of the"
                                + " largest effect, on every outcome. ")
                + (open == 0
                        ? ""
                        : (all == 1 ? "It" : Integer.toString(open)) + " may matter and only "
                                + (open == 1 ? "ranks" : "rank") + " lower; more trajectories would tell, and"
                                + " a higher limit keeps more.");
    }
}
