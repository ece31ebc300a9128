package corridor.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import corridor.catalogue.Catalogue;
import corridor.catalogue.Lever;
import corridor.catalogue.Parameter;
import corridor.catalogue.Switch;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * Changes scenario files at random: types, ranges, names, dates, order, parents, events, levers of every shape, and the
 * bytes themselves.
 */
final class ScenarioMutations {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String[] MARKS = {
        "{",
        "}",
        "[",
        "]",
        "\"",
        ",",
        ":",
        "0",
        "-",
        ".",
        "e",
        "E",
        "'",
        "/",
        "\\",
        "\n",
        "t",
        "\u00e9",
        "\u0000",
        "NaN",
        "1e99999999999",
        "9".repeat(20_000),
        "\u202e"
    };
    private static final List<String> VALUES = List.of(
            "null",
            "true",
            "-1",
            "0",
            "0.5",
            "1",
            "2",
            "1e308",
            "1e999",
            "12345678901234567890",
            "\"\"",
            "\"\\u0000\"",
            "\"none\"",
            "\"fast\"",
            "\"joint\"",
            "\"formal\"",
            "\"endogenous\"",
            "\"bargained\"",
            "\"baseline\"",
            "\"baseline.json\"",
            "\"../baseline\"",
            "\"nobody\"",
            "[]",
            "{}",
            "[[[[]]]]",
            "{\"mode\": \"fixed\"}");
    private static final List<String> DATES = List.of(
            "2026-01-01",
            "2027-06-30",
            "2024-12-31",
            "2029-12-31",
            "2030-01-01",
            "2041-01-01",
            "2026-02-29",
            "2028-02-29",
            "2026-13-01",
            "2026-1-1",
            "0000-01-01",
            "9999-12-31",
            "+12026-01-01",
            " 2026-01-01",
            "2026-01-01T00:00",
            "");
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
            "pulse",
            "until",
            "release",
            "mode",
            "x",
            "",
            "__proto__",
            "$ref");
    private final List<String> levers;
    private final List<Parameter> parameters;
    private final List<String> switches;
    private final Random random;

    ScenarioMutations(Catalogue catalogue, Random random) {
        this.levers = catalogue.levers().stream().map(Lever::id).toList();
        this.parameters = catalogue.parameters();
        this.switches = catalogue.switches().stream().map(Switch::id).toList();
        this.random = random;
    }

    /** Returns the file with one to three changes of its content; one file in five is damaged as bytes, too. */
    byte[] of(ObjectNode original) throws IOException {
        ObjectNode tree = original.deepCopy();
        int changes = 1 + random.nextInt(2) * random.nextInt(3);
        for (int i = 0; i < changes; i++) {
            change(tree);
        }
        String text = random.nextBoolean() ? tree.toString() : tree.toPrettyString();
        return random.nextInt(5) == 0 ? damaged(text) : text.getBytes(StandardCharsets.UTF_8);
    }

    private void change(ObjectNode tree) throws IOException {
        switch (random.nextInt(10)) {
            case 0, 1 -> part(tree, "levers").set(any(levers), setting());
            case 2, 3 -> level(part(tree, "parameters"), any(parameters));
            case 4 -> part(tree, "switches").set(any(switches), value());
            case 5 -> list(tree, "events").add(event());
            case 6 -> tree.set("start", date());
            case 7 ->
                tree.set("years", JSON.readTree(any(List.of("1", "5", "0", "20", "50", "1.0", "1.5", "-1", "1e9"))));
            case 8 -> tree.set("extends", value());
            default -> anywhere(tree);
        }
    }

    private JsonNode setting() throws IOException {
        String months = any(List.of("1", "6", "24", "0", "-3", "1.5", "700"));
        return switch (random.nextInt(6)) {
            case 0 -> value();
            case 1 -> JSON.readTree("{\"step\": {\"from\": " + date() + ", \"value\": " + value() + "}}");
            case 2 ->
                JSON.readTree("{\"ramp\": {\"from\": " + date() + ", \"until\": " + date() + ", \"start\": " + value()
                        + ", \"end\": " + value() + "}}");
            case 3 ->
                JSON.readTree("{\"pulse\": {\"from\": " + date() + ", \"months\": " + months + ", \"value\": " + value()
                        + "}}");
            case 4 ->
                JSON.readTree("{\"schedule\": [{\"from\": " + date() + ", \"value\": " + value() + "}, {\"from\": "
                        + date() + ", \"value\": " + value() + "}]}");
            default -> JSON.readTree("{\"mode\": " + value() + ", \"value\": " + value() + "}");
        };
    }

    /** Sets a parameter to a value within its range, at the ends of the range, or slightly beyond. */
    private void level(ObjectNode values, Parameter parameter) throws IOException {
        double low = parameter.low();
        double high = parameter.high();
        double hair = (high - low) * 1e-9;
        switch (random.nextInt(6)) {
            case 0 -> values.put(parameter.id(), low);
            case 1 -> values.put(parameter.id(), high);
            case 2 -> values.put(parameter.id(), low - hair);
            case 3 -> values.put(parameter.id(), high + hair);
            case 4 -> values.put(parameter.id(), low + random.nextDouble() * (high - low));
            default -> values.set(parameter.id(), value());
        }
    }

    private JsonNode event() throws IOException {
        String kind = any(List.of("attackOnChinese", "attackOnPakistanis", "summit", "coup"));
        String place = any(List.of("\"KHI\"", "\"GWD\"", "\"XXX\"", "1"));
        String group = any(List.of("\"BLA\"", "\"TTP\"", "\"ABC\"", "null"));
        String killed = any(List.of("0", "3", "-1", "2.5", "1000000", "\"3\""));
        return JSON.readTree("{\"date\": " + date() + ", \"kind\": \"" + kind + "\""
                + (kind.equals("summit") && random.nextBoolean()
                        ? "}"
                        : ", \"area\": " + place + ", \"group\": " + group + ", \"killedChinese\": " + killed + "}"));
    }

    private void anywhere(ObjectNode tree) throws IOException {
        List<JsonNode> containers = new ArrayList<>();
        collect(tree, containers);
        JsonNode node = any(containers);
        if (node instanceof ArrayNode array) {
            if (array.isEmpty() || random.nextBoolean()) {
                array.add(
                        random.nextBoolean() && !array.isEmpty() ? array.get(0).deepCopy() : value());
            } else {
                array.remove(random.nextInt(array.size()));
            }
            return;
        }
        ObjectNode object = (ObjectNode) node;
        List<String> names = new ArrayList<>();
        object.fieldNames().forEachRemaining(names::add);
        String name = names.isEmpty() ? "x" : any(names);
        switch (random.nextInt(4)) {
            case 0 -> object.remove(name);
            case 1 -> object.set(name, random.nextBoolean() ? value() : date());
            case 2 -> object.set(any(KEYS), value());
            default -> {
                JsonNode moved = object.remove(name);
                object.set(random.nextBoolean() ? any(KEYS) : name + "\u200b", moved == null ? value() : moved);
            }
        }
    }

    private static void collect(JsonNode node, List<JsonNode> containers) {
        if (node.isContainerNode()) {
            containers.add(node);
            node.forEach(child -> collect(child, containers));
        }
    }

    private byte[] damaged(String text) {
        int at = random.nextInt(text.length());
        return switch (random.nextInt(8)) {
            case 0 -> bytes(text.substring(0, at));
            case 1 -> bytes(text.substring(0, at) + text.substring(at + 1));
            case 2, 3 -> bytes(text.substring(0, at) + MARKS[random.nextInt(MARKS.length)] + text.substring(at));
            case 4 -> text.getBytes(random.nextBoolean() ? StandardCharsets.UTF_16 : Charset.forName("UTF-32"));
            case 5 -> bytes("{\"a\": ".repeat(any(List.of(10, 30, 100_000))) + "1");
            case 6 -> bytes(text.replaceFirst("\\{", "{\"title\": \"once\", \"title\": \"twice\", "));
            default -> {
                byte[] bytes = bytes(text);
                bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
                yield bytes;
            }
        };
    }

    private JsonNode value() throws IOException {
        return JSON.readTree(any(VALUES));
    }

    private JsonNode date() {
        // Most dates are right, so that other errors are found, too.
        return TextNode.valueOf(random.nextBoolean() ? DATES.get(random.nextInt(3)) : any(DATES));
    }

    private static ObjectNode part(ObjectNode tree, String name) {
        return tree.get(name) instanceof ObjectNode there ? there : tree.putObject(name);
    }

    private static ArrayNode list(ObjectNode tree, String name) {
        return tree.get(name) instanceof ArrayNode there ? there : tree.putArray(name);
    }

    private <T> T any(List<T> items) {
        return items.get(random.nextInt(items.size()));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
