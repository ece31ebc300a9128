package corridor.scenario;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A JSON value with its position, so that a message can point at it.
 *
 * @param kind what it is
 * @param line line of its first character, from 1; 0 for a value of the command line
 * @param column column of its first character, from 1
 * @param path JSON path
 * @param shown the value as the user wrote it; brackets alone for objects and lists
 * @param text the text of a TEXT, else empty
 * @param number the number of a NUMBER (may be NaN or infinite), 1 or 0 for a BOOLEAN, else 0
 * @param fields the fields of an OBJECT by key, in order
 * @param items the items of a LIST
 */
record JsonPart(
        Kind kind,
        int line,
        int column,
        String path,
        String shown,
        String text,
        double number,
        Map<String, Field> fields,
        List<JsonPart> items) {
    /** Types of JSON values, with their words in messages. */
    enum Kind {
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

        String words() {
            return words;
        }
    }

    /** A field of an object: the position of its key, and its value. */
    record Field(int line, int column, JsonPart value) {}

    JsonPart {
        fields = new LinkedHashMap<>(fields);
        items = List.copyOf(items);
    }

    static JsonPart scalar(Kind kind, int line, int column, String path, String shown, String text, double number) {
        return new JsonPart(kind, line, column, path, shown, text, number, Map.of(), List.of());
    }

    boolean is(Kind wanted) {
        return kind == wanted;
    }

    boolean has(String key) {
        return fields.containsKey(key);
    }

    /** The value of a key that {@link #has} says is there. */
    JsonPart get(String key) {
        return fields.get(key).value();
    }

    String pathOf(String key) {
        return key.matches("[A-Za-z_$][A-Za-z0-9_$]*")
                ? path + "." + key
                : path + "['" + key.replace("'", "\\'") + "']";
    }
}
