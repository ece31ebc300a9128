package corridor.lab.answer;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import corridor.catalogue.Catalogue;
import corridor.catalogue.JsonText;
import corridor.lab.server.LabJson;
import corridor.scenario.Scenario;
import corridor.scenario.ScenarioWriter;
import corridor.text.JsonPart;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** Writes scenario files as a question brings them: only what they change, in the order of the catalogue. */
public final class ScenarioFile {
    static final int MOST_YEARS = 10;

    private static final List<String> ORDER = List.of(
            "title",
            "short",
            "group",
            "extends",
            "start",
            "years",
            "levers",
            "events",
            "parameters",
            "switches",
            "info");
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private final Catalogue catalogue;

    public ScenarioFile(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /** Returns the text of the file, ending in a line feed. */
    public String text(JsonPart file) {
        return JsonText.of(tree(file));
    }

    /** Returns the file as a tree. Objects and lists without content are left out. */
    ObjectNode tree(JsonPart file) {
        ObjectNode tree = LabJson.object();
        for (String key : ORDER) {
            if (file.has(key)) {
                JsonNode value = key.equals("levers") || key.equals("parameters") || key.equals("switches")
                        ? sorted(file.get(key), order(key))
                        : node(file.get(key));
                if (!value.isContainerNode() || !value.isEmpty()) {
                    tree.set(key, value);
                }
            }
        }
        return tree;
    }

    /** Returns a scenario with its parents merged in as a tree. */
    ObjectNode whole(Scenario scenario) {
        return parsed(ScenarioWriter.toJson(scenario, catalogue));
    }

    /** Returns the text of a file that was read without problems as a tree. */
    static ObjectNode parsed(String text) {
        try {
            return (ObjectNode) MAPPER.readTree(text);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a scenario that was read before cannot be read again", e);
        }
    }

    /** Returns a part of a request as a tree. */
    static JsonNode node(JsonPart part) {
        switch (part.kind()) {
            case OBJECT -> {
                ObjectNode object = LabJson.object();
                part.fields().forEach((key, field) -> object.set(key, node(field.value())));
                return object;
            }
            case LIST -> {
                ArrayNode list = LabJson.list();
                part.items().forEach(item -> list.add(node(item)));
                return list;
            }
            case TEXT -> {
                return LabJson.object().textNode(part.text());
            }
            case NUMBER -> {
                return JsonText.number(part.number());
            }
            case BOOLEAN -> {
                return LabJson.object().booleanNode(part.number() != 0);
            }
            default -> {
                return LabJson.object().nullNode();
            }
        }
    }

    private Collection<String> order(String key) {
        return switch (key) {
            case "levers" -> catalogue.leverIds();
            case "parameters" -> catalogue.parameterIds();
            default -> catalogue.switchIds();
        };
    }

    private static ObjectNode sorted(JsonPart object, Collection<String> order) {
        List<String> keys = new ArrayList<>(order);
        keys.retainAll(object.fields().keySet());
        ObjectNode tree = LabJson.object();
        keys.forEach(key -> tree.set(key, node(object.get(key))));
        return tree;
    }
}
