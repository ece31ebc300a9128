package corridor.scenario;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import corridor.catalogue.Lever;
import java.util.List;

/** Makes the part of the JSON Schema for the settings of one lever. */
final class LeverSchema {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private LeverSchema() {}

    /**
     * Returns the schema of a lever's settings.
     *
     * @param bargained whether stakeholders can bargain about the lever
     * @param offered whether China offers the lever and Pakistan answers
     */
    static ObjectNode of(Lever lever, boolean bargained, boolean offered) {
        ObjectNode json = NODES.objectNode();
        json.put("description", lever.meaning());
        ArrayNode choices = json.putArray("anyOf");
        choices.add(ScenarioSchema.reference(lever.id()));
        choices.add(fixed(lever, offered));
        if (lever.endogenous()) {
            choices.add(mode("endogenous", "Decided by the model's rule for " + lever.decider()));
        }
        if (bargained) {
            choices.add(mode("bargained", "Agreed in the bargaining rounds; needs the switch BARGAIN"));
        }
        return json;
    }

    /**
     * Returns the schema of a single value of the lever. The schemas of paths refer to this schema by the lever's id.
     */
    static ObjectNode value(Lever lever) {
        return switch (lever.kind()) {
            case REAL -> ScenarioSchema.number("Value, " + lever.unit(), lever.low(), lever.high());
            case LEVEL -> ScenarioSchema.names("Level", lever.levels());
            case BOOLEAN -> NODES.objectNode().put("description", "Yes or no").put("type", "boolean");
        };
    }

    private static ObjectNode fixed(Lever lever, boolean offered) {
        ObjectNode json = ScenarioSchema.object("A path over time");
        ObjectNode forms = json.putObject("properties");
        forms.putObject("mode").put("const", "fixed");
        forms.set("constant", ScenarioSchema.reference(lever.id()));
        forms.set("step", path("One value from a date on", lever, List.of("from", "value"), List.of("from", "value")));
        if (lever.kind() == Lever.Kind.REAL) {
            List<String> keys = List.of("from", "until", "start", "end");
            forms.set("ramp", path("A straight line between two dates", lever, keys, keys));
        }
        forms.set("pulse", pulse(lever));
        ObjectNode schedule = forms.putObject("schedule");
        schedule.put("description", "Several steps, by date");
        schedule.put("type", "array");
        schedule.put("minItems", 1);
        ObjectNode step = path(
                "A step; null hands the lever back to its actor",
                lever,
                List.of("from", "value"),
                List.of("from", "value"));
        ArrayNode stepValue =
                ((ObjectNode) step.get("properties")).putObject("value").putArray("anyOf");
        stepValue.add(ScenarioSchema.reference(lever.id()));
        stepValue.addObject().put("type", "null");
        schedule.set("items", step);
        forms.set(
                "until",
                path(
                        "One value until all conditions hold, never again after that",
                        lever,
                        List.of("from", "value", "release"),
                        List.of("value", "release")));
        forms.set(
                "when",
                path(
                        "One value for some months each time all conditions hold",
                        lever,
                        List.of("from", "trigger", "value", "months"),
                        List.of("trigger", "value", "months")));
        if (offered) {
            forms.set(
                    "offer",
                    path(
                            "China offers a value on one day; it is in force only if Pakistan accepts",
                            lever,
                            List.of("from", "value"),
                            List.of("from", "value")));
        }
        json.set("oneOf", requireOne(PathCheck.forms(offered)));
        return json;
    }

    private static ObjectNode pulse(Lever lever) {
        ObjectNode json = path(
                "One value between two dates",
                lever,
                List.of("from", "until", "months", "value"),
                List.of("from", "value"));
        json.set("oneOf", requireOne(List.of("until", "months")));
        return json;
    }

    private static ObjectNode mode(String mode, String description) {
        ObjectNode json = ScenarioSchema.object(description);
        json.putObject("properties").putObject("mode").put("const", mode);
        json.set("required", ScenarioSchema.list(List.of("mode")));
        return json;
    }

    private static ObjectNode path(String description, Lever lever, List<String> keys, List<String> needed) {
        ObjectNode json = ScenarioSchema.object(description);
        ObjectNode properties = json.putObject("properties");
        keys.forEach(key -> properties.set(key, part(lever, key)));
        json.set("required", ScenarioSchema.list(needed));
        return json;
    }

    private static JsonNode part(Lever lever, String key) {
        return switch (key) {
            case "from", "until" -> ScenarioSchema.reference("date");
            case "months" -> ScenarioSchema.reference("months");
            case "release", "trigger" -> ScenarioSchema.reference("conditions");
            default -> ScenarioSchema.reference(lever.id());
        };
    }

    private static ArrayNode requireOne(List<String> keys) {
        ArrayNode choices = NODES.arrayNode();
        keys.forEach(key -> choices.addObject().set("required", ScenarioSchema.list(List.of(key))));
        return choices;
    }
}
