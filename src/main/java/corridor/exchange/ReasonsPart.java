package corridor.exchange;

import com.fasterxml.jackson.databind.JsonNode;
import corridor.bargain.BargainTable;
import corridor.bargain.InputReason;
import corridor.problem.NearestName;
import corridor.text.TextRule;
import java.util.ArrayList;
import java.util.List;

/** The key "reasons": why inputs are what they are; of no effect on the numbers, but checked to speak of the table. */
final class ReasonsPart {
    private static final List<String> KEYS = List.of("actor", "issue", "input", "basis", "reason");
    private static final List<String> INPUTS = List.of("position", "salience", "capability", "redLines");
    private static final List<String> BASES =
            List.of("article", "public source", "literature", "computed", "assumption");

    private final JsonParts parts;
    private final BargainTable table;

    private ReasonsPart(JsonParts parts, BargainTable table) {
        this.parts = parts;
        this.table = table;
    }

    static List<InputReason> read(JsonNode node, JsonParts parts, BargainTable table) {
        if (node.isMissingNode() || node.isNull()) {
            return List.of();
        }
        if (!node.isArray()) {
            parts.wrong("$.reasons", node, "must be a list in brackets");
            return List.of();
        }
        ReasonsPart part = new ReasonsPart(parts, table);
        List<InputReason> reasons = new ArrayList<>();
        for (int i = 0; i < node.size(); i++) {
            reasons.add(part.reason(node.get(i), "$.reasons[" + i + "]"));
        }
        return reasons;
    }

    private InputReason reason(JsonNode node, String path) {
        if (!node.isObject()) {
            parts.wrong(path, node, "must be an object in braces");
            return new InputReason("", "", "", "", "");
        }
        parts.keys(node, path, KEYS, List.of());
        String input = one(node, path, "input", INPUTS, "is not an input");
        String actor = one(node, path, "actor", table.actors(), "is not an actor of this table");
        boolean ofTheActor = input.equals("capability") || input.equals("salience") && !node.has("issue");
        String issue = ofTheActor ? "" : one(node, path, "issue", table.issues(), "is not a dimension of this table");
        String basis = one(node, path, "basis", BASES, "is not a basis");
        String reason = parts.text(node.path("reason"), path + ".reason", TextRule.NOTE);
        if (TextRule.isBlank(reason)) {
            parts.wrong(path + ".reason", null, "says nothing");
        }
        return new InputReason(actor, issue, input, basis, reason);
    }

    private String one(JsonNode node, String path, String key, List<String> valid, String rule) {
        JsonNode value = node.path(key);
        String text = value.asText();
        if (!value.isTextual() || !valid.contains(text)) {
            parts.wrong(path + "." + key, value, rule, NearestName.of(text, valid), valid);
        }
        return text;
    }
}
