package corridor.cli;

import corridor.catalogue.Catalogue;
import corridor.cli.text.CommandLineText;
import corridor.design.StructureDesign;
import corridor.problem.InputException;
import corridor.problem.NearestName;
import corridor.problem.Problem;
import corridor.scenario.Bargaining;
import corridor.scenario.Scenario;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.Stack;
import java.util.stream.Collectors;
import picocli.CommandLine.IParameterPreprocessor;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;

/** Selects the structural switches that a batch crosses. */
final class StructureOption {
    private static final String EACH = "each";
    private static final String RIVALS = "rivals";

    @Option(
            names = "--structures",
            paramLabel = "each|rivals|SWITCH,...",
            arity = "0..1",
            fallbackValue = EACH,
            preprocessor = NamesOnly.class,
            description = "Also cross structural switches: every combination of those that are named; or each switch"
                    + " alone, one option at a time; or all combinations of the rivals on which headline results hang"
                    + " (the default without --futures, --replicates and --fixed-parameters).")
    private String structures;

    /**
     * Returns the design. Without the option, rival options of switches are crossed if the user leaves the size of the
     * batch to the program. Switches that a scenario fixes are not crossed. The value {@code each} leaves out
     * bargaining, which has no effect without a lever to bargain about; a scenario with such a lever sets the
     * stakeholders.
     */
    StructureDesign design(List<Scenario> scenarios, boolean sizeIsFree) {
        if (structures == null && sizeIsFree) {
            structures = RIVALS;
        }
        if (structures == null) {
            return StructureDesign.none();
        }
        Catalogue catalogue = Program.CORRIDOR.catalogue();
        Set<String> fixed = scenarios.stream()
                .flatMap(scenario -> scenario.switches().keySet().stream())
                .collect(Collectors.toSet());
        if (structures.equals(RIVALS)) {
            return StructureDesign.rivals(catalogue, fixed);
        }
        if (structures.equals(EACH)) {
            List<String> free = catalogue.switchIds().stream()
                    .filter(id -> !id.equals(Bargaining.SWITCH))
                    .filter(id -> !fixed.contains(id))
                    .toList();
            return StructureDesign.oneAtATime(catalogue, free);
        }
        return StructureDesign.crossed(catalogue, named(catalogue));
    }

    void addTo(CommandLineText text) {
        if (structures != null) {
            text.option("--structures", structures);
        }
    }

    private List<String> named(Catalogue catalogue) {
        List<String> valid = new ArrayList<>(catalogue.switchIds());
        List<String> names = Arrays.stream(structures.split(",", -1))
                .map(String::strip)
                .distinct()
                .toList();
        for (String name : names) {
            if (!valid.contains(name)) {
                Problem unknown = new Problem(
                        "--structures",
                        "",
                        name,
                        "is not a structural switch",
                        NearestName.of(name, valid),
                        valid,
                        "catalogue switches");
                throw new InputException(catalogue.removed().problem(name, unknown));
            }
        }
        return names;
    }

    /**
     * Accepts only names in capitals as values of the option. A scenario after the option without a value is then not
     * read as its value.
     */
    static final class NamesOnly implements IParameterPreprocessor {
        @Override
        public boolean preprocess(Stack<String> args, CommandSpec spec, ArgSpec argument, Map<String, Object> info) {
            if (!args.isEmpty()
                    && !args.peek().equals(EACH)
                    && !args.peek().equals(RIVALS)
                    && !args.peek().matches("[A-Z0-9_, ]+")) {
                args.push(EACH);
            }
            return false;
        }
    }
}
