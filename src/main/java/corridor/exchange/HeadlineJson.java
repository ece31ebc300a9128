package corridor.exchange;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import corridor.analysis.comparison.Conclusion;
import corridor.analysis.comparison.Dependence;
import corridor.analysis.headline.HeadlineEffect;
import corridor.analysis.headline.HeadlineFindings;
import corridor.analysis.headline.HeadlineRow;
import corridor.analysis.headline.RivalEffect;
import corridor.catalogue.JsonText;
import corridor.catalogue.Outcome;

/**
 * Headline effects as JSON: {@code effects} by scenario and outcome, each with {@code rows}, {@code rivals}, and the
 * inputs that change its verdict. Numbers are in the unit of the outcome; null is an undefined number.
 */
public final class HeadlineJson {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private HeadlineJson() {}

    /** The text, ending in a line feed. */
    public static String of(HeadlineFindings findings) {
        ObjectNode root = NODES.objectNode();
        root.put("start", findings.start().toString());
        root.put("years", findings.years());
        root.put("futures", findings.futures());
        root.put("replicates", findings.replicates());
        root.put("structures", findings.structures());
        root.put("learned", findings.learned());
        root.put("drawn", findings.drawn());
        root.put("stale", findings.stale());
        root.put("seed", findings.seed());
        root.put("reference", findings.reference());
        ArrayNode scenarios = root.putArray("scenarios");
        findings.scenarios().forEach(scenarios::add);
        ArrayNode outcomes = root.putArray("outcomes");
        findings.outcomes().stream().map(Outcome::id).forEach(outcomes::add);
        ArrayNode effects = root.putArray("effects");
        findings.effects().forEach(effect -> effects.add(effect(effect)));
        return JsonText.of(root);
    }

    private static ObjectNode effect(HeadlineEffect effect) {
        ObjectNode node = NODES.objectNode();
        node.put("scenario", effect.scenario());
        node.put("outcome", effect.outcome().id());
        node.put("unit", effect.outcome().unit());
        ArrayNode rows = node.putArray("rows");
        for (HeadlineRow row : effect.rows()) {
            ObjectNode one = rows.addObject();
            one.put("row", row.kind().id());
            numbers(one, row);
        }
        ArrayNode rivals = node.putArray("rivals");
        for (RivalEffect rival : effect.rivals()) {
            ObjectNode one = rivals.addObject();
            one.put("switch", rival.id());
            one.put("option", rival.option());
            numbers(one, rival.row());
        }
        Conclusion conclusion = effect.conclusion();
        node.put("standing", conclusion.standing().text());
        node.put("searched", conclusion.searched());
        ArrayNode changes = node.putArray("changesUnder");
        for (Dependence on : conclusion.dependsOn()) {
            ObjectNode change = changes.addObject();
            change.put("id", on.id());
            ArrayNode sides = change.putArray("sides");
            sides.add(side(on.one()));
            sides.add(side(on.other()));
        }
        return node;
    }

    private static void numbers(ObjectNode node, HeadlineRow row) {
        node.put("pairs", row.pairs());
        node.put("units", row.units());
        node.set("referenceMean", number(row.reference()));
        node.set("mean", number(row.mean()));
        node.set("low", number(row.interval().low()));
        node.set("high", number(row.interval().high()));
        node.set("median", number(row.effects().median()));
        node.set("p10", number(row.effects().low()));
        node.set("p90", number(row.effects().high()));
        node.set("shareLower", number(row.effects().lower()));
        node.set("shareHigher", number(row.effects().higher()));
        node.put("verdict", row.verdict().text());
    }

    private static ObjectNode side(Dependence.Side side) {
        ObjectNode node = NODES.objectNode();
        node.put("where", side.where());
        node.set("mean", number(side.mean()));
        node.set("low", number(side.interval().low()));
        node.set("high", number(side.interval().high()));
        node.put("verdict", side.verdict().text());
        return node;
    }

    private static JsonNode number(double value) {
        return Double.isFinite(value) ? JsonText.number(value) : NullNode.getInstance();
    }
}
