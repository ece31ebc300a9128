package corridor.scenario;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import corridor.catalogue.Catalogue;
import corridor.catalogue.JsonText;
import corridor.catalogue.Parameter;
import corridor.catalogue.Switch;
import corridor.text.TextRule;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;

/**
 * Generates the JSON Schema of scenario files from the catalogue, for editors that complete and check during typing.
 * The schema checks less than {@link ScenarioReader}, since it cannot compare dates or follow {@code extends}.
 */
public final class ScenarioSchema {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private ScenarioSchema() {}

    /** Returns the schema (draft 2020-12) as JSON text, ending in a line feed. */
    public static String generate(Catalogue catalogue) {
        ObjectNode schema = NODES.objectNode();
        schema.put("$schema", "https://json-schema.org/draft/2020-12/schema");
        schema.put("title", "Corridor scenario");
        schema.put("description", "A what-if: what differs from the scenario that it extends");
        schema.put("type", "object");
        schema.put("additionalProperties", false);
        schema.set("anyOf", roots());
        ObjectNode properties = schema.putObject("properties");
        properties.set("$schema", text("Address of this schema, for editors", TextRule.NAME));
        properties.set("title", text("One line for readers", TextRule.TITLE).put("minLength", 1));
        properties.set(
                "short",
                text("Short name for charts and tables; made from the name of the file if left out", TextRule.LABEL)
                        .put("minLength", 1));
        properties.set(
                "group",
                text("Group in the list of scenarios, such as force; none if left out")
                        .put("maxLength", TextRule.LABEL.longest())
                        .put("pattern", DraftReader.GROUP));
        properties.set(
                "extends",
                text("Name of the parent scenario: in the folder of this file, in the current folder, or a shipped one")
                        .put("pattern", "^" + ScenarioText.FILE + "$"));
        properties.set("start", names("First day of the run", startDates(catalogue)));
        properties.set("years", integer("Length of the run in years", 1, DraftReader.MOST_YEARS));
        properties.set("levers", levers(catalogue));
        properties.set("events", events(catalogue));
        properties.set("parameters", parameters(catalogue));
        properties.set("switches", switches(catalogue));
        properties.set("priors", priors(catalogue));
        properties.set("info", info());
        ObjectNode shared = schema.putObject("$defs");
        shared.set(
                "date",
                text("A day: year-month-day, or relative to the first day of the run, such as \"start + 12 months\"")
                        .put("pattern", "^(\\d{4}-\\d{2}-\\d{2}|" + RelativeDate.FORM + ")$"));
        shared.set("months", integer("Length in months", 1, PathCheck.LONGEST_PULSE));
        shared.set("conditions", conditions(catalogue));
        shared.set("prior", prior());
        shared.set("info", text("What a reader is told under one heading", TextRule.INFO));
        catalogue.levers().forEach(lever -> shared.set(lever.id(), LeverSchema.value(lever)));
        return JsonText.of(schema);
    }

    private static ArrayNode roots() {
        ArrayNode choices = NODES.arrayNode();
        choices.addObject().set("required", list(List.of("extends")));
        choices.addObject().set("required", list(List.of("start", "years")));
        return choices;
    }

    private static ObjectNode levers(Catalogue catalogue) {
        ObjectNode json = object("How levers are set; a lever that is left out is decided by its actor, or neutral");
        ObjectNode properties = json.putObject("properties");
        catalogue
                .levers()
                .forEach(lever -> properties.set(
                        lever.id(),
                        LeverSchema.of(
                                lever, catalogue.link(lever.id()).isPresent(), catalogue.isOffered(lever.id()))));
        return json;
    }

    private static ObjectNode events(Catalogue catalogue) {
        ObjectNode event = object("A shock that the analyst injects");
        ObjectNode properties = event.putObject("properties");
        properties.set("date", reference("date"));
        properties.set("kind", names("What happens", EventCheck.KINDS));
        properties.set(
                "area", names("Area of Pakistan", EventCheck.areas(catalogue).keySet()));
        properties.set(
                "group",
                names(
                        "Armed group that the model holds responsible, or that loses its leader, splits or unites",
                        EventCheck.groups(catalogue)));
        EventCheck.ATTACK_KEYS.stream()
                .filter(key -> !EventCheck.NEEDED_FOR_ATTACKS.contains(key))
                .forEach(key -> properties.set(key, integer("Persons; 0 if left out", 0, EventCheck.MOST_VICTIMS)));
        properties.set(
                "tolerance",
                number(
                        "Tolerance of armed groups under the new rule in Kabul",
                        EventCheck.LEAST_TOLERANCE,
                        EventCheck.MOST_TOLERANCE));
        properties.set(
                "share",
                number("Share of Pakistan's effort that is drawn off", EventCheck.LEAST_SHARE, EventCheck.MOST_SHARE));
        properties.set("weeks", integer("Weeks for which it is drawn off", 1, EventCheck.MOST_WEEKS));
        event.set("required", list(EventCheck.NEEDED));
        ArrayNode rules = event.putArray("allOf");
        for (ScheduledEvent.Kind kind : ScheduledEvent.Kind.values()) {
            rules.add(rule(kind));
        }
        ObjectNode json = NODES.objectNode();
        json.put("description", "Injected shocks, added to those of the parent");
        json.put("type", "array");
        json.set("items", event);
        return json;
    }

    /** Returns the rule that says which keys an event of a kind needs, and which it cannot have. */
    private static ObjectNode rule(ScheduledEvent.Kind kind) {
        List<String> known = switch (kind) {
            case SUMMIT -> EventCheck.SUMMIT_KEYS;
            case SANCTUARY -> EventCheck.SANCTUARY_KEYS;
            case LEADER_LOSS, SPLIT, MERGER -> EventCheck.GROUP_KEYS;
            case DIVERSION -> EventCheck.DIVERSION_KEYS;
            case ATTACK_ON_CHINESE, ATTACK_ON_PAKISTANIS -> EventCheck.ATTACK_KEYS;
        };
        List<String> needed = switch (kind) {
            case SUMMIT -> EventCheck.SUMMIT_KEYS;
            case SANCTUARY -> EventCheck.SANCTUARY_KEYS;
            case LEADER_LOSS, SPLIT, MERGER -> EventCheck.GROUP_KEYS;
            case DIVERSION -> EventCheck.DIVERSION_KEYS;
            case ATTACK_ON_CHINESE, ATTACK_ON_PAKISTANIS -> EventCheck.NEEDED_FOR_ATTACKS;
        };
        ObjectNode rule = NODES.objectNode();
        rule.putObject("if").putObject("properties").putObject("kind").put("const", kind.id());
        ObjectNode then = rule.putObject("then");
        then.set("required", list(needed));
        ObjectNode others = then.putObject("properties");
        EventCheck.KEYS.stream().filter(key -> !known.contains(key)).forEach(key -> others.put(key, false));
        return rule;
    }

    private static ObjectNode parameters(Catalogue catalogue) {
        ObjectNode json = object("Values that replace the catalogue's defaults");
        ObjectNode properties = json.putObject("properties");
        for (Parameter parameter : catalogue.parameters()) {
            String description = parameter.meaning() + " (" + parameter.unit() + ")";
            ObjectNode value = number(description, parameter.low(), parameter.high());
            value.set("default", JsonText.number(parameter.defaultValue()));
            properties.set(parameter.id(), value);
        }
        return json;
    }

    private static ObjectNode priors(Catalogue catalogue) {
        ObjectNode json = object("Ranges from which futures draw parameters, in place of the record or the catalogue");
        ObjectNode properties = json.putObject("properties");
        catalogue.parameters().stream()
                .filter(Parameter::isFree)
                .forEach(parameter -> properties.set(parameter.id(), reference("prior")));
        return json;
    }

    /** Returns the schema of any prior; the reader also checks the range of the parameter. */
    private static ObjectNode prior() {
        ObjectNode prior = object("A range, within that of the parameter, and the distribution over it");
        ObjectNode parts = prior.putObject("properties");
        parts.set("low", real("Lower end, in the unit of the parameter"));
        parts.set("high", real("Upper end"));
        parts.set("form", names("Distribution; that of the catalogue if left out", OwnPrior.WORDS));
        parts.set("mode", real("Most likely value, of a triangular prior"));
        prior.set("required", list(PriorCheck.NEEDED));
        return prior;
    }

    private static ObjectNode real(String description) {
        return NODES.objectNode().put("description", description).put("type", "number");
    }

    private static ObjectNode switches(Catalogue catalogue) {
        ObjectNode json = object("Choices between rival mechanisms");
        ObjectNode properties = json.putObject("properties");
        for (Switch choice : catalogue.switches()) {
            ObjectNode value = names(choice.meaning(), choice.optionNames());
            value.put("default", choice.defaultOption());
            properties.set(choice.id(), value);
        }
        return json;
    }

    private static ObjectNode info() {
        ObjectNode json = object("What a reader is told");
        ObjectNode properties = json.putObject("properties");
        DraftReader.HEADINGS.forEach(heading -> properties.set(heading, reference("info")));
        return json;
    }

    private static ObjectNode conditions(Catalogue catalogue) {
        ObjectNode condition = object("A test on the state of the run");
        ObjectNode properties = condition.putObject("properties");
        properties.set("measure", names("What is looked at", Condition.words(catalogue)));
        properties.set("days", integer("Past days that are counted", 1, ConditionCheck.LONGEST_WINDOW));
        properties.set("atMost", number("Upper bound, inclusive", 0, ConditionCheck.LARGEST_VALUE));
        properties.set("atLeast", number("Lower bound, inclusive", 0, ConditionCheck.LARGEST_VALUE));
        condition.set("required", list(List.of("measure")));
        ArrayNode bounds = condition.putArray("oneOf");
        bounds.addObject().set("required", list(List.of("atMost")));
        bounds.addObject().set("required", list(List.of("atLeast")));
        condition.set("if", counted());
        condition.putObject("then").set("required", list(List.of("days")));
        condition.putObject("else").putObject("properties").put("days", false);
        ObjectNode json = NODES.objectNode();
        json.put("description", "All of these must hold");
        json.put("type", "array");
        json.put("minItems", 1);
        json.set("items", condition);
        return json;
    }

    private static ObjectNode counted() {
        List<String> ids = Arrays.stream(Condition.Measure.values())
                .filter(Condition.Measure::counted)
                .map(Condition.Measure::id)
                .toList();
        ObjectNode json = NODES.objectNode();
        json.putObject("properties").putObject("measure").set("enum", list(ids));
        return json;
    }

    private static List<String> startDates(Catalogue catalogue) {
        return catalogue.startDates().stream().map(LocalDate::toString).toList();
    }

    static ObjectNode object(String description) {
        ObjectNode json = NODES.objectNode();
        json.put("description", description);
        json.put("type", "object");
        json.put("additionalProperties", false);
        return json;
    }

    static ObjectNode number(String description, double low, double high) {
        ObjectNode json = NODES.objectNode();
        json.put("description", description);
        json.put("type", "number");
        json.set("minimum", JsonText.number(low));
        json.set("maximum", JsonText.number(high));
        return json;
    }

    static ObjectNode names(String description, Collection<String> names) {
        ObjectNode json = NODES.objectNode();
        json.put("description", description);
        json.set("enum", list(names));
        return json;
    }

    static ObjectNode reference(String name) {
        return NODES.objectNode().put("$ref", "#/$defs/" + name);
    }

    static ArrayNode list(Collection<String> texts) {
        ArrayNode json = NODES.arrayNode();
        texts.forEach(json::add);
        return json;
    }

    private static ObjectNode text(String description) {
        return NODES.objectNode().put("description", description).put("type", "string");
    }

    private static ObjectNode text(String description, TextRule rule) {
        return text(description).put("maxLength", rule.longest()).put("pattern", rule.pattern());
    }

    private static ObjectNode integer(String description, int low, int high) {
        return NODES.objectNode()
                .put("description", description)
                .put("type", "integer")
                .put("minimum", low)
                .put("maximum", high);
    }
}
