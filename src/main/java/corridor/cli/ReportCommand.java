package corridor.cli;

import corridor.batch.StopSignal;
import corridor.cli.output.InterruptGuard;
import corridor.cli.output.OutputOptions;
import corridor.result.folder.ResultFolder;
import corridor.task.Tasks;
import corridor.workflow.ChartFiles;
import corridor.workflow.comparison.ComparisonWorkflow.Finished;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Makes the report of a finished batch again. */
@Command(
        name = "report",
        description = {
            "Rebuild the analysis, charts and report of a result folder, from the runs that it holds.",
            "Nothing is run again; other files in the folder stay as they are."
        },
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "Example, after corridor batch baseline ibo-surge:",
            "  corridor batch baseline ibo-surge --replicates 20",
            "  corridor report results/baseline-vs-ibo-surge",
            "  corridor report results/baseline-vs-ibo-surge --large-charts"
        })
final class ReportCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "DIR", description = "Result folder of a batch, a sweep or a sensitivity analysis.")
    private Path folder;

    @Option(
            names = "--large-charts",
            description = "Write each chart also as PNG of twice the size, for posters and dense screens.")
    private boolean large;

    @Mixin
    private OutputOptions output = new OutputOptions();

    @Override
    public Integer call() throws IOException {
        try (CommandExecution execution = CommandExecution.onAllProcessors()) {
            return InterruptGuard.during(spec.commandLine().getErr(), stop -> report(execution.tasks(), stop));
        }
    }

    private int report(Tasks tasks, StopSignal stop) throws IOException {
        ChartFiles.Sizes sizes = large ? ChartFiles.Sizes.ALSO_LARGE : ChartFiles.Sizes.USUAL;
        if (new ResultFolder(folder).holdsExperiment()) {
            ExperimentRun run = new ExperimentRun(
                    spec.commandLine().getOut(), spec.commandLine().getErr(), Program.CORRIDOR.model(), output);
            run.found(run.pipeline().report(folder, sizes, tasks, stop), folder, output.next());
            return 0;
        }
        Finished finished = Program.CORRIDOR.comparison().report(folder, sizes, tasks, stop);
        BatchSummary.found(spec.commandLine().getOut(), finished, folder, output.next(), output);
        return 0;
    }
}
