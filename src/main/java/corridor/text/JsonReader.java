package corridor.text;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import corridor.text.JsonPart.Field;
import corridor.text.JsonPart.Kind;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Reads the JSON text of an input file into parts that have positions. Reading ends early only at broken syntax or too
 * deep nesting. A repeated key is also a fault, but the rest of the file is still read.
 */
public final class JsonReader {
    private static final int DEEPEST = 20;
    private static final JsonFactory STRICT = new JsonFactory();
    private static final JsonFactory WITH_NAN = JsonFactory.builder()
            .enable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS)
            .build();

    /**
     * A format describes a kind of file.
     *
     * @param noun name of the kind in messages, such as {@code scenario}
     * @param acceptsNan whether NaN and infinities are read as numbers, so that a message can name the rule for the
     *     value; if not, they are syntax errors
     * @param passedOver keys of the outermost object whose values are read as null; only their syntax is checked
     */
    public record Format(String noun, boolean acceptsNan, Set<String> passedOver) {
        public Format {
            passedOver = Set.copyOf(passedOver);
        }

        /** Makes a format with NaN in which all values are kept. */
        public Format(String noun) {
            this(noun, true, Set.of());
        }
    }

    /** Receives the faults of the text. */
    @FunctionalInterface
    public interface Faults {
        /**
         * Adds a fault.
         *
         * @param line from 1
         * @param column from 1
         * @param path JSON path; empty for a fault of the syntax
         * @param rule broken rule, a clause
         */
        void add(int line, int column, String path, String rule);
    }

    /** Signals a nesting that is deeper than any input file needs. */
    private static final class TooDeep extends IOException {
        private static final long serialVersionUID = 1L;
    }

    private final String text;
    private final Format format;
    private final Faults faults;
    private JsonParser parser;

    private JsonReader(String text, Format format, Faults faults) {
        this.text = text;
        this.format = format;
        this.faults = faults;
    }

    /** Returns the outermost part of the text; empty after a fault that describes the broken syntax. */
    public static Optional<JsonPart> read(String text, Format format, Faults faults) {
        return new JsonReader(text, format, faults).read();
    }

    private Optional<JsonPart> read() {
        try (JsonParser opened = (format.acceptsNan ? WITH_NAN : STRICT).createParser(text)) {
            parser = opened;
            parser.nextToken();
            JsonPart root = part("$", 0);
            return nothingFollows() ? Optional.of(root) : Optional.empty();
        } catch (JsonProcessingException e) {
            syntax(e);
        } catch (TooDeep e) {
            JsonLocation at = parser.currentTokenLocation();
            faults.add(
                    at.getLineNr(),
                    at.getColumnNr(),
                    "",
                    "is nested deeper than " + DEEPEST + " levels; no " + format.noun + " is");
        } catch (IOException e) {
            throw new IllegalStateException("text in memory cannot fail to be read", e);
        }
        return Optional.empty();
    }

    private boolean nothingFollows() {
        JsonLocation end = parser.currentLocation();
        int at = (int) end.getCharOffset();
        while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        if (at == text.length()) {
            return true;
        }
        found(JsonFault.at(text, at, "something follows after the end of the " + format.noun));
        return false;
    }

    private JsonPart part(String path, int depth) throws IOException {
        if (depth > DEEPEST) {
            throw new TooDeep();
        }
        JsonLocation at = parser.currentTokenLocation();
        return switch (parser.currentToken()) {
            case START_OBJECT -> object(path, depth, at);
            case START_ARRAY -> list(path, depth, at);
            default -> scalar(path, at);
        };
    }

    private JsonPart object(String path, int depth, JsonLocation at) throws IOException {
        Map<String, Field> fields = new LinkedHashMap<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String key = parser.currentName();
            JsonLocation keyAt = parser.currentTokenLocation();
            String below = JsonPart.path(path, key);
            parser.nextToken();
            JsonPart value = depth == 0 && format.passedOver.contains(key) ? passedOver(below) : part(below, depth + 1);
            Field first = fields.putIfAbsent(key, new Field(keyAt.getLineNr(), keyAt.getColumnNr(), value));
            if (first != null) {
                faults.add(
                        keyAt.getLineNr(),
                        keyAt.getColumnNr(),
                        below,
                        "is given twice; the first is in line " + first.line());
            }
        }
        return new JsonPart(Kind.OBJECT, at.getLineNr(), at.getColumnNr(), path, "{...}", "", 0, fields, List.of());
    }

    private JsonPart passedOver(String path) throws IOException {
        JsonLocation at = parser.currentTokenLocation();
        parser.skipChildren();
        return JsonPart.scalar(Kind.NULL, at.getLineNr(), at.getColumnNr(), path, "", "", 0);
    }

    private JsonPart list(String path, int depth, JsonLocation at) throws IOException {
        List<JsonPart> items = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            items.add(part(path + "[" + items.size() + "]", depth + 1));
        }
        return new JsonPart(Kind.LIST, at.getLineNr(), at.getColumnNr(), path, "[...]", "", 0, Map.of(), items);
    }

    private JsonPart scalar(String path, JsonLocation at) throws IOException {
        String raw = parser.getText();
        int line = at.getLineNr();
        int column = at.getColumnNr();
        return switch (parser.currentToken()) {
            case VALUE_STRING -> JsonPart.scalar(Kind.TEXT, line, column, path, JsonPart.quoted(raw), raw, 0);
            case VALUE_NUMBER_INT -> JsonPart.scalar(Kind.NUMBER, line, column, path, raw, "", Double.parseDouble(raw));
            case VALUE_NUMBER_FLOAT ->
                JsonPart.scalar(Kind.NUMBER, line, column, path, raw, "", parser.getDoubleValue());
            case VALUE_TRUE -> JsonPart.scalar(Kind.BOOLEAN, line, column, path, raw, "", 1);
            case VALUE_FALSE -> JsonPart.scalar(Kind.BOOLEAN, line, column, path, raw, "", 0);
            default -> JsonPart.scalar(Kind.NULL, line, column, path, raw, "", 0);
        };
    }

    private void syntax(JsonProcessingException failure) {
        if (failure.getLocation() == null) {
            int at = (int) parser.currentTokenLocation().getCharOffset();
            found(JsonFault.at(text, at, "a number or text is longer than any " + format.noun + " needs"));
        } else {
            found(JsonFault.of(text, failure));
        }
    }

    private void found(JsonFault fault) {
        faults.add(fault.line(), fault.column(), "", fault.rule());
    }
}
