package corridor.cli.text;

import corridor.problem.InputException;
import java.util.Locale;
import java.util.stream.Collectors;

/** Converts names of fields and steps to words of the command line. */
public final class FieldOptions {
    private FieldOptions() {}

    /** Returns all problems, with each field replaced by its option or argument. */
    public static String text(InputException wrong) {
        return wrong.problems().stream()
                .map(problem ->
                        problem.named(FieldOptions::of, FieldOptions::step).text())
                .collect(Collectors.joining("\n"));
    }

    /** Returns the command for a step: {@code corridor resume results/first}. */
    private static String step(String step) {
        return "corridor " + step;
    }

    /** Returns the option or argument of a field: {@code --until-resolved} for {@code untilResolved}. */
    public static String of(String field) {
        if (field.equals("scenarios")) {
            return "SCENARIO";
        }
        return "--" + field.replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT);
    }
}
