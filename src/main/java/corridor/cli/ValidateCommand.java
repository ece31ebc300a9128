package corridor.cli;

import corridor.cli.input.ScenarioArguments;
import corridor.cli.input.SchemaFiles;
import corridor.problem.InputException;
import corridor.problem.Problem;
import corridor.scenario.Scenario;
import java.io.PrintWriter;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Checks scenario files. */
@Command(
        name = "validate",
        description = "Check scenarios and all that they extend; say what is wrong, and where.",
        mixinStandardHelpOptions = true,
        footer = {"", "Example:", "  corridor validate baseline investment-freeze-24m"})
final class ValidateCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Parameters(
            arity = "1..*",
            paramLabel = "SCENARIO",
            description = "Scenario files, or names of scenarios that corridor scenarios lists.")
    private List<String> files;

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        ScenarioArguments scenarios = Program.arguments(spec.commandLine().getErr());
        // Files with a common wrong parent share its problems; each problem is reported once.
        Set<Problem> problems = new LinkedHashSet<>();
        for (String file : files) {
            if (SchemaFiles.isOne(file)) {
                out.println(file + ": passed over, a JSON Schema is no scenario");
                continue;
            }
            try {
                out.println(file + ": ok, " + summary(scenarios.read(file, List.of())));
            } catch (InputException e) {
                problems.addAll(e.problems());
            }
        }
        out.flush();
        if (!problems.isEmpty()) {
            throw new InputException(List.copyOf(problems));
        }
        return 0;
    }

    private static String summary(Scenario scenario) {
        return String.join(
                ", ",
                count(scenario.years(), "year", "years") + " from " + scenario.start(),
                count(scenario.levers().size(), "lever set", "levers set"),
                count(scenario.events().size(), "event", "events"),
                count(scenario.parameters().size(), "parameter changed", "parameters changed"),
                count(scenario.switches().size(), "switch changed", "switches changed"));
    }

    private static String count(int number, String one, String many) {
        return number + " " + (number == 1 ? one : many);
    }
}
