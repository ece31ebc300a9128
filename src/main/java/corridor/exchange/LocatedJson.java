package corridor.exchange;

import corridor.number.DecimalText;
import corridor.problem.Problem;
import corridor.text.TextRule;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * A JSON value with its position.
 *
 * @param place {@code file:line:column}
 * @param path JSON path from {@code $}
 * @param value null, a Boolean, a Double, a String, a list of parts, or a map from key to part in the order of the file
 */
record LocatedJson(String place, String path, Object value) {
    /**
     * @param rule that every key and text of the file keeps
     * @throws corridor.problem.InputException if the file cannot be read, is not JSON, or holds another text
     */
    static LocatedJson read(Path file, TextRule rule) {
        return LocatedJsonReader.read(file, rule);
    }

    /** The problem that this value breaks a rule. */
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
