package corridor.cli.help;

import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import picocli.CommandLine.UnmatchedArgumentException;

/** Prints the list of commands, or the help of one command. */
@Command(
        name = "help",
        description = "List the commands, or explain one of them with its options and examples.",
        mixinStandardHelpOptions = true,
        footer = {"", "Examples:", "  corridor help", "  corridor help batch"})
public final class HelpCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Parameters(arity = "0..1", paramLabel = "COMMAND", description = "The command to explain.")
    private String command;

    @Override
    public Integer call() {
        CommandLine program = spec.commandLine().getParent();
        PrintWriter out = spec.commandLine().getOut();
        if (command == null) {
            program.usage(out);
        } else if (program.getSubcommands().containsKey(command)) {
            program.getSubcommands().get(command).usage(out);
        } else {
            throw new UnmatchedArgumentException(program, List.of(command));
        }
        out.flush();
        return 0;
    }
}
