package corridor.cli;

import corridor.problem.InputException;
import corridor.problem.Problem;
import corridor.scenario.Scenario;
import corridor.scenario.ScenarioReader;
import java.io.PrintWriter;
import java.nio.file.Path;
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
        description = "Check scenario files and all that they extend; say what is wrong, and where.",
        mixinStandardHelpOptions = true,
        footer = {"", "Example:", "  corridor validate scenarios/baseline.json scenarios/investment-freeze-24m.json"})
final class ValidateCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Parameters(arity = "1..*", paramLabel = "FILE", description = "Scenario files.")
    private List<Path> files;

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        ScenarioReader reader = new ScenarioReader(Program.CORRIDOR.catalogue());
        // Files with a common wrong parent share its problems; each problem is reported once.
        Set<Problem> problems = new LinkedHashSet<>();
        for (Path file : files) {
            if (SchemaFiles.isOne(file.toString())) {
                out.println(file + ": passed over, a JSON Schema is no scenario");
                continue;
            }
            try {
                out.println(file + ": ok, " + summary(reader.read(file)));
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
