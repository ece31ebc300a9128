package corridor.exchange;

import com.fasterxml.jackson.databind.JsonNode;
import corridor.problem.NearestName;
import corridor.problem.Problem;
import corridor.text.TextRule;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Reads lists and tables from a JSON object and collects all problems, to report them at once. */
final class JsonParts {
    private final String source;
    private final List<Problem> problems = new ArrayList<>();
    private final Set<String> blamed = new LinkedHashSet<>();

    JsonParts(String source) {
        this.source = source;
    }

    List<Problem> problems() {
        return problems;
    }

    /** Whether something is already wrong at a path or around it. */
    boolean blames(String path) {
        return blamed.stream().anyMatch(path::startsWith);
    }

    void wrong(String path, JsonNode value, String rule) {
        wrong(path, value, rule, "", List.of());
    }

    void wrong(String path, JsonNode value, String rule, String maybe, List<String> valid) {
        blamed.add(path);
        problems.add(new Problem(source, path, shown(value), rule, maybe, valid));
    }

    /** Refuses keys that are neither known nor ignored by declaration. */
    void keys(JsonNode object, String path, List<String> known, List<String> ignored) {
        object.fieldNames().forEachRemaining(key -> {
            if (!known.contains(key) && !ignored.contains(key)) {
                wrong(path + "." + key, null, "is not a key here", NearestName.of(key, known), known);
            }
        });
    }

    JsonNode required(JsonNode object, String key) {
        JsonNode value = object.path(key);
        if (value.isMissingNode() || value.isNull()) {
            wrong("$." + key, null, "is missing");
        }
        return value;
    }

    String text(JsonNode node, String path) {
        if (node.isMissingNode() || node.isNull()) {
            return "";
        }
        if (!node.isTextual()) {
            wrong(path, node, "must be text in double quotes");
            return "";
        }
        return node.textValue();
    }

    /** Text that keeps the rule of its kind. */
    String text(JsonNode node, String path, TextRule rule) {
        String text = text(node, path);
        String broken = rule.brokenBy(text);
        if (!broken.isEmpty()) {
            wrong(path, node, broken);
        }
        return text;
    }

    List<String> texts(JsonNode node, String path) {
        List<String> texts = new ArrayList<>();
        if (list(node, path)) {
            for (int i = 0; i < node.size(); i++) {
                texts.add(text(node.get(i), path + "[" + i + "]"));
            }
        }
        return texts;
    }

    /** NaN where there is no number, which is then blamed. */
    double number(JsonNode node, String path) {
        if (!node.isNumber()) {
            wrong(path, node, "must be a number");
            return Double.NaN;
        }
        double value = node.doubleValue();
        if (!Double.isFinite(value)) {
            wrong(path, node, "is too large for a number");
        }
        return value;
    }

    double[] numbers(JsonNode node, String path) {
        if (!list(node, path)) {
            return new double[0];
        }
        double[] values = new double[node.size()];
        for (int i = 0; i < values.length; i++) {
            values[i] = number(node.get(i), path + "[" + i + "]");
        }
        return values;
    }

    double[][] table(JsonNode node, String path) {
        if (!list(node, path)) {
            return new double[0][];
        }
        double[][] rows = new double[node.size()][];
        for (int i = 0; i < rows.length; i++) {
            rows[i] = numbers(node.get(i), path + "[" + i + "]");
        }
        return rows;
    }

    boolean[] choices(JsonNode node, String path) {
        if (!list(node, path)) {
            return new boolean[0];
        }
        boolean[] values = new boolean[node.size()];
        for (int i = 0; i < values.length; i++) {
            if (!node.get(i).isBoolean()) {
                wrong(path + "[" + i + "]", node.get(i), "must be true or false");
            }
            values[i] = node.get(i).booleanValue();
        }
        return values;
    }

    private boolean list(JsonNode node, String path) {
        if (node.isMissingNode() || node.isNull()) {
            return false;
        }
        if (!node.isArray()) {
            wrong(path, node, "must be a list in brackets");
            return false;
        }
        return true;
    }

    private static String shown(JsonNode value) {
        if (value == null || value.isMissingNode()) {
            return "";
        }
        if (value.isObject()) {
            return "{...}";
        }
        String text = value.isArray() ? "[...]" : value.toString();
        return text.length() > 60 ? text.substring(0, 57) + "..." : text;
    }
}
