package corridor.exchange;

import corridor.bargain.BargainTable;
import corridor.bargain.InputReason;
import corridor.problem.NearestName;
import corridor.text.JsonPart;
import corridor.text.JsonPart.Kind;
import corridor.text.TextRule;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads the key "reasons", the reasons for the values of inputs. They have no effect on the numbers, but must name
 * inputs of the table.
 */
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

    static List<InputReason> read(JsonPart node, JsonParts parts, BargainTable table) {
        if (node.is(Kind.NULL)) {
            return List.of();
        }
        if (!node.is(Kind.LIST)) {
            parts.wrong(node, "must be a list in brackets");
            return List.of();
        }
        ReasonsPart part = new ReasonsPart(parts, table);
        List<InputReason> reasons = new ArrayList<>();
        for (int i = 0; i < node.items().size(); i++) {
            reasons.add(part.reason(node.items().get(i)));
        }
        return reasons;
    }

    private InputReason reason(JsonPart node) {
        if (!node.is(Kind.OBJECT)) {
            parts.wrong(node, "must be an object in braces");
            return new InputReason("", "", "", "", "");
        }
        parts.keys(node, KEYS, List.of());
        String input = one(node, "input", INPUTS, "is not an input");
        String actor = one(node, "actor", table.actors(), "is not an actor of this table");
        boolean ofTheActor = input.equals("capability") || input.equals("salience") && !node.has("issue");
        String issue = ofTheActor ? "" : one(node, "issue", table.issues(), "is not a dimension of this table");
        String basis = one(node, "basis", BASES, "is not a basis");
        String reason = parts.text(node.orNull("reason"), TextRule.NOTE);
        if (TextRule.isBlank(reason)) {
            parts.wrongOf(node.orNull("reason"), "says nothing");
        }
        return new InputReason(actor, issue, input, basis, reason);
    }

    private String one(JsonPart node, String key, List<String> valid, String rule) {
        JsonPart value = node.orNull(key);
        String text = value.is(Kind.TEXT) ? value.text() : value.shown();
        if (!value.is(Kind.TEXT) || !valid.contains(text)) {
            parts.wrong(value, rule, NearestName.of(text, valid), valid);
        }
        return text;
    }
}
