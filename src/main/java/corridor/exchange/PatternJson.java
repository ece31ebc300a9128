package corridor.exchange;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import corridor.analysis.pattern.BrokenModel;
import corridor.analysis.pattern.ForecastScore;
import corridor.analysis.pattern.PatternFindings;
import corridor.analysis.pattern.PatternLine;
import corridor.analysis.pattern.PatternResult;
import corridor.analysis.pattern.PatternVerdict;
import corridor.analysis.statistics.Band;
import corridor.catalogue.JsonText;
import corridor.catalogue.Pattern;
import java.util.List;

/**
 * Writes the comparison of the model with the record as JSON: {@code patterns} with their {@code lines},
 * {@code nullModels} and {@code broken}. The target and the simulated value of a pattern are those of the line that
 * decides its verdict. Null denotes an open end or an undefined number.
 */
public final class PatternJson {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private PatternJson() {}

    /** Returns the JSON text, ending in a line feed. */
    public static String of(PatternFindings findings) {
        ObjectNode root = NODES.objectNode();
        root.put("start", findings.start().toString());
        root.put("replicates", findings.replicates());
        root.put("seed", findings.seed());
        ArrayNode patterns = root.putArray("patterns");
        findings.patterns().forEach(pattern -> patterns.add(pattern(pattern)));
        ArrayNode forecasts = root.putArray("nullModels");
        findings.forecasts().forEach(score -> forecasts.add(forecast(score)));
        root.put("notYet", findings.notYet());
        ArrayNode broken = root.putArray("broken");
        findings.broken().forEach(model -> broken.add(broken(model)));
        return JsonText.of(root);
    }

    private static ObjectNode pattern(PatternResult pattern) {
        PatternLine deciding = pattern.deciding();
        ObjectNode node = NODES.objectNode();
        node.put("id", pattern.id());
        node.set("target", target(deciding.pattern()));
        node.set("simulated", simulated(deciding.simulated()));
        node.put("verdict", pattern.verdict().word());
        node.put("inSample", pattern.inSample());
        ArrayNode lines = node.putArray("lines");
        pattern.lines().forEach(line -> lines.add(line(line)));
        return node;
    }

    private static ObjectNode line(PatternLine line) {
        Pattern pattern = line.pattern();
        ObjectNode node = NODES.objectNode();
        node.put("id", pattern.id());
        node.put("meaning", pattern.meaning());
        node.put("unit", pattern.unit());
        node.set("target", target(pattern));
        node.set("simulated", simulated(line.simulated()));
        node.set("distance", number(line.distance()));
        node.put("verdict", line.verdict().word());
        node.put("graded", pattern.graded());
        node.put("reached", line.reached());
        node.put("historiesPerValue", line.unit());
        node.put("values", line.values());
        node.put("inSample", pattern.inSample());
        node.put("firstSeen", pattern.firstSeen());
        node.put("usedFor", pattern.usedFor());
        node.set("cases", pattern.cases() == null ? NullNode.getInstance() : number(pattern.cases()));
        node.set(
                "observedYears",
                pattern.observedYears() == null ? NullNode.getInstance() : number(pattern.observedYears()));
        node.set("evidence", words(pattern.evidence()));
        node.put("note", pattern.note());
        return node;
    }

    private static ObjectNode forecast(ForecastScore score) {
        ObjectNode node = NODES.objectNode();
        node.put("model", score.model());
        node.put("origin", score.origin());
        node.put("year", score.year());
        node.set("observed", number(score.observed()));
        node.put("grade", score.grade().name());
        node.set("median", number(score.median()));
        node.set("low", number(score.low()));
        node.set("high", number(score.high()));
        node.set("crps", number(score.crps()));
        node.set("intervalScore", number(score.intervalScore()));
        return node;
    }

    private static ObjectNode broken(BrokenModel model) {
        ObjectNode node = NODES.objectNode();
        node.put("model", model.name());
        node.put("change", model.change());
        node.put("replicates", model.replicates());
        for (PatternVerdict verdict : PatternVerdict.values()) {
            node.put(verdict.word(), model.count(verdict));
        }
        node.set("failed", words(model.failed()));
        return node;
    }

    private static ObjectNode target(Pattern pattern) {
        ObjectNode node = NODES.objectNode();
        node.set("low", pattern.low() == null ? NullNode.getInstance() : number(pattern.low()));
        node.set("high", pattern.high() == null ? NullNode.getInstance() : number(pattern.high()));
        return node;
    }

    private static ObjectNode simulated(Band band) {
        ObjectNode node = NODES.objectNode();
        node.set("median", number(band.median()));
        node.set("low", number(band.p5()));
        node.set("high", number(band.p95()));
        return node;
    }

    private static ArrayNode words(List<String> words) {
        ArrayNode array = NODES.arrayNode();
        words.forEach(array::add);
        return array;
    }

    private static JsonNode number(double value) {
        return Double.isFinite(value) ? JsonText.number(value) : NullNode.getInstance();
    }
}
