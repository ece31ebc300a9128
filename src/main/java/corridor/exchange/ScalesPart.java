package corridor.exchange;

import corridor.bargain.BargainTable;
import corridor.bargain.IssueScale;
import corridor.text.JsonPart;
import corridor.text.JsonPart.Kind;
import corridor.text.TextRule;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Reads the key "scales", which says in words what 0, 50 and 100 mean on each issue. */
final class ScalesPart {
    private static final List<String> KEYS = List.of("low", "middle", "high");

    private ScalesPart() {}

    /** Returns a scale for each issue; {@link IssueScale#UNKNOWN} for null, and for all issues without the key. */
    static List<IssueScale> read(JsonPart node, JsonParts parts, BargainTable table) {
        int issues = table.issues().size();
        if (node.is(Kind.NULL)) {
            return Collections.nCopies(issues, IssueScale.UNKNOWN);
        }
        if (!node.is(Kind.LIST) || node.items().size() != issues) {
            parts.wrongOf(node, "must be a list with one scale for each dimension, in their order");
            return Collections.nCopies(issues, IssueScale.UNKNOWN);
        }
        List<IssueScale> scales = new ArrayList<>();
        node.items().forEach(item -> scales.add(scale(item, parts)));
        return scales;
    }

    private static IssueScale scale(JsonPart node, JsonParts parts) {
        if (node.is(Kind.NULL)) {
            return IssueScale.UNKNOWN;
        }
        if (!node.is(Kind.OBJECT)) {
            parts.wrong(node, "must be an object in braces with the keys low, middle and high");
            return IssueScale.UNKNOWN;
        }
        parts.keys(node, KEYS, List.of());
        String middle = node.has("middle") ? parts.text(node.get("middle"), TextRule.NAME) : "";
        return new IssueScale(end(node, "low", parts), middle, end(node, "high", parts));
    }

    private static String end(JsonPart node, String key, JsonParts parts) {
        JsonPart part = parts.required(node, key);
        if (part.is(Kind.NULL)) {
            return "";
        }
        String text = parts.text(part, TextRule.NAME);
        if (TextRule.isBlank(text)) {
            parts.wrongOf(part, "says nothing");
        }
        return text;
    }
}
