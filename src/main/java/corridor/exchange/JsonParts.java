package corridor.exchange;

import corridor.problem.InputException;
import corridor.problem.NearestName;
import corridor.problem.Problem;
import corridor.text.JsonPart;
import corridor.text.JsonPart.Kind;
import corridor.text.JsonReader;
import corridor.text.TextRule;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads lists and tables from a JSON object, and collects all problems to report them together. */
final class JsonParts {
    private static final int LONGEST_VALUE = 60;
    private final String source;
    private final List<Problem> problems = new ArrayList<>();
    private final Set<String> blamed = new LinkedHashSet<>();

    JsonParts(String source) {
        this.source = source;
    }

    /** @throws InputException with line and column if the text is not JSON, has a key twice, or is not an object */
    static JsonPart object(String source, String text, JsonReader.Format format) {
        List<Problem> faults = new ArrayList<>();
        Optional<JsonPart> root = JsonReader.read(
                text,
                format,
                (line, column, path, rule) ->
                        faults.add(new Problem(place(source, line, column), path, "", rule, "", List.of())));
        if (!faults.isEmpty()) {
            throw InputException.of(source, faults);
        }
        return root.filter(part -> part.is(Kind.OBJECT))
                .orElseThrow(() -> new InputException(Problem.of(source, "must be an object in braces")));
    }

    static String place(String source, int line, int column) {
        return source + ":" + line + ":" + column;
    }

    List<Problem> problems() {
        return problems;
    }

    /** Whether a problem was already found at this path, or at a part that contains this path. */
    boolean blames(String path) {
        return blamed.stream().anyMatch(path::startsWith);
    }

    void wrong(JsonPart part, String rule) {
        wrong(part, rule, "", List.of());
    }

    void wrong(JsonPart part, String rule, String maybe, List<String> valid) {
        wrong(part, shown(part), rule, maybe, valid);
    }

    /** Adds a problem that does not show the value, for rules that do not depend on how the value is written. */
    void wrongOf(JsonPart part, String rule) {
        wrong(part, "", rule, "", List.of());
    }

    private void wrong(JsonPart part, String shown, String rule, String maybe, List<String> valid) {
        blamed.add(part.path());
        problems.add(new Problem(place(source, part.line(), part.column()), part.path(), shown, rule, maybe, valid));
    }

    /** Adds a problem for each key that is neither known nor one of the keys to ignore. */
    void keys(JsonPart object, List<String> known, List<String> ignored) {
        object.fields().forEach((key, field) -> {
            if (!known.contains(key) && !ignored.contains(key)) {
                wrong(field.value(), "", "is not a key here", NearestName.of(key, known), known);
            }
        });
    }

    JsonPart required(JsonPart object, String key) {
        JsonPart value = object.orNull(key);
        if (value.is(Kind.NULL)) {
            wrongOf(value, "is missing");
        }
        return value;
    }

    /** Returns the text of a part; empty for null. */
    String text(JsonPart part) {
        if (!part.is(Kind.NULL) && !part.is(Kind.TEXT)) {
            wrong(part, "must be text in double quotes");
        }
        return part.text();
    }

    /** Returns the text of a part, and adds a problem if it breaks the rule. */
    String text(JsonPart part, TextRule rule) {
        String text = text(part);
        String broken = rule.brokenBy(text);
        if (!broken.isEmpty()) {
            wrong(part, broken);
        }
        return text;
    }

    List<String> texts(JsonPart part) {
        return list(part) ? part.items().stream().map(this::text).toList() : List.of();
    }

    /** Returns the number of a part; NaN after a problem if the part is not a number. */
    double number(JsonPart part) {
        if (!part.is(Kind.NUMBER)) {
            wrong(part, "must be a number");
            return Double.NaN;
        }
        if (!Double.isFinite(part.number())) {
            wrong(part, "is too large for a number");
        }
        return part.number();
    }

    double[] numbers(JsonPart part) {
        return list(part) ? part.items().stream().mapToDouble(this::number).toArray() : new double[0];
    }

    double[][] table(JsonPart part) {
        return list(part) ? part.items().stream().map(this::numbers).toArray(double[][]::new) : new double[0][];
    }

    boolean[] choices(JsonPart part) {
        if (!list(part)) {
            return new boolean[0];
        }
        boolean[] values = new boolean[part.items().size()];
        for (int i = 0; i < values.length; i++) {
            JsonPart item = part.items().get(i);
            if (!item.is(Kind.BOOLEAN)) {
                wrong(item, "must be true or false");
            }
            values[i] = item.is(Kind.BOOLEAN) && item.number() == 1;
        }
        return values;
    }

    private boolean list(JsonPart part) {
        if (!part.is(Kind.NULL) && !part.is(Kind.LIST)) {
            wrong(part, "must be a list in brackets");
        }
        return part.is(Kind.LIST);
    }

    private static String shown(JsonPart part) {
        String text = part.shown();
        return text.length() > LONGEST_VALUE ? text.substring(0, LONGEST_VALUE - 3) + "..." : text;
    }
}
