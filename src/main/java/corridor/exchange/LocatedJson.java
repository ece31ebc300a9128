package corridor.exchange;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import corridor.number.DecimalText;
import corridor.problem.InputException;
import corridor.problem.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A JSON value that knows where it stands.
 *
 * @param place {@code file:line:column}
 * @param path JSON path from {@code $}
 * @param value null, a Boolean, a Double, a String, a list of parts, or a map from key to part in the order of the file
 */
record LocatedJson(String place, String path, Object value) {
    private static final int DEEPEST = 20;
    private static final long LARGEST = 10_000_000;
    /** NaN is let through the syntax, so that the rule that it breaks can be told. */
    private static final JsonFactory FACTORY = JsonFactory.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS)
            .build();

    /** @throws InputException if the file cannot be read or is not JSON */
    static LocatedJson read(Path file) {
        String text = text(file);
        try (JsonParser parser = FACTORY.createParser(text)) {
            parser.nextToken();
            if (parser.currentToken() == null) {
                throw new InputException(Problem.of(file + ":1:1", "the file is empty"));
            }
            LocatedJson root = part(file, parser, "$", 0);
            if (parser.nextToken() != null) {
                throw new InputException(
                        Problem.of(place(file, parser.currentTokenLocation()), "something follows after the end"));
            }
            return root;
        } catch (JsonProcessingException e) {
            String said = e.getOriginalMessage().lines().findFirst().orElse("");
            String rule = said.startsWith("Unexpected end-of-input")
                    ? "the file ends before the JSON is complete; a bracket or quote is missing"
                    : "is not valid JSON: " + said;
            throw new InputException(Problem.of(place(file, e.getLocation()), rule));
        } catch (IOException e) {
            throw new IllegalStateException("text in memory cannot fail to be read", e);
        }
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

    private static String text(Path file) {
        try {
            if (Files.size(file) > LARGEST) {
                throw new InputException(Problem.of(file.toString(), "is larger than any problem file"));
            }
            return Files.readString(file);
        } catch (IOException e) {
            throw FileTrouble.of(file, e);
        }
    }

    private static LocatedJson part(Path file, JsonParser parser, String path, int depth) throws IOException {
        String place = place(file, parser.currentTokenLocation());
        if (depth > DEEPEST) {
            throw new InputException(Problem.of(place, "is nested deeper than " + DEEPEST + " levels"));
        }
        return new LocatedJson(
                place,
                path,
                switch (parser.currentToken()) {
                    case START_OBJECT -> object(file, parser, path, depth);
                    case START_ARRAY -> list(file, parser, path, depth);
                    case VALUE_STRING -> parser.getText();
                    case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> parser.getDoubleValue();
                    case VALUE_TRUE -> Boolean.TRUE;
                    case VALUE_FALSE -> Boolean.FALSE;
                    default -> null;
                });
    }

    private static Map<String, LocatedJson> object(Path file, JsonParser parser, String path, int depth)
            throws IOException {
        Map<String, LocatedJson> fields = new LinkedHashMap<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String key = parser.currentName();
            parser.nextToken();
            fields.put(key, part(file, parser, path + "." + key, depth + 1));
        }
        return fields;
    }

    private static List<LocatedJson> list(Path file, JsonParser parser, String path, int depth) throws IOException {
        List<LocatedJson> items = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            items.add(part(file, parser, path + "[" + items.size() + "]", depth + 1));
        }
        return items;
    }

    private static String place(Path file, JsonLocation at) {
        return at == null ? file.toString() : file + ":" + at.getLineNr() + ":" + at.getColumnNr();
    }
}
