package corridor.exchange;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import corridor.analysis.discovery.BoxStep;
import corridor.analysis.discovery.ChosenBox;
import corridor.analysis.discovery.Discovery;
import corridor.analysis.discovery.FeatureScores;
import corridor.analysis.discovery.Limit;
import corridor.analysis.discovery.PrimBox;
import corridor.analysis.experiment.ExperimentFindings;
import corridor.analysis.experiment.Subject;
import corridor.analysis.sensitivity.result.Coefficients;
import corridor.analysis.sensitivity.result.Measure;
import corridor.analysis.sensitivity.result.PawnIndices;
import corridor.analysis.sensitivity.result.SensitivityResult;
import corridor.analysis.sensitivity.result.SobolIndices;
import corridor.catalogue.JsonText;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Collects the results of analyses as JSON, with the names that users of SALib know. Arrays are in the order of
 * {@code names}, and null denotes an undefined number. One result gives one object. Several give an object with the
 * list {@code results}, in which each result has the name of its {@code output}.
 */
public final class ResultJson {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private final List<String> sampleNotes;
    private final List<JsonNode> results = new ArrayList<>();

    public ResultJson() {
        this(List.of());
    }

    /** @param sampleNotes sentences about the sample, which are written into each result */
    public ResultJson(List<String> sampleNotes) {
        this.sampleNotes = List.copyOf(sampleNotes);
    }

    /** Whether no result has been added. */
    public boolean isEmpty() {
        return results.isEmpty();
    }

    /** Returns the results added so far as JSON text. */
    public String text() {
        if (results.size() == 1) {
            return JsonText.of(results.get(0));
        }
        ObjectNode root = NODES.objectNode();
        root.set("results", NODES.arrayNode().addAll(results));
        return JsonText.of(root);
    }

    public void add(String output, SensitivityResult result) {
        results.add(filled(head(result.method().word(), output), result));
    }

    private static ObjectNode filled(ObjectNode node, SensitivityResult result) {
        node.set("names", words(result.names()));
        for (Measure measure : result.measures()) {
            node.set(measure.name(), numbers(measure.values()));
        }
        if (result instanceof SobolIndices sobol && sobol.hasSecondOrder()) {
            node.set("S2", matrix(sobol.s2()));
            node.set("S2_conf", matrix(sobol.s2Conf()));
        }
        if (result instanceof PawnIndices pawn) {
            node.set("dummy", number(pawn.dummy()));
        }
        if (result instanceof Coefficients coefficients) {
            node.set("R2", number(coefficients.r2()));
        }
        if (result.ranking().known()) {
            node.put("resolved", result.ranking().resolved());
        }
        node.set("notes", words(result.notes()));
        return node;
    }

    /**
     * Adds the sensitivity indices of each outcome that was analysed; the id of the outcome is its {@code output}. If
     * the difference of two scenarios was analysed, {@code of} says so, and {@code scenario} and {@code against} name
     * the two.
     */
    public void add(ExperimentFindings findings) {
        findings.outcomes()
                .forEach(found -> found.result().ifPresent(result -> {
                    ObjectNode node =
                            head(result.method().word(), found.outcome().id());
                    Subject subject = findings.subject();
                    if (subject.isDifference()) {
                        node.put("of", "difference");
                        node.put("scenario", subject.scenario());
                        node.put("against", subject.reference());
                    }
                    results.add(filled(node, result));
                }));
    }

    /**
     * Adds boxes of PRIM. Each entry gives PRIM's last box without the limits that may be chance. Under
     * {@code may_be_chance} it gives these limits; an end of a range that is not among them is null. The
     * {@code trajectory} ends with PRIM's last box.
     */
    public void addBoxes(String output, List<String> names, List<ChosenBox> boxes) {
        ObjectNode node = head("prim", output);
        node.set("names", words(names));
        ArrayNode array = node.putArray("boxes");
        for (ChosenBox chosen : boxes) {
            ObjectNode entry = box(chosen.box());
            entry.set("may_be_chance", apart(chosen.setApart()));
            entry.set("trajectory", trajectory(chosen.way()));
            array.add(entry);
        }
        results.add(node);
    }

    private static ObjectNode apart(List<Limit> limits) {
        ObjectNode node = NODES.objectNode();
        for (Limit limit : limits) {
            node.set(
                    limit.name(),
                    limit.isCategory()
                            ? words(limit.categories())
                            : numbers(new double[] {
                                limit.lowRestricted() ? limit.low() : Double.NaN,
                                limit.highRestricted() ? limit.high() : Double.NaN
                            }));
        }
        return node;
    }

    private static ArrayNode trajectory(PrimBox way) {
        ArrayNode trajectory = NODES.arrayNode();
        for (int id = 0; id < way.trajectory().size(); id++) {
            ObjectNode step = NODES.objectNode();
            step.put("id", id);
            step.setAll(box(way.trajectory().get(id)));
            trajectory.add(step);
        }
        return trajectory;
    }

    /**
     * Adds the result of scenario discovery: each chosen box with its trajectory, density and coverage of the first box
     * on cases that were not used to find it, the leaves of a tree, and feature scores.
     */
    public void add(String output, Discovery discovery) {
        ObjectNode node = head("discover", output);
        node.put("interest", discovery.interest().words());
        node.put("cases", discovery.cases().inputs().cases());
        node.set("base_rate", number(discovery.baseRate()));
        node.put("verdict", discovery.verdict().name().toLowerCase(Locale.ROOT));
        node.set("names", words(discovery.cases().inputs().names()));
        ArrayNode array = node.putArray("boxes");
        for (ChosenBox chosen : discovery.boxes()) {
            ObjectNode entry = box(chosen.box());
            entry.set("trajectory", trajectory(chosen.way()));
            array.add(entry);
        }
        ObjectNode heldOut = node.putObject("held_out");
        heldOut.set("density", number(discovery.heldOut().density().share()));
        heldOut.set("density_low", number(discovery.heldOut().density().low()));
        heldOut.set("density_high", number(discovery.heldOut().density().high()));
        heldOut.set("coverage", number(discovery.heldOut().coverage().share()));
        ArrayNode leaves = node.putArray("leaves");
        discovery.tree().leaves().forEach(leaf -> leaves.add(box(leaf.box())));
        node.set("scores", numbers(discovery.scores().scores()));
        results.add(node);
    }

    /** Adds the leaves of a classification tree (CART). */
    public void addLeaves(String output, List<String> names, List<BoxStep> leaves) {
        ObjectNode node = head("cart", output);
        node.set("names", words(names));
        ArrayNode array = node.putArray("boxes");
        leaves.forEach(leaf -> array.add(box(leaf)));
        results.add(node);
    }

    public void add(String output, FeatureScores scores) {
        ObjectNode node = head("scores", output);
        node.set("names", words(scores.names()));
        node.set("scores", numbers(scores.scores()));
        node.set("notes", words(scores.notes()));
        results.add(node);
    }

    private ObjectNode head(String method, String output) {
        ObjectNode head = NODES.objectNode().put("method", method).put("output", output);
        if (!sampleNotes.isEmpty()) {
            head.set("sample_notes", words(sampleNotes));
        }
        return head;
    }

    private static ObjectNode box(BoxStep box) {
        ObjectNode node = NODES.objectNode();
        node.set("coverage", number(box.coverage()));
        node.set("density", number(box.density()));
        node.set("mass", number(box.mass()));
        node.put("n", box.cases());
        node.put("k", box.ofInterest());
        node.put("res_dim", box.restricted());
        ObjectNode limits = node.putObject("limits");
        ObjectNode quasiP = NODES.objectNode();
        boolean tested = false;
        for (Limit limit : box.limits()) {
            limits.set(
                    limit.name(),
                    limit.isCategory() ? words(limit.categories()) : numbers(new double[] {limit.low(), limit.high()}));
            quasiP.set(limit.name(), numbers(new double[] {limit.quasiPLow(), limit.quasiPHigh()}));
            tested |= !Double.isNaN(limit.quasiPLow()) || !Double.isNaN(limit.quasiPHigh());
        }
        if (tested) {
            node.set("quasi_p", quasiP);
        }
        return node;
    }

    private static ArrayNode words(List<String> words) {
        ArrayNode array = NODES.arrayNode();
        words.forEach(array::add);
        return array;
    }

    private static ArrayNode matrix(double[][] rows) {
        ArrayNode array = NODES.arrayNode();
        for (double[] row : rows) {
            array.add(numbers(row));
        }
        return array;
    }

    private static ArrayNode numbers(double[] values) {
        ArrayNode array = NODES.arrayNode();
        for (double value : values) {
            array.add(number(value));
        }
        return array;
    }

    private static JsonNode number(double value) {
        return Double.isFinite(value) ? JsonText.number(value) : NullNode.getInstance();
    }
}
