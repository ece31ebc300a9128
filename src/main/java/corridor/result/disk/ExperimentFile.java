package corridor.result.disk;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import corridor.catalogue.JsonText;
import corridor.design.Constraint;
import corridor.design.DesignDescriptor;
import corridor.design.DesignMethod;
import corridor.design.Distribution;
import corridor.design.Experiment;
import corridor.design.Factor;
import corridor.design.FactorSpace;
import corridor.design.Purpose;
import corridor.problem.InputException;
import corridor.problem.Problem;
import corridor.text.InputFile;
import corridor.text.JsonFault;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.DoubleStream;

/**
 * Reads and writes the file design.json, which determines the points of an experiment. Its object has the design's
 * method, samples, seed and options, its factors with their distributions, constraints, outcomes, and the purpose of
 * the runs.
 */
public final class ExperimentFile {
    private static final ObjectMapper JSON = JsonMapper.builder().build();
    private static final int FORMAT = 1;

    private ExperimentFile() {}

    public static void write(Path file, Experiment experiment) throws IOException {
        Disk.REAL.write(file, JsonText.of(tree(experiment)).getBytes(StandardCharsets.UTF_8));
    }

    /**
     * Reads an experiment.
     *
     * @throws InputException if the file does not have the form that {@link #write} writes
     */
    public static Experiment read(Path file) throws IOException {
        String text = InputFile.RESULT.text(file);
        try {
            JsonNode root = JSON.readTree(text);
            if (root.path("format").asInt() != FORMAT) {
                throw new InputException(
                        Problem.of(file.toString(), "this design was written by a version with another layout"));
            }
            return experiment(root);
        } catch (JsonProcessingException e) {
            JsonFault fault = JsonFault.of(text, e);
            throw damaged(fault.place(file.toString()), fault.rule());
        } catch (IllegalArgumentException e) {
            throw damaged(file.toString(), e.getMessage());
        }
    }

    private static InputException damaged(String place, String rule) {
        return new InputException(Problem.of(place, "the design is damaged: " + rule));
    }

    private static ObjectNode tree(Experiment experiment) {
        DesignDescriptor design = experiment.design();
        ObjectNode root = JSON.createObjectNode();
        root.put("format", FORMAT);
        root.put("design", design.method().word());
        root.put("samples", design.samples());
        root.put("rows", design.rows());
        root.put("seed", design.seed());
        root.put("secondOrder", design.secondOrder());
        root.put("levels", design.levels());
        root.put("candidates", design.candidates());
        root.put("harmonics", design.harmonics());
        if (design.scramblings() > 1) {
            root.put("scramblings", design.scramblings());
        }
        ArrayNode factors = root.putArray("factors");
        for (Factor factor : design.space().factors()) {
            ObjectNode node = factors.addObject();
            node.put("name", factor.name());
            distribution(node, factor.distribution());
            if (!factor.group().isEmpty()) {
                node.put("group", factor.group());
            }
        }
        ArrayNode constraints = root.putArray("constraints");
        experiment.constraints().forEach(constraint -> constraints.add(constraint.text()));
        root.put("sharedLuck", experiment.sharedLuck());
        ArrayNode outcomes = root.putArray("outcomes");
        experiment.outcomes().forEach(outcomes::add);
        ObjectNode purpose = root.putObject("purpose");
        purpose.put("method", experiment.purpose().method());
        purpose.put("quantity", experiment.purpose().quantity());
        purpose.set("untilWidth", JsonText.number(experiment.purpose().untilWidth()));
        purpose.put("mostSamples", experiment.purpose().mostSamples());
        return root;
    }

    private static void distribution(ObjectNode node, Distribution distribution) {
        if (distribution instanceof Distribution.Uniform d) {
            numbers(node, "uniform", d.low(), d.high());
        } else if (distribution instanceof Distribution.LogUniform d) {
            numbers(node, "logUniform", d.low(), d.high());
        } else if (distribution instanceof Distribution.Triangular d) {
            numbers(node, "triangular", d.low(), d.high(), d.peak());
        } else if (distribution instanceof Distribution.Values d) {
            numbers(
                    node,
                    "values",
                    d.values().stream().mapToDouble(Double::doubleValue).toArray());
        } else if (distribution instanceof Distribution.Categories d) {
            ArrayNode words = node.putArray("categories");
            d.words().forEach(words::add);
        } else {
            throw new IllegalArgumentException("no factor of the model has such a distribution");
        }
    }

    private static Experiment experiment(JsonNode root) {
        List<Factor> factors = new ArrayList<>();
        part(root, "factors")
                .forEach(node -> factors.add(new Factor(
                        part(node, "name").asText(),
                        distribution(node),
                        node.path("group").asText(""))));
        DesignDescriptor design = new DesignDescriptor(
                DesignMethod.of(part(root, "design").asText())
                        .orElseThrow(() -> new IllegalArgumentException("method")),
                new FactorSpace(factors),
                part(root, "samples").asInt(),
                part(root, "seed").asLong(),
                part(root, "secondOrder").asBoolean(),
                part(root, "levels").asInt(),
                part(root, "candidates").asInt(),
                part(root, "harmonics").asInt(),
                root.path("scramblings").asInt(1));
        List<Constraint> constraints = new ArrayList<>();
        part(root, "constraints").forEach(node -> constraints.add(Constraint.parse(node.asText())));
        List<String> outcomes = new ArrayList<>();
        part(root, "outcomes").forEach(node -> outcomes.add(node.asText()));
        JsonNode purpose = part(root, "purpose");
        return new Experiment(
                design,
                constraints,
                part(root, "sharedLuck").asBoolean(),
                outcomes,
                new Purpose(
                        part(purpose, "method").asText(),
                        part(purpose, "quantity").asText(),
                        part(purpose, "untilWidth").asDouble(),
                        part(purpose, "mostSamples").asInt()));
    }

    private static Distribution distribution(JsonNode node) {
        if (node.has("categories")) {
            List<String> words = new ArrayList<>();
            part(node, "categories").forEach(word -> words.add(word.asText()));
            return new Distribution.Categories(words);
        }
        if (node.has("values")) {
            return new Distribution.Values(
                    DoubleStream.of(array(part(node, "values"), 0)).boxed().toList());
        }
        if (node.has("uniform")) {
            double[] d = array(part(node, "uniform"), 2);
            return new Distribution.Uniform(d[0], d[1]);
        }
        if (node.has("logUniform")) {
            double[] d = array(part(node, "logUniform"), 2);
            return new Distribution.LogUniform(d[0], d[1]);
        }
        double[] d = array(part(node, "triangular"), 3);
        return new Distribution.Triangular(d[0], d[1], d[2]);
    }

    private static JsonNode part(JsonNode node, String key) {
        if (!node.hasNonNull(key)) {
            throw new IllegalArgumentException("'" + key + "' is missing");
        }
        return node.get(key);
    }

    /**
     * Returns the numbers of an array.
     *
     * @param fewest smallest allowed number of entries
     */
    private static double[] array(JsonNode node, int fewest) {
        if (node.size() < fewest) {
            throw new IllegalArgumentException(fewest + " numbers are needed, and there are " + node.size());
        }
        double[] values = new double[node.size()];
        for (int i = 0; i < values.length; i++) {
            values[i] = node.get(i).asDouble();
        }
        return values;
    }

    private static void numbers(ObjectNode node, String key, double... values) {
        ArrayNode array = node.putArray(key);
        for (double value : values) {
            array.add(JsonText.number(value));
        }
    }
}
