package corridor.cli;

import corridor.cli.help.CommandGroups;
import corridor.cli.help.CompletionCommand;
import corridor.cli.help.HelpCommand;
import corridor.cli.lab.LabCommand;
import corridor.cli.lab.ReplayCommand;
import corridor.cli.lesson.LessonCommand;
import corridor.cli.look.BriefCommand;
import corridor.cli.look.ExplainCommand;
import corridor.cli.look.WhyCommand;
import corridor.cli.text.Welcome;
import corridor.problem.InputException;
import corridor.problem.Problem;
import corridor.text.TextRule;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/**
 * Lists the commands and turns their results and exceptions into an exit code. This is the entry point of the program.
 */
@Command(
        name = "corridor",
        description = "A what-if laboratory for the China-Pakistan security and investment question.",
        versionProvider = Version.class,
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "COMMAND",
        subcommands = {
            // Each command has one line.
            ScenariosCommand.class,
            ShowCommand.class,
            ValidateCommand.class,
            RunCommand.class,
            BatchCommand.class,
            LabCommand.class,
            LessonCommand.class,
            ReplayCommand.class,
            SweepCommand.class,
            SensitivityCommand.class,
            HindcastCommand.class,
            PatternsCommand.class,
            CalibrateCommand.class,
            AblateCommand.class,
            HeadlinesCommand.class,
            ResumeCommand.class,
            ReportCommand.class,
            BriefCommand.class,
            ExplainCommand.class,
            WhyCommand.class,
            ReproduceCommand.class,
            QueryCommand.class,
            CompareCommand.class,
            BargainCommand.class,
            AnalyzeCommand.class,
            DiscoverCommand.class,
            RobustnessCommand.class,
            OptimizeCommand.class,
            CatalogueCommand.class,
            HelpCommand.class,
            CompletionCommand.class,
        },
        footer = {
            "",
            "Exit codes: 0 done; 1 not finished: a full disk, too little memory, a defect; 2 the input is wrong",
            "and nothing was written; 3 some runs failed, or results differ; 130 interrupted.",
            "",
            "Example:",
            "  corridor batch baseline investment-freeze-24m --replicates 100",
        })
public final class Main implements Runnable {
    /** Characters of a line of help. No line of a description or an example is longer, so none is broken. */
    static final int HELP_WIDTH = 110;

    @Spec
    private CommandSpec spec;

    public static void main(String[] arguments) {
        // Standard output is UTF-8 on every system, so that a redirected schema or table has equal bytes everywhere.
        ResultStream results = new ResultStream(new FileOutputStream(FileDescriptor.out));
        PrintWriter out = writer(results);
        PrintWriter err = writer(new FileOutputStream(FileDescriptor.err));
        int code = run(out, err, arguments);
        out.flush();
        if (code == 0 && results.failure().isPresent()) {
            code = Failures.execution(results.failure().get(), err);
        }
        err.flush();
        System.exit(code);
    }

    /**
     * Runs one command and returns its exit code.
     *
     * @param out receives results
     * @param err receives messages
     */
    static int run(PrintWriter out, PrintWriter err, String... arguments) {
        CommandLine commandLine = commandLine(out, err);
        try {
            requireText(arguments);
            return commandLine.execute(arguments);
        } catch (InputException | Error failure) {
            // Picocli passes on only exceptions, so an Error such as OutOfMemoryError arrives here.
            return Failures.execution(failure, err);
        }
    }

    /**
     * Returns the parser of all commands.
     *
     * @param out receives results
     * @param err receives messages
     */
    static CommandLine commandLine(PrintWriter out, PrintWriter err) {
        CommandLine commandLine = new CommandLine(new Main());
        commandLine.setOut(out).setErr(err);
        commandLine.setColorScheme(CommandLine.Help.defaultColorScheme(CommandLine.Help.Ansi.OFF));
        commandLine.setCaseInsensitiveEnumValuesAllowed(true);
        // Without this, picocli would read an argument such as @list as the name of a file of arguments.
        commandLine.setExpandAtFiles(false);
        commandLine.setUsageHelpWidth(HELP_WIDTH);
        commandLine
                .getSubcommands()
                .values()
                .forEach(command -> command.getCommandSpec().versionProvider(new Version()));
        CommandGroups.showIn(commandLine);
        commandLine.setParameterExceptionHandler(Failures::usage);
        commandLine.setExecutionExceptionHandler(
                (failure, command, parsed) -> Failures.execution(failure, command.getErr()));
        return commandLine;
    }

    /** Checks the characters of the arguments, since reports and messages contain them. */
    private static void requireText(String... arguments) {
        for (String argument : arguments) {
            String broken = TextRule.ARGUMENT.brokenBy(argument);
            if (!broken.isEmpty()) {
                throw new InputException(new Problem("corridor", "", argument, "an argument " + broken, "", List.of()));
            }
        }
    }

    @Override
    public void run() {
        Welcome.print(
                spec.commandLine().getOut(),
                CommandGroups.text(spec.subcommands().keySet()));
    }

    private static PrintWriter writer(OutputStream stream) {
        return new PrintWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8), true);
    }
}
