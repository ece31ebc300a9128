package corridor.cli;

import corridor.cli.input.ScenarioArguments;
import corridor.cli.text.ScenarioPage;
import corridor.scenario.Scenario;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Shows a scenario. */
@Command(
        name = "show",
        description = "Show a scenario: what it is, what it fixes, how it works, what to notice, what to try.",
        mixinStandardHelpOptions = true,
        footer = {"", "Example:", "  corridor show investment-freeze-24m"})
final class ShowCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Parameters(
            paramLabel = "SCENARIO",
            description = "Scenario file, or the name of a scenario that corridor scenarios lists.")
    private String scenario;

    @Override
    public Integer call() {
        ScenarioArguments arguments = Program.arguments(spec.commandLine().getErr());
        Scenario read = arguments.read(scenario, List.of());
        Path file = arguments.locate(scenario);
        PrintWriter out = spec.commandLine().getOut();
        out.print(ScenarioPage.of(read, file, Program.CORRIDOR.catalogue()));
        out.flush();
        return 0;
    }
}
