package corridor.exchange;

import corridor.number.DecimalText;
import corridor.problem.InputException;
import corridor.problem.Problem;
import corridor.text.InputFile;
import corridor.text.JsonPart;
import corridor.text.JsonReader;
import corridor.text.TextRule;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A located JSON value is a value of a JSON file with its position.
 *
 * @param place {@code file:line:column}
 * @param path JSON path from {@code $}
 * @param value null, a Boolean, a Double, a String, a list of parts, or a map from key to part in the order of the file
 */
record LocatedJson(String place, String path, Object value) {
    /**
     * @param noun name of the kind of file, for messages
     * @param rule rule for every key and text of the file
     * @throws InputException if the file cannot be read, is not JSON, has a key twice, or a text in it breaks the rule
     */
    static LocatedJson read(Path file, String noun, TextRule rule) {
        List<Problem> faults = new ArrayList<>();
        Optional<JsonPart> root = JsonReader.read(
                InputFile.PROBLEM.text(file),
                new JsonReader.Format(noun),
                (line, column, path, broken) -> faults.add(
                        new Problem(JsonParts.place(file.toString(), line, column), path, "", broken, "", List.of())));
        if (!faults.isEmpty()) {
            throw InputException.of(file.toString(), faults);
        }
        return of(file.toString(), root.orElseThrow(), rule);
    }

    private static LocatedJson of(String source, JsonPart part, TextRule rule) {
        String place = JsonParts.place(source, part.line(), part.column());
        return new LocatedJson(
                place,
                part.path(),
                switch (part.kind()) {
                    case OBJECT -> fields(source, part, rule);
                    case LIST ->
                        part.items().stream()
                                .map(item -> of(source, item, rule))
                                .toList();
                    case TEXT -> kept(place, part.path(), part.text(), rule);
                    case NUMBER -> part.number();
                    case BOOLEAN -> part.number() == 1;
                    case NULL -> null;
                });
    }

    private static Map<String, LocatedJson> fields(String source, JsonPart part, TextRule rule) {
        Map<String, LocatedJson> fields = new LinkedHashMap<>();
        part.fields().forEach((key, field) -> {
            kept(JsonParts.place(source, field.line(), field.column()), part.path(), key, rule);
            fields.put(key, of(source, field.value(), rule));
        });
        return fields;
    }

    private static String kept(String place, String path, String text, TextRule rule) {
        String broken = rule.brokenBy(text);
        if (!broken.isEmpty()) {
            throw new InputException(Problem.of(place + ": " + path, "a text " + broken));
        }
        return text;
    }

    /** Returns the problem that this value breaks a rule. */
    Problem problem(String rule) {
        return new Problem(place, path, shown(), rule, "", List.of());
    }

    private String shown() {
        if (value instanceof List) {
            return "[...]";
        }
        if (value instanceof Double number) {
            return Double.isFinite(number) ? DecimalText.of(number) : number.toString();
        }
        return value instanceof Map ? "{...}" : value instanceof String ? "\"" + value + "\"" : String.valueOf(value);
    }
}
