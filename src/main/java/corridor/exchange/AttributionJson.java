package corridor.exchange;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import corridor.analysis.attribution.AttributionFindings;
import corridor.analysis.attribution.CutShares;
import corridor.analysis.attribution.Estimate;
import corridor.analysis.attribution.OpenedLoops;
import corridor.analysis.attribution.PlayerShare;
import corridor.catalogue.JsonText;

/**
 * The reasons of a difference as JSON: the mean difference, and for each cut its players, whose shares and {@code rest}
 * add up to it. If loops were asked for, {@code loops} says what of the difference is missing without each, and what
 * remains; these numbers do not add up. Without any cut or loop the difference is not distinguishable from zero. An
 * interval is a list of its two ends; null is an undefined number.
 */
public final class AttributionJson {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private AttributionJson() {}

    /**
     * The text, ending in a line feed.
     *
     * @param ofLoops whether loops were asked for; their list is empty without a clear difference
     */
    public static String of(AttributionFindings findings, boolean ofLoops) {
        ObjectNode root = NODES.objectNode();
        root.put("outcome", findings.outcome().id());
        root.put("scenario", findings.scenario());
        root.put("reference", findings.reference());
        root.put("pairs", findings.pairs());
        root.set("difference", number(findings.difference().mean()));
        root.set("interval", interval(findings.difference()));
        ArrayNode cuts = root.putArray("cuts");
        findings.cuts().forEach(cut -> cuts.add(cut(cut)));
        if (ofLoops) {
            ArrayNode loops = root.putArray("loops");
            findings.loops().loops().forEach(loop -> loops.add(loop(loop)));
        }
        return JsonText.of(root);
    }

    private static ObjectNode cut(CutShares cut) {
        ObjectNode node = NODES.objectNode();
        node.put("cut", cut.cut().id());
        ArrayNode players = node.putArray("players");
        for (PlayerShare player : cut.players()) {
            ObjectNode one = players.addObject();
            one.put("id", player.player().id());
            one.set("share", number(player.share().mean()));
            one.set("interval", interval(player.share()));
            one.set("alone", number(player.alone()));
            one.set("last", number(player.last()));
        }
        node.set("rest", number(cut.rest().mean()));
        node.set("residue", number(cut.residue()));
        return node;
    }

    private static ObjectNode loop(OpenedLoops.Effect loop) {
        ObjectNode node = NODES.objectNode();
        node.put("id", loop.loop().id());
        node.set("missing", number(loop.missing().mean()));
        node.set("interval", interval(loop.missing()));
        node.set("remains", number(loop.remains().mean()));
        return node;
    }

    private static ArrayNode interval(Estimate estimate) {
        return NODES.arrayNode()
                .add(number(estimate.interval().low()))
                .add(number(estimate.interval().high()));
    }

    private static JsonNode number(double value) {
        return Double.isFinite(value) ? JsonText.number(value) : NullNode.getInstance();
    }
}
