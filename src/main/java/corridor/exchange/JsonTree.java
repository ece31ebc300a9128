package corridor.exchange;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import corridor.problem.InputException;
import corridor.problem.Problem;
import corridor.text.JsonFault;

/** Reads JSON text strictly: no key twice, nothing after the end, no NaN. */
final class JsonTree {
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private JsonTree() {}

    /** @throws InputException with line and column when the text is not JSON, or not an object */
    static JsonNode object(String source, String text) {
        JsonNode root;
        try {
            root = MAPPER.readTree(text);
        } catch (StreamConstraintsException e) {
            throw refused(source, e, "is nested too deeply, or a number or text in it is too long");
        } catch (MismatchedInputException e) {
            throw refused(source, e, "something follows after the end of the table");
        } catch (JsonProcessingException e) {
            JsonFault fault = JsonFault.of(text, e);
            throw new InputException(Problem.of(fault.place(source), fault.rule()));
        }
        if (!root.isObject()) {
            throw new InputException(Problem.of(source, "must be an object in braces"));
        }
        return root;
    }

    private static InputException refused(String source, JsonProcessingException failure, String rule) {
        JsonLocation at = failure.getLocation();
        String place = at == null ? source : source + ":" + at.getLineNr() + ":" + at.getColumnNr();
        return new InputException(Problem.of(place, rule));
    }
}
