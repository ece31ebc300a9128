package corridor.cli;

import corridor.batch.BatchProgress;
import corridor.batch.Execution;
import corridor.batch.ExperimentDesign;
import corridor.cli.output.InterruptGuard;
import corridor.cli.output.JsonFile;
import corridor.cli.output.OutputOptions;
import corridor.problem.InputException;
import corridor.problem.Problem;
import corridor.result.disk.ScreeningFile;
import corridor.result.folder.ResultFolder;
import corridor.result.unfinished.Recovery;
import corridor.result.unfinished.UnfinishedFolder;
import corridor.result.unfinished.UnfinishedSearch;
import corridor.run.RunFactory;
import corridor.workflow.OpenBatch;
import corridor.workflow.comparison.ComparisonWorkflow;
import corridor.workflow.experiment.ExperimentWorkflow;
import corridor.workflow.tradeoff.TradeOffWorkflow;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Continues a batch, an experiment or a search. */
@Command(
        name = "resume",
        description = {
            "Complete a batch, sweep, sensitivity analysis or search (optimize) that was stopped, killed or broke off;",
            "finished runs are not run again. The results are the same as if it had never been stopped.",
            "Other commands are short: give them again, and they start from the beginning."
        },
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "Example:",
            "  corridor batch baseline ibo-surge   # and stop it with Ctrl-C",
            "  corridor resume results/baseline-vs-ibo-surge"
        })
final class ResumeCommand implements Callable<Integer> {
    private final RunFactory model;

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "DIR", description = "Folder of the work.")
    private Path folder;

    @Option(names = "--retry-failed", description = "Also run failed runs again.")
    private boolean retryFailed;

    @Option(names = "--threads", paramLabel = "T", description = "Runs at a time (default: one per processor).")
    private int threads = Execution.usualThreads();

    @Mixin
    private OutputOptions output = new OutputOptions();

    ResumeCommand() {
        this(Program.CORRIDOR.model());
    }

    ResumeCommand(RunFactory model) {
        this.model = model;
    }

    @Override
    public Integer call() throws IOException {
        try (CommandExecution execution = new CommandExecution(threads)) {
            return resume(execution);
        }
    }

    private int resume(CommandExecution execution) throws IOException {
        PrintWriter out = spec.commandLine().getOut();
        boolean recovered = Recovery.of(folder);
        if (recovered) {
            out.println("Removed what was left of the work on " + folder + ".");
        }
        ScreeningFile screening = new ScreeningFile(folder);
        if (screening.isThere()) {
            return ScreeningRun.run(pipeline -> screening, execution, JsonFile.checked(null), spec, model, output);
        }
        if (UnfinishedSearch.isIn(folder)) {
            return search(execution);
        }
        if (!UnfinishedFolder.isIn(folder)) {
            requireFinished(recovered);
        }
        boolean sealed = Files.isRegularFile(new ResultFolder(folder).manifest());
        if (!UnfinishedFolder.isIn(folder) || sealed && !retryFailed) {
            out.println(folder + " is finished; there is nothing to resume."
                    + (UnfinishedFolder.isIn(folder) ? " Some runs failed: --retry-failed runs them again." : ""));
            out.flush();
            return 0;
        }
        return runs(execution);
    }

    /**
     * Refuses a folder that holds neither unfinished nor finished work. If its work was lost, the user must repeat its
     * command.
     */
    private void requireFinished(boolean recovered) {
        ResultFolder finished = new ResultFolder(folder);
        if (Files.isRegularFile(finished.manifest()) || Files.isRegularFile(finished.report())) {
            return;
        }
        throw new InputException(Problem.of(
                folder.toString(),
                recovered
                        ? "nothing of the work on this folder was finished; give the command that began it again"
                        : "this folder holds no unfinished batch or search"));
    }

    private int search(CommandExecution execution) throws IOException {
        PrintWriter err = spec.commandLine().getErr();
        TradeOffWorkflow pipeline = Program.CORRIDOR.tradeOff();
        return InterruptGuard.during(err, stop -> {
            String found = pipeline.resume(
                    folder, model, OptimizeCommand.told(output.news(err)), execution.with(BatchProgress.NONE, stop));
            OptimizeCommand.found(spec.commandLine().getOut(), found, folder, output);
            return 0;
        });
    }

    private int runs(CommandExecution execution) throws IOException {
        PrintWriter err = spec.commandLine().getErr();
        ComparisonWorkflow pipeline = Program.CORRIDOR.comparison();
        return InterruptGuard.during(err, stop -> {
            try (OpenBatch open = pipeline.reopen(folder, model)) {
                BatchProgress progress =
                        output.progress(err, "what is missing of " + open.plan().size());
                Execution shown = execution.with(progress, stop);
                return open.plan().points() instanceof ExperimentDesign
                        ? experiment(open, shown)
                        : batch(pipeline, open, shown);
            }
        });
    }

    private int batch(ComparisonWorkflow pipeline, OpenBatch open, Execution execution) throws IOException {
        ComparisonWorkflow.Finished finished = pipeline.complete(open, retryFailed, model, execution);
        BatchSummary.found(spec.commandLine().getOut(), finished, folder, output.next(), output);
        return BatchSummary.failures(spec.commandLine().getErr(), finished.manifest(), folder);
    }

    private int experiment(OpenBatch open, Execution execution) throws IOException {
        PrintWriter err = spec.commandLine().getErr();
        ExperimentRun run = new ExperimentRun(spec.commandLine().getOut(), err, model, output);
        ExperimentWorkflow.Finished finished = run.pipeline().complete(open, retryFailed, List.of(), model, execution);
        run.found(finished, folder, output.next());
        return BatchSummary.failures(err, finished.manifest(), folder);
    }
}
