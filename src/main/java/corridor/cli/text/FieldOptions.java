package corridor.cli.text;

import corridor.problem.InputException;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Converts names of fields and steps to words of the command line. */
public final class FieldOptions {
    private static final String RESUME = "resume ";

    private FieldOptions() {}

    /** Returns all problems, with each field replaced by its option or argument. */
    public static String text(InputException wrong) {
        return wrong.problems().stream()
                .map(problem ->
                        problem.named(FieldOptions::of, FieldOptions::step).text())
                .collect(Collectors.joining("\n"));
    }

    /** Returns the command for a step. The folder in {@code resume results/my first} is one argument. */
    private static String step(String step) {
        CommandLineText command = new CommandLineText();
        if (step.startsWith(RESUME)) {
            return command.add(RESUME.strip())
                    .add(step.substring(RESUME.length()))
                    .asCalled();
        }
        return command.addAll(List.of(step.split(" "))).asCalled();
    }

    /** Returns the option or argument of a field: {@code --until-resolved} for {@code untilResolved}. */
    public static String of(String field) {
        if (field.equals("scenarios")) {
            return "SCENARIO";
        }
        return "--" + field.replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT);
    }
}
