package corridor.scenario;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.io.JsonStringEncoder;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import corridor.scenario.JsonPart.Field;
import corridor.scenario.JsonPart.Kind;
import corridor.text.JsonFault;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reads JSON text into parts that know their places. A duplicate key, NaN and the like pass the syntax check, so that
 * the rest of the file is still checked; only broken syntax and absurd nesting end the reading.
 */
final class JsonReader {
    private static final int DEEPEST = 20;
    private static final JsonFactory FACTORY = JsonFactory.builder()
            .enable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS)
            .build();

    /** Nesting beyond any scenario. */
    private static final class TooDeep extends IOException {
        private static final long serialVersionUID = 1L;
    }

    private final String text;
    private final ProblemList findings;
    private JsonParser parser;

    private JsonReader(String text, ProblemList findings) {
        this.text = text;
        this.findings = findings;
    }

    /** The parts of the text, or nothing and a finding that says what is wrong with the syntax. */
    static Optional<JsonPart> read(String text, ProblemList findings) {
        return new JsonReader(text, findings).read();
    }

    private Optional<JsonPart> read() {
        try (JsonParser opened = FACTORY.createParser(text)) {
            parser = opened;
            parser.nextToken();
            JsonPart root = part("$", 0);
            return nothingFollows() ? Optional.of(root) : Optional.empty();
        } catch (JsonProcessingException e) {
            syntax(e);
        } catch (TooDeep e) {
            JsonLocation at = parser.currentTokenLocation();
            findings.place(
                    at.getLineNr(),
                    at.getColumnNr(),
                    "",
                    "is nested deeper than " + DEEPEST + " levels; no scenario is");
        } catch (IOException e) {
            throw new IllegalStateException("text in memory cannot fail to be read", e);
        }
        return Optional.empty();
    }

    private boolean nothingFollows() throws IOException {
        JsonLocation end = parser.currentLocation();
        int at = (int) end.getCharOffset();
        while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        if (at == text.length()) {
            return true;
        }
        found(JsonFault.at(text, at, "something follows after the end of the scenario"));
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
        JsonPart frame =
                new JsonPart(Kind.OBJECT, at.getLineNr(), at.getColumnNr(), path, "{...}", "", 0, Map.of(), List.of());
        Map<String, Field> fields = new LinkedHashMap<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String key = parser.currentName();
            JsonLocation keyAt = parser.currentTokenLocation();
            parser.nextToken();
            JsonPart value = part(frame.pathOf(key), depth + 1);
            Field first = fields.putIfAbsent(key, new Field(keyAt.getLineNr(), keyAt.getColumnNr(), value));
            if (first != null) {
                findings.place(
                        keyAt.getLineNr(),
                        keyAt.getColumnNr(),
                        frame.pathOf(key),
                        "is given twice; the first is in line " + first.line());
            }
        }
        return new JsonPart(Kind.OBJECT, at.getLineNr(), at.getColumnNr(), path, "{...}", "", 0, fields, List.of());
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
            case VALUE_STRING -> JsonPart.scalar(Kind.TEXT, line, column, path, quoted(raw), raw, 0);
            case VALUE_NUMBER_INT -> JsonPart.scalar(Kind.NUMBER, line, column, path, raw, "", Double.parseDouble(raw));
            case VALUE_NUMBER_FLOAT ->
                JsonPart.scalar(Kind.NUMBER, line, column, path, raw, "", parser.getDoubleValue());
            case VALUE_TRUE -> JsonPart.scalar(Kind.BOOLEAN, line, column, path, raw, "", 1);
            case VALUE_FALSE -> JsonPart.scalar(Kind.BOOLEAN, line, column, path, raw, "", 0);
            default -> JsonPart.scalar(Kind.NULL, line, column, path, raw, "", 0);
        };
    }

    static String quoted(String raw) {
        return "\"" + new String(JsonStringEncoder.getInstance().quoteAsString(raw)) + "\"";
    }

    private void syntax(JsonProcessingException failure) {
        if (failure.getLocation() == null) {
            int at = (int) parser.currentTokenLocation().getCharOffset();
            found(JsonFault.at(text, at, "a number or text is longer than any scenario needs"));
        } else {
            found(JsonFault.of(text, failure));
        }
    }

    private void found(JsonFault fault) {
        findings.place(fault.line(), fault.column(), "", fault.rule());
    }
}
