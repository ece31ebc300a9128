package corridor.result.disk;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import corridor.catalogue.calibration.FutureSource;
import corridor.problem.InputException;
import corridor.problem.Problem;
import corridor.result.Manifest;
import corridor.text.InputFile;
import corridor.text.JsonFault;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;

/**
 * Reads and writes the file manifest.json. The manifest is written last, so a folder without a manifest does not hold a
 * finished batch.
 */
public final class ManifestFile {
    private static final ObjectMapper JSON = JsonMapper.builder()
            .enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
            .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
            .build();

    /** The layout of Corridor 0.1.0, which does not name the build that ran a batch. */
    private static final int WITHOUT_BUILD = 2;

    private ManifestFile() {}

    public static void write(Path file, Manifest manifest) throws IOException {
        DefaultIndenter lines = new DefaultIndenter("  ", "\n");
        DefaultPrettyPrinter printer =
                new DefaultPrettyPrinter().withObjectIndenter(lines).withArrayIndenter(lines);
        String text = JSON.writer(printer).writeValueAsString(manifest);
        Files.writeString(file, text + "\n", StandardCharsets.UTF_8);
    }

    public static Manifest read(Path file) throws IOException {
        String text = InputFile.RESULT.text(file);
        try {
            JsonNode tree = JSON.readTree(text);
            int format = tree.path("format").asInt(0);
            if (format == WITHOUT_BUILD && tree instanceof ObjectNode older) {
                older.put("format", Manifest.FORMAT).put("build", "").put("commit", "");
            } else if (format != Manifest.FORMAT) {
                String by = tree.path("corridor").asText("an unknown version");
                throw new InputException(Problem.of(
                        file.toString(),
                        "this folder has layout " + format + " (written by Corridor " + by + "), but this version reads"
                                + " layouts " + WITHOUT_BUILD + " and " + Manifest.FORMAT + " only"));
            }
            withSource(tree);
            return JSON.treeToValue(tree, Manifest.class);
        } catch (JsonMappingException e) {
            String at = e.getPath().stream()
                    .map(step -> step.getFieldName() == null ? "[" + step.getIndex() + "]" : "." + step.getFieldName())
                    .collect(Collectors.joining());
            throw damaged(file.toString(), "what stands at $" + at + " is missing, unknown or of another kind");
        } catch (JsonProcessingException e) {
            JsonFault fault = JsonFault.of(text, e);
            throw damaged(fault.place(file.toString()), fault.rule());
        }
    }

    /**
     * Adds the source of the futures, and that there are no own priors, to an older manifest, which lacks them. Such a
     * manifest was written before there was an ensemble, so its futures are draws from the priors, or were not drawn.
     */
    private static void withSource(JsonNode tree) {
        if (tree instanceof ObjectNode older
                && !older.has("source")
                && older.path("drawn").isBoolean()) {
            boolean drawn = older.path("drawn").booleanValue();
            older.put("source", (drawn ? FutureSource.PRIOR : FutureSource.DEFAULTS).name());
        }
        if (tree instanceof ObjectNode older && !older.has("ownPriors")) {
            older.putObject("ownPriors");
        }
    }

    private static InputException damaged(String place, String rule) {
        return new InputException(Problem.of(place, "the manifest is damaged: " + rule));
    }
}
