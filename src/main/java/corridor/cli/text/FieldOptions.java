package corridor.cli.text;

import corridor.problem.InputException;
import java.util.Locale;
import java.util.stream.Collectors;

/** The names that fields have on the command line. */
public final class FieldOptions {
    private FieldOptions() {}

    /** All problems, with the option or argument in place of each field. */
    public static String text(InputException wrong) {
        return wrong.problems().stream()
                .map(problem -> problem.named(FieldOptions::of).text())
                .collect(Collectors.joining("\n"));
    }

    /** The option or argument of a field: {@code --until-resolved} of {@code untilResolved}. */
    public static String of(String field) {
        if (field.equals("scenarios")) {
            return "SCENARIO";
        }
        return "--" + field.replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT);
    }
}
