package corridor.lab.server;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import corridor.problem.Problem;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;

/** Makes the JSON of answers. A number that is not defined is null. */
public final class LabJson {
    /** Version of the form of all answers. */
    public static final int VERSION = 1;

    private static final int LONGEST_VALUE = 200;
    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private LabJson() {}

    public static ObjectNode object() {
        return NODES.objectNode();
    }

    public static ArrayNode list() {
        return NODES.arrayNode();
    }

    /** Returns an object that begins with the version. */
    public static ObjectNode answer() {
        return object().put("version", VERSION);
    }

    /** Returns a number; null if it is NaN or infinite. */
    public static JsonNode number(double value) {
        return Double.isFinite(value) ? NODES.numberNode(value) : NODES.nullNode();
    }

    /** Returns numbers as a list. */
    public static ArrayNode numbers(double[] values) {
        ArrayNode list = list();
        for (double value : values) {
            list.add(number(value));
        }
        return list;
    }

    /** Returns texts as a list. */
    public static ArrayNode texts(Collection<String> values) {
        ArrayNode list = list();
        values.forEach(list::add);
        return list;
    }

    /** Returns the problems of an input as an answer. */
    public static ObjectNode problems(List<Problem> problems) {
        ObjectNode answer = answer();
        answer.set("problems", problemList(problems));
        return answer;
    }

    /** Returns problems as a list of objects with place, value, rule, suggestion and the whole text. */
    public static ArrayNode problemList(List<Problem> problems) {
        ArrayNode list = list();
        for (Problem given : problems) {
            Problem problem = given.named(field -> field, step -> "corridor " + step);
            ObjectNode one = list.addObject();
            one.put("place", plain(problem));
            one.put("line", line(problem.place()));
            one.put("value", shortened(problem.value()));
            one.put("rule", problem.rule());
            one.put("maybe", problem.maybe());
            one.set("valid", texts(problem.valid().size() > 12 ? List.of() : problem.valid()));
            one.put("text", problem.text());
        }
        return list;
    }

    /** Returns the tree in one line. */
    static byte[] bytes(JsonNode tree) {
        return text(tree).getBytes(StandardCharsets.UTF_8);
    }

    /** Returns the tree as text in one line. */
    public static String text(JsonNode tree) {
        try {
            return MAPPER.writeValueAsString(tree);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a JSON tree cannot be written", e);
        }
    }

    /** Returns the path in the request, such as {@code scenario.levers.china.newCommitments}; else the place. */
    private static String plain(Problem problem) {
        String path = problem.path().isEmpty() ? problem.place() : problem.path();
        return shortened(path.replaceFirst("^\\$\\.?", "").replace("['", ".").replace("']", ""));
    }

    private static int line(String place) {
        String[] parts = place.split(":", -1);
        return parts.length == 3 && parts[1].matches("[0-9]{1,7}") ? Integer.parseInt(parts[1]) : 0;
    }

    private static String shortened(String text) {
        return text.length() <= LONGEST_VALUE ? text : text.substring(0, LONGEST_VALUE) + "...";
    }
}
