package corridor.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import corridor.catalogue.Catalogue;
import corridor.problem.InputException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Two thousand scenario files, changed by machine: each is refused in words or obeys the schema, which another program
 * checks, and none takes long.
 */
class MutatedScenariosTest {
    private static final int FILES = 2000;
    private static final long LONGEST_NANOS = 5_000_000_000L;
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String MARKS = "{}[]\",:0-9.eE'/\\ntf\u00e9\u0000";
    private static final List<String> VALUES = List.of(
            "null",
            "true",
            "-1",
            "0",
            "0.5",
            "1e308",
            "1e999",
            "3.7",
            "12345678901234567890",
            "\"\"",
            "\"2026-02-30\"",
            "\"2026-01-01\"",
            "\"endogenous\"",
            "\"baseline\"",
            "[]",
            "{}",
            "[[[[]]]]",
            "{\"mode\": \"fixed\"}",
            "{\"step\": {\"from\": \"2026-01-01\", \"value\": 1}}",
            "\"\\u0000\"");
    private static final List<String> KEYS = List.of(
            "extends",
            "levers",
            "parameters",
            "switches",
            "events",
            "years",
            "start",
            "title",
            "info",
            "china.newCommitments",
            "both.jointCombat",
            "civil.rho",
            "SEVERITY",
            "pulse",
            "until",
            "release",
            "mode",
            "x",
            "",
            "__proto__");

    private final Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(ScenarioSchema.generate(Catalogue.standard()), InputFormat.JSON);

    @TempDir
    private Path folder;

    @Test
    void noMutationIsAcceptedThatTheSchemaForbids() throws IOException {
        List<String> originals = originals();
        Random random = new Random(20_251_122);
        int accepted = 0;
        for (int i = 0; i < FILES; i++) {
            String original = originals.get(i % originals.size());
            String text = random.nextInt(4) == 0 ? damaged(original, random) : mutated(original, random);
            if (isAccepted(text, i)) {
                accepted++;
                assertThat(schema.validate(text, InputFormat.JSON)).as(text).isEmpty();
            }
        }
        assertThat(accepted).as("a useful share of the files is still right").isBetween(50, FILES / 2);
    }

    private boolean isAccepted(String text, int number) throws IOException {
        Path file = folder.resolve("mutant.json");
        Files.write(file, text.getBytes(StandardCharsets.UTF_8));
        long begin = System.nanoTime();
        try {
            new ScenarioReader().read(file);
            return true;
        } catch (InputException refused) {
            assertThat(refused.problems()).allSatisfy(problem -> {
                assertThat(problem.place()).isNotEmpty();
                assertThat(problem.text()).doesNotContain("com.fasterxml", "Exception", "\u0000");
            });
            return false;
        } finally {
            assertThat(System.nanoTime() - begin).as("file " + number).isLessThan(LONGEST_NANOS);
        }
    }

    /** The scenarios that ship, without their text for readers, which has no rules. */
    private List<String> originals() throws IOException {
        List<String> texts = new ArrayList<>();
        try (Stream<Path> files = Files.list(Path.of("scenarios"))) {
            for (Path file : files.filter(path -> path.toString().endsWith(".json"))
                    .filter(path -> !path.endsWith("scenario.schema.json"))
                    .sorted()
                    .toList()) {
                Files.copy(file, folder.resolve(file.getFileName()));
                ObjectNode tree = (ObjectNode) JSON.readTree(Files.readString(file));
                tree.remove("info");
                texts.add(tree.toPrettyString());
            }
        }
        return texts;
    }

    private static String mutated(String text, Random random) throws IOException {
        JsonNode tree = JSON.readTree(text);
        for (int i = 0; i <= random.nextInt(3); i++) {
            List<JsonNode> containers = new ArrayList<>();
            collect(tree, containers);
            change(containers.get(random.nextInt(containers.size())), random);
        }
        return tree.toPrettyString();
    }

    private static void collect(JsonNode node, List<JsonNode> containers) {
        if (node.isContainerNode()) {
            containers.add(node);
            node.forEach(child -> collect(child, containers));
        }
    }

    private static void change(JsonNode node, Random random) throws IOException {
        JsonNode value = JSON.readTree(VALUES.get(random.nextInt(VALUES.size())));
        if (node instanceof ArrayNode array) {
            if (array.isEmpty() || random.nextBoolean()) {
                array.add(value);
            } else {
                array.remove(random.nextInt(array.size()));
            }
            return;
        }
        ObjectNode object = (ObjectNode) node;
        List<String> names = new ArrayList<>();
        object.fieldNames().forEachRemaining(names::add);
        String name = names.isEmpty() ? "x" : names.get(random.nextInt(names.size()));
        switch (random.nextInt(5)) {
            case 0 -> object.remove(name);
            case 1 -> object.set(name, value);
            case 2 -> object.set(KEYS.get(random.nextInt(KEYS.size())), value);
            case 3 -> {
                JsonNode moved = object.remove(name);
                object.set(KEYS.get(random.nextInt(KEYS.size())), moved == null ? value : moved);
            }
            default -> {
                if (object.path(name).isNumber()) {
                    object.put(name, object.path(name).asDouble() * (random.nextDouble() * 4 - 1));
                } else {
                    object.put(name, object.path(name).asText() + (char) ('a' + random.nextInt(26)));
                }
            }
        }
    }

    private static String damaged(String text, Random random) {
        StringBuilder damaged = new StringBuilder(text);
        int at = random.nextInt(damaged.length());
        switch (random.nextInt(3)) {
            case 0 -> damaged.deleteCharAt(at);
            case 1 -> damaged.insert(at, MARKS.charAt(random.nextInt(MARKS.length())));
            default -> damaged.setCharAt(at, MARKS.charAt(random.nextInt(MARKS.length())));
        }
        return damaged.toString();
    }
}
