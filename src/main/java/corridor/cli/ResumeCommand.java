package corridor.cli;

import corridor.ExperimentPipeline;
import corridor.OpenBatch;
import corridor.Pipeline;
import corridor.Pipeline.Finished;
import corridor.batch.ExperimentDesign;
import corridor.batch.StopSignal;
import corridor.catalogue.Catalogue;
import corridor.result.ResultFolder;
import corridor.result.ScreeningFile;
import corridor.result.UnfinishedFolder;
import corridor.run.RunFactory;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Goes on with a batch. */
@Command(
        name = "resume",
        description = {
            "Complete a batch that was stopped, killed or broke off; what is done is not run again.",
            "The results are the same as if it had never been stopped."
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

    @Parameters(paramLabel = "DIR", description = "Folder of the batch.")
    private Path folder;

    @Option(names = "--retry-failed", description = "Also run failed runs again.")
    private boolean retryFailed;

    @Option(names = "--threads", paramLabel = "T", description = "Runs at a time (default: one per processor).")
    private int threads = Runtime.getRuntime().availableProcessors();

    ResumeCommand() {
        this(Model.FACTORY);
    }

    ResumeCommand(RunFactory model) {
        this.model = model;
    }

    private int experiment(OpenBatch open, StopSignal stop) throws IOException {
        PrintWriter err = spec.commandLine().getErr();
        ExperimentRun run = new ExperimentRun(spec.commandLine().getOut(), err, model);
        ProgressLine progress = new ProgressLine(
                err,
                Terminal.canRewriteStderr(),
                "what is missing of " + open.plan().size());
        ExperimentPipeline.Finished finished =
                run.pipeline().complete(open, retryFailed, List.of(), model, progress, stop);
        run.found(finished, folder, "open it in a browser");
        return ClosingWords.failures(err, finished.manifest(), folder);
    }

    @Override
    public Integer call() throws IOException {
        PrintWriter out = spec.commandLine().getOut();
        if (UnfinishedFolder.sweep(folder)) {
            out.println("Removed what was left of the work on " + folder + ".");
        }
        ScreeningFile screening = new ScreeningFile(folder);
        if (screening.isThere()) {
            return SensitivityCommand.screen(screening, Optional.empty(), threads, JsonFile.checked(null), spec, model);
        }
        boolean sealed = Files.isRegularFile(new ResultFolder(folder).manifest());
        if (sealed && (!UnfinishedFolder.isIn(folder) || !retryFailed)) {
            out.println(folder + " is finished; there is nothing to resume."
                    + (UnfinishedFolder.isIn(folder) ? " Some runs failed: --retry-failed runs them again." : ""));
            out.flush();
            return 0;
        }
        PrintWriter err = spec.commandLine().getErr();
        Pipeline pipeline = new Pipeline(Catalogue.standard(), Version.text());
        return InterruptGuard.during(err, stop -> {
            try (OpenBatch open = pipeline.reopen(folder, threads, model)) {
                if (open.plan().points() instanceof ExperimentDesign) {
                    return experiment(open, stop);
                }
                ProgressLine progress = new ProgressLine(
                        err,
                        Terminal.canRewriteStderr(),
                        "what is missing of " + open.plan().size());
                Finished finished = pipeline.complete(open, retryFailed, model, progress, stop);
                ClosingWords.found(out, finished, folder, "open it in a browser");
                return ClosingWords.failures(err, finished.manifest(), folder);
            }
        });
    }
}
