package corridor.cli;

import corridor.Pipeline;
import corridor.Pipeline.Finished;
import corridor.batch.BatchInterrupted;
import corridor.catalogue.Catalogue;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Makes the report of a finished batch anew. */
@Command(
        name = "report",
        description = {
            "Make analysis, charts and report of a result folder anew, from the runs that it holds.",
            "Nothing is run again; other files in the folder stay as they are."
        },
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "Example, after corridor batch baseline ibo-surge:",
            "  corridor report results/baseline-vs-ibo-surge"
        })
final class ReportCommand implements Callable<Integer> {
    private static final int INTERRUPTED = 130;

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "DIR", description = "Folder that a batch has left.")
    private Path folder;

    @Override
    public Integer call() throws IOException {
        Pipeline pipeline = new Pipeline(Catalogue.standard(), Version.text());
        try (InterruptGuard guard = new InterruptGuard()) {
            Finished finished = pipeline.report(folder, guard.stop());
            ClosingWords.found(spec.commandLine().getOut(), finished, folder, "open it in a browser");
            return 0;
        } catch (BatchInterrupted e) {
            return INTERRUPTED;
        }
    }
}
