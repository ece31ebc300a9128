package corridor.cli.help;

import java.io.PrintWriter;
import java.util.concurrent.Callable;
import picocli.AutoComplete;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Prints a script that completes commands and options in a shell. */
@Command(
        name = "completion",
        description = "Print the script by which bash and zsh complete commands and options with the Tab key.",
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "The script completes corridor, and ./corridor in bash. To install it, add to ~/.bashrc:",
            "  source ~/.corridor-completion",
            "or to ~/.zshrc:",
            "  autoload -U compinit bashcompinit && compinit && bashcompinit && source ~/.corridor-completion",
            "",
            "Example:",
            "  corridor completion > ~/.corridor-completion"
        })
public final class CompletionCommand implements Callable<Integer> {
    private static final String INSTALL = "To install it for bash: corridor completion > ~/.corridor-completion;"
            + " echo 'source ~/.corridor-completion' >> ~/.bashrc   (zsh: corridor help completion)";

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        out.print(AutoComplete.bash("corridor", spec.commandLine().getParent()));
        out.flush();
        spec.commandLine().getErr().println(INSTALL);
        spec.commandLine().getErr().flush();
        return 0;
    }
}
