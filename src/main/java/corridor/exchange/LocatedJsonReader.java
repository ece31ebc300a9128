package corridor.exchange;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import corridor.problem.InputException;
import corridor.problem.Problem;
import corridor.text.InputFile;
import corridor.text.JsonFault;
import corridor.text.TextRule;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads a JSON file into parts that know their places. */
final class LocatedJsonReader {
    private static final int DEEPEST = 20;
    /** The syntax accepts NaN, so that a later message can name the rule that it breaks. */
    private static final JsonFactory FACTORY = JsonFactory.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS)
            .build();

    private final Path file;
    private final TextRule rule;
    private final JsonParser parser;

    private LocatedJsonReader(Path file, TextRule rule, JsonParser parser) {
        this.file = file;
        this.rule = rule;
        this.parser = parser;
    }

    static LocatedJson read(Path file, TextRule rule) {
        String text = InputFile.PROBLEM.text(file);
        try (JsonParser parser = FACTORY.createParser(text)) {
            return new LocatedJsonReader(file, rule, parser).whole();
        } catch (JsonProcessingException e) {
            JsonFault fault = JsonFault.of(text, e);
            throw new InputException(Problem.of(fault.place(file.toString()), fault.rule()));
        } catch (IOException e) {
            throw new IllegalStateException("text in memory cannot fail to be read", e);
        }
    }

    private LocatedJson whole() throws IOException {
        parser.nextToken();
        LocatedJson root = part("$", 0);
        if (parser.nextToken() != null) {
            throw new InputException(
                    Problem.of(place(file, parser.currentTokenLocation()), "something follows after the end"));
        }
        return root;
    }

    private LocatedJson part(String path, int depth) throws IOException {
        String place = place(file, parser.currentTokenLocation());
        if (depth > DEEPEST) {
            throw new InputException(Problem.of(place, "is nested deeper than " + DEEPEST + " levels"));
        }
        return new LocatedJson(
                place,
                path,
                switch (parser.currentToken()) {
                    case START_OBJECT -> object(path, depth);
                    case START_ARRAY -> list(path, depth);
                    case VALUE_STRING -> text(place, path, parser.getText());
                    case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> parser.getDoubleValue();
                    case VALUE_TRUE -> Boolean.TRUE;
                    case VALUE_FALSE -> Boolean.FALSE;
                    default -> null;
                });
    }

    private Map<String, LocatedJson> object(String path, int depth) throws IOException {
        Map<String, LocatedJson> fields = new LinkedHashMap<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String key = text(place(file, parser.currentTokenLocation()), path, parser.currentName());
            parser.nextToken();
            fields.put(key, part(path + "." + key, depth + 1));
        }
        return fields;
    }

    private List<LocatedJson> list(String path, int depth) throws IOException {
        List<LocatedJson> items = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            items.add(part(path + "[" + items.size() + "]", depth + 1));
        }
        return items;
    }

    private String text(String place, String path, String text) {
        String broken = rule.brokenBy(text);
        if (!broken.isEmpty()) {
            throw new InputException(Problem.of(place + ": " + path, "a text " + broken));
        }
        return text;
    }

    private static String place(Path file, JsonLocation at) {
        return at == null ? file.toString() : file + ":" + at.getLineNr() + ":" + at.getColumnNr();
    }
}
