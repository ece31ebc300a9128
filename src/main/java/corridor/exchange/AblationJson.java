package corridor.exchange;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import corridor.analysis.ablation.AblatedEffect;
import corridor.analysis.ablation.AblatedModel;
import corridor.analysis.ablation.AblationFindings;
import corridor.analysis.ablation.PatternChange;
import corridor.analysis.comparison.Difference;
import corridor.analysis.pattern.PatternResult;
import corridor.catalogue.Ablation;
import corridor.catalogue.JsonText;
import corridor.catalogue.Outcome;

/**
 * Writes the results of ablations as JSON. {@code model} has the patterns and effects of the unchanged model, and
 * {@code ablations} those of each ablation. Shares are relative to the mean of the reference in the same model; null
 * denotes an undefined number.
 */
public final class AblationJson {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private AblationJson() {}

    /** Returns the JSON text, ending in a line feed. */
    public static String of(AblationFindings findings) {
        ObjectNode root = NODES.objectNode();
        root.put("start", findings.start().toString());
        root.put("replicates", findings.replicates());
        root.put("seed", findings.seed());
        root.put("reference", findings.reference());
        ArrayNode scenarios = root.putArray("scenarios");
        findings.scenarios().forEach(scenarios::add);
        ArrayNode outcomes = root.putArray("outcomes");
        findings.outcomes().stream().map(Outcome::id).forEach(outcomes::add);
        ObjectNode model = root.putObject("model");
        ArrayNode patterns = model.putArray("patterns");
        findings.patterns().forEach(pattern -> patterns.add(pattern(pattern)));
        ArrayNode effects = model.putArray("effects");
        findings.effects().forEach(effect -> effects.add(effect(effect)));
        ArrayNode ablations = root.putArray("ablations");
        findings.models().forEach(ablated -> ablations.add(ablated(ablated)));
        return JsonText.of(root);
    }

    private static ObjectNode ablated(AblatedModel model) {
        Ablation ablation = model.ablation();
        ObjectNode node = NODES.objectNode();
        node.put("id", ablation.id());
        node.put("name", ablation.name());
        node.put("meaning", ablation.meaning());
        ObjectNode parameters = node.putObject("parameters");
        ablation.parameters().forEach((id, value) -> parameters.set(id, number(value)));
        ObjectNode switches = node.putObject("switches");
        ablation.switches().forEach(switches::put);
        ArrayNode outside = node.putArray("outsideRange");
        ablation.outsideRange().forEach(outside::add);
        node.put("mechanism", ablation.mechanism());
        node.put("doesNothing", model.doesNothing());
        ArrayNode patterns = node.putArray("patterns");
        model.patterns().forEach(change -> patterns.add(changed(change)));
        ArrayNode effects = node.putArray("effects");
        model.effects().forEach(effect -> effects.add(changed(effect)));
        return node;
    }

    private static ObjectNode changed(PatternChange change) {
        ObjectNode node = pattern(change.ablated());
        node.put("verdictInModel", change.itself().verdict().word());
        node.put("changed", change.verdictChanges());
        return node;
    }

    private static ObjectNode changed(AblatedEffect effect) {
        ObjectNode node = effect(effect.ablated());
        node.put("verdictInModel", effect.itself().verdict().text());
        node.put("changed", effect.verdictChanges());
        node.put("clear", effect.isClear());
        ObjectNode change = node.putObject("changeOfShare");
        change.set("mean", number(effect.change()));
        change.set("low", number(effect.interval().low()));
        change.set("high", number(effect.interval().high()));
        return node;
    }

    private static ObjectNode pattern(PatternResult pattern) {
        ObjectNode node = NODES.objectNode();
        node.put("id", pattern.id());
        node.put("verdict", pattern.verdict().word());
        ArrayNode lines = node.putArray("lines");
        pattern.lines().forEach(line -> {
            ObjectNode one = lines.addObject();
            one.put("id", line.pattern().id());
            one.set("median", number(line.simulated().median()));
            one.set("low", number(line.simulated().p5()));
            one.set("high", number(line.simulated().p95()));
            one.put("verdict", line.verdict().word());
        });
        return node;
    }

    private static ObjectNode effect(Difference effect) {
        ObjectNode node = NODES.objectNode();
        node.put("scenario", effect.scenario());
        node.put("outcome", effect.outcome().id());
        node.put("pairs", effect.pairs());
        node.set("referenceMean", number(effect.referenceMean()));
        node.set("mean", number(effect.mean()));
        node.set("low", number(effect.low()));
        node.set("high", number(effect.high()));
        node.set("share", number(AblatedEffect.share(effect)));
        node.put("verdict", effect.verdict().text());
        return node;
    }

    private static JsonNode number(double value) {
        return Double.isFinite(value) ? JsonText.number(value) : NullNode.getInstance();
    }
}
