package corridor.cli.output;

import corridor.batch.BatchProgress;
import java.io.PrintWriter;
import java.util.function.Consumer;
import picocli.CommandLine.Option;

/** The quiet option turns off the progress on stderr; results, warnings and errors are printed all the same. */
public class QuietOption {
    @Option(names = "--quiet", description = "Print no progress, only results, warnings and errors.")
    private boolean quiet;

    /**
     * Returns the listener that shows the progress of runs.
     *
     * @param what description of the runs, for the first line; may be empty
     */
    public final BatchProgress progress(PrintWriter err, String what) {
        return quiet ? BatchProgress.NONE : new ProgressLine(err, Terminal.canRewriteStderr(), what);
    }

    /** Returns the receiver of lines that tell how far the work is. */
    public final Consumer<String> news(PrintWriter err) {
        return line -> {
            if (!quiet) {
                err.println(line);
                err.flush();
            }
        };
    }
}
