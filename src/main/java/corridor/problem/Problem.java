package corridor.problem;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/**
 * A problem describes one fault in the user's input.
 *
 * @param place place of the fault: {@code file:line:column}, a folder, or a field; never empty
 * @param path the JSON path of the value ({@code $.levers['china.newCommitments']}); empty for none
 * @param value the offending text, shortened; empty for none
 * @param rule the broken rule, a full clause
 * @param maybe the nearest valid name or form; empty when none is near
 * @param valid the valid names; empty when the rule suffices
 * @param all the step that shows all valid names if they are many, such as {@code catalogue levers}; empty if no step
 *     does
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

    /** The kind of a suggestion. A user interface shows fields and steps in its own words. */
    public enum Suggestion {
        /** A valid name or value, shown unchanged. */
        VALUE,
        /** The name of a field, with an optional value after a space. */
        FIELD,
        /** A step to take first, such as {@code resume results/first}. */
        STEP
    }

    public Problem {
        valid = List.copyOf(valid);
    }

    /** Makes a problem without a step that shows all valid names. */
    public Problem(String place, String path, String value, String rule, String maybe, List<String> valid) {
        this(place, path, value, rule, maybe, valid, "");
    }

    /** Makes a problem whose place is not a field, such as a problem in a file or folder. */
    public Problem(String place, String path, String value, String rule, String maybe, List<String> valid, String all) {
        this(place, path, value, rule, maybe, valid, all, false, Suggestion.VALUE);
    }

    /**
     * Makes a problem of a field.
     *
     * @param field name of the field, with the wrong part after a space if that helps
     */
    public static Problem field(String field, String rule) {
        return of(field, rule).asField();
    }

    /** Returns this problem with the mark that its place begins with the name of a field. */
    public Problem asField() {
        return new Problem(place, path, value, rule, maybe, valid, all, true, suggestion);
    }

    /** Returns this problem with the mark that its suggestion begins with the name of a field. */
    public Problem suggestingField() {
        return new Problem(place, path, value, rule, maybe, valid, all, isField, Suggestion.FIELD);
    }

    /** Returns the problem with the suggestion to resume the unfinished work in a folder. */
    public Problem suggestingResume(Path folder) {
        return new Problem(place, path, value, rule, "resume " + folder, valid, all, isField, Suggestion.STEP);
    }

    /**
     * Returns the problem in the words of a user interface.
     *
     * @param fields function from a field to its shown name
     * @param steps function from a step to its shown words, such as {@code catalogue levers} or {@code resume DIR}
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
     * Returns the message for the user: one line, then indented lines for "Maybe ..." and the valid names. Characters
     * that control a terminal or change the direction of writing are replaced by their code.
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
     * Returns the name that is not valid: the value without quotes, or the last name on the path if that name is wrong.
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
