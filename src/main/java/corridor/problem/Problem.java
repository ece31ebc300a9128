package corridor.problem;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/**
 * One problem of the user's input.
 *
 * @param place where it is: {@code file:line:column}, a folder, or a field; never empty
 * @param path the JSON path of the value ({@code $.levers['china.newCommitments']}); empty where there is none
 * @param value the offending value as the user wrote it, shortened; empty where there is none
 * @param rule the rule that it breaks, a full clause
 * @param maybe the nearest valid name or form; empty when nothing is near
 * @param valid the valid names; empty when the rule says enough
 * @param all the step that shows all valid names where they are many, such as {@code catalogue levers}; empty where
 *     nothing shows them
 * @param isField whether the place begins with the name of a field of the request, such as {@code replicates} or
 *     {@code levers pakistan.iboIntensity=9..1}; a user interface shows it by its own name for the field
 * @param suggestion kind of {@code maybe}
 */
public record Problem(
        String place,
        String path,
        String value,
        String rule,
        String maybe,
        List<String> valid,
        String all,
        boolean isField,
        Suggestion suggestion) {
    private static final int LONGEST_SHOWN = 200;

    /** Kinds of suggestion. A user interface shows fields and steps in its own words. */
    public enum Suggestion {
        /** A valid name or value, shown as it is. */
        VALUE,
        /** The name of a field, and after a space a value for it. */
        FIELD,
        /** Something else to do first: {@code resume results/first}. */
        STEP
    }

    public Problem {
        valid = List.copyOf(valid);
    }

    /** A problem whose valid names are few, or shown nowhere else. */
    public Problem(String place, String path, String value, String rule, String maybe, List<String> valid) {
        this(place, path, value, rule, maybe, valid, "");
    }

    /** A problem in a file or folder, or of a value whose place is shown as it is. */
    public Problem(String place, String path, String value, String rule, String maybe, List<String> valid, String all) {
        this(place, path, value, rule, maybe, valid, all, false, Suggestion.VALUE);
    }

    /**
     * A problem of a field.
     *
     * @param field its name, and after a space what of it is meant, if that helps
     */
    public static Problem field(String field, String rule) {
        return of(field, rule).asField();
    }

    /** The problem with a place that begins with the name of a field. */
    public Problem asField() {
        return new Problem(place, path, value, rule, maybe, valid, all, true, suggestion);
    }

    /** The problem with a suggestion that begins with the name of a field. */
    public Problem suggestingField() {
        return new Problem(place, path, value, rule, maybe, valid, all, isField, Suggestion.FIELD);
    }

    /** The problem that the work in a folder is not finished, with the suggestion to resume it. */
    public Problem suggestingResume(Path folder) {
        return new Problem(place, path, value, rule, "resume " + folder, valid, all, isField, Suggestion.STEP);
    }

    /**
     * The problem in the words of a user interface.
     *
     * @param fields the name that it shows for a field
     * @param steps the words that it shows for a step, such as {@code catalogue levers} or {@code resume DIR}
     */
    public Problem named(UnaryOperator<String> fields, UnaryOperator<String> steps) {
        return new Problem(
                isField ? named(place, fields) : place,
                path,
                value,
                rule,
                maybe.isEmpty() ? maybe : suggested(fields, steps),
                valid,
                all.isEmpty() ? all : steps.apply(all));
    }

    private String suggested(UnaryOperator<String> fields, UnaryOperator<String> steps) {
        return switch (suggestion) {
            case VALUE -> maybe;
            case FIELD -> named(maybe, fields);
            case STEP -> steps.apply(maybe);
        };
    }

    private static String named(String text, UnaryOperator<String> fields) {
        int end = text.indexOf(' ');
        return end < 0 ? fields.apply(text) : fields.apply(text.substring(0, end)) + text.substring(end);
    }

    public static Problem of(String place, String rule) {
        return new Problem(place, "", "", rule, "", List.of());
    }

    /**
     * The problem as the user reads it: one line, then indented lines for "Maybe ..." and the valid names. Characters
     * that would steer a terminal or turn the direction of writing are shown by their code.
     */
    public String text() {
        StringBuilder head = new StringBuilder(shown(place));
        if (!path.isEmpty()) {
            head.append(": ").append(shown(shortened(path)));
        }
        if (!value.isEmpty()) {
            head.append(" = ").append(shown(shortened(value)));
        }
        List<String> lines = new ArrayList<>();
        lines.add(head + ": " + rule.lines().map(Problem::shown).collect(Collectors.joining("\n")));
        if (!maybe.isEmpty() && !maybe.equals(given())) {
            lines.add("  Maybe " + shown(maybe) + "?");
        }
        if (!valid.isEmpty()) {
            lines.add("  Valid: " + shown(ValidNames.line(maybe.isEmpty() ? given() : maybe, valid, all)));
        }
        return String.join("\n", lines);
    }

    /**
     * The name that is not valid: the value without quotes, or the last name on the path where a name there is meant.
     */
    private String given() {
        String plain = value.replaceAll("^[\"']|[\"']$", "");
        // A name may hold a bracket itself, as in $['title['].
        int end = path.lastIndexOf("']");
        int quoted = end < 2 ? -1 : path.lastIndexOf("['", end - 2);
        boolean onPath =
                quoted >= 0 && (plain.isEmpty() || NearestName.of(plain, valid).isEmpty());
        if (onPath) {
            return path.substring(quoted + 2, end);
        }
        return plain.isEmpty() ? path.substring(path.lastIndexOf('.') + 1) : plain;
    }

    private static String shortened(String text) {
        return text.length() <= LONGEST_SHOWN ? text : text.substring(0, LONGEST_SHOWN) + "...";
    }

    private static String shown(String text) {
        StringBuilder shown = new StringBuilder();
        text.codePoints().forEach(c -> {
            if (isHidden(c)) {
                shown.append(String.format(Locale.ROOT, "\\u%04x", c));
            } else {
                shown.appendCodePoint(c);
            }
        });
        return shown.toString();
    }

    private static boolean isHidden(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.SURROGATE -> true;
            default -> c == 0xfffe || c == 0xffff;
        };
    }
}
