package corridor.cli.output;

import corridor.problem.InputException;
import corridor.problem.Problem;
import java.nio.file.Path;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** The output options of a command that writes a report. */
public final class OutputOptions extends QuietOption {
    private final ReportOpener opener;

    @Spec(Spec.Target.MIXEE)
    private CommandSpec command;

    @Option(names = "--open", description = "Open the report in the browser when it is finished.")
    private boolean open;

    public OutputOptions() {
        this(ReportOpener.ofThisSystem());
    }

    OutputOptions(ReportOpener opener) {
        this.opener = opener;
    }

    /**
     * Checks, before any work, that there will be a report to open.
     *
     * @param out folder of the report; null if no report is written
     */
    public void requireReport(Path out) {
        if (open && out == null) {
            throw new InputException(Problem.of("--open", "opens the report, which is written only with --out DIR"));
        }
    }

    /** Prints where the report is, and opens it if that was asked for. */
    public void report(Path folder) {
        Path report = folder.resolve("report.html");
        command.commandLine().getOut().println("Report: " + report);
        open(folder);
    }

    /** Opens the report if that was asked for. */
    public void open(Path folder) {
        Path report = folder.resolve("report.html");
        if (open && !opener.open(report)) {
            command.commandLine()
                    .getErr()
                    .println("No browser could be started here. Open this file: " + report.toAbsolutePath());
            command.commandLine().getErr().flush();
        }
    }

    /** Returns the proposal for the time after a command that proposes no other command. */
    public String next() {
        return open ? "read the report" : "open the report in a browser (--open does it)";
    }
}
