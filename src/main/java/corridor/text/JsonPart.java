package corridor.text;

import com.fasterxml.jackson.core.io.JsonStringEncoder;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A JSON part is a JSON value with its position, so that a message can name the position.
 *
 * @param kind type of the value
 * @param line line of the first character of the value, from 1; 0 for a value of the command line
 * @param column column of the first character of the value, from 1; 0 for a value of the command line
 * @param path JSON path of the value; for a value of the command line the name that it sets
 * @param shown text of the value in the file; an object or list is shortened to {@code {...}} or {@code [...]}
 * @param text text of a TEXT, or of a NUMBER of the command line; empty for other kinds
 * @param number number of a NUMBER (may be NaN or infinite), 1 or 0 for a BOOLEAN; 0 for other kinds
 * @param fields the fields of an OBJECT by key, in order
 * @param items the items of a LIST
 */
public record JsonPart(
        Kind kind,
        int line,
        int column,
        String path,
        String shown,
        String text,
        double number,
        Map<String, Field> fields,
        List<JsonPart> items) {
    /** The type of a JSON value, with its words in messages. */
    public enum Kind {
        OBJECT("an object in braces"),
        LIST("a list in brackets"),
        TEXT("text in double quotes"),
        NUMBER("a number"),
        BOOLEAN("true or false"),
        NULL("null");

        private final String words;

        Kind(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }

    /** A field of an object holds the position of its key, and its value. */
    public record Field(int line, int column, JsonPart value) {}

    public JsonPart {
        // Most parts are scalars, which share one empty map.
        fields = fields.isEmpty() ? Map.of() : Collections.unmodifiableMap(new LinkedHashMap<>(fields));
        items = List.copyOf(items);
    }

    public static JsonPart scalar(
            Kind kind, int line, int column, String path, String shown, String text, double number) {
        return new JsonPart(kind, line, column, path, shown, text, number, Map.of(), List.of());
    }

    public boolean is(Kind wanted) {
        return kind == wanted;
    }

    public boolean has(String key) {
        return fields.containsKey(key);
    }

    /**
     * Returns the value of a key.
     *
     * @throws NullPointerException if the key is missing; see {@link #has}
     */
    public JsonPart get(String key) {
        return fields.get(key).value();
    }

    /** Returns the value of a key; if it is missing, a part of kind NULL at the position of this object. */
    public JsonPart orNull(String key) {
        return has(key) ? get(key) : scalar(Kind.NULL, line, column, pathOf(key), "", "", 0);
    }

    public String pathOf(String key) {
        return path(path, key);
    }

    /** Returns the part at a path; if there is none, the innermost part that contains the path. */
    public JsonPart nearest(String wanted) {
        return Stream.concat(fields.values().stream().map(Field::value), items.stream())
                .filter(below -> wanted.equals(below.path)
                        || wanted.startsWith(below.path) && ".[".indexOf(wanted.charAt(below.path.length())) >= 0)
                .findFirst()
                .map(below -> below.nearest(wanted))
                .orElse(this);
    }

    static String path(String parent, String key) {
        return key.matches("[A-Za-z_$][A-Za-z0-9_$]*")
                ? parent + "." + key
                : parent + "['" + key.replace("'", "\\'") + "']";
    }

    static String quoted(String raw) {
        return "\"" + new String(JsonStringEncoder.getInstance().quoteAsString(raw)) + "\"";
    }
}
