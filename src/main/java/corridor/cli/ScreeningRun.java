package corridor.cli;

import corridor.batch.BatchProgress;
import corridor.cli.output.InterruptGuard;
import corridor.cli.output.JsonFile;
import corridor.cli.output.OutputOptions;
import corridor.exchange.ResultJson;
import corridor.result.disk.ScreeningFile;
import corridor.run.RunFactory;
import corridor.workflow.screening.ScreeningWorkflow;
import corridor.workflow.screening.ScreeningWorkflow.Screened;
import java.io.IOException;
import java.io.PrintWriter;
import picocli.CommandLine.Model.CommandSpec;

/** Runs a screening for the commands that begin and continue one. */
final class ScreeningRun {
    private ScreeningRun() {}

    /** Finds a screening to continue, or begins one. */
    @FunctionalInterface
    interface Start {
        ScreeningFile take(ScreeningWorkflow pipeline) throws IOException;
    }

    /** Starts or continues a screening and prints its findings. */
    static int run(
            Start start,
            CommandExecution execution,
            JsonFile json,
            CommandSpec spec,
            RunFactory model,
            OutputOptions output)
            throws IOException {
        PrintWriter out = spec.commandLine().getOut();
        PrintWriter err = spec.commandLine().getErr();
        ExperimentRun run = new ExperimentRun(out, err, model, output);
        BatchProgress progress = output.progress(err, "");
        return InterruptGuard.during(err, stop -> {
            ScreeningWorkflow pipeline = Program.CORRIDOR.screening(run.pipeline(), line -> {
                out.println(line);
                out.flush();
            });
            ScreeningFile folder = start.take(pipeline);
            Screened screened = pipeline.run(folder, model, execution.with(progress, stop));
            ResultJson indices = new ResultJson();
            indices.add(screened.first().findings());
            screened.second().ifPresent(second -> indices.add(second.findings()));
            json.write(indices);
            run.found(screened.second().orElse(screened.first()), folder.root(), output.next());
            int code = BatchSummary.failures(err, screened.first().manifest(), folder.first());
            return screened.second()
                    .map(second -> Math.max(code, BatchSummary.failures(err, second.manifest(), folder.second())))
                    .orElse(code);
        });
    }
}
