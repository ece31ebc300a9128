package corridor.catalogue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Map;

/**
 * Writes catalogue entries as JSON objects with the components of each record in order. Each entry of a map component
 * becomes a key of its own, so an area has a key for each of its columns.
 */
public final class CatalogueJson {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    /** The components are cached, since reflection takes longer than reading their values. */
    private static final ClassValue<RecordComponent[]> COMPONENTS = new ClassValue<>() {
        @Override
        protected RecordComponent[] computeValue(Class<?> type) {
            return type.getRecordComponents();
        }
    };

    private CatalogueJson() {}

    /** Returns a JSON array of the entries, ending in a line feed. */
    public static String of(List<? extends Record> entries) {
        return JsonText.of(node(entries));
    }

    private static JsonNode node(Object value) {
        if (value == null) {
            return NODES.nullNode();
        }
        if (value instanceof Record entry) {
            return object(entry);
        }
        if (value instanceof List<?> items) {
            ArrayNode array = NODES.arrayNode();
            items.forEach(item -> array.add(node(item)));
            return array;
        }
        if (value instanceof Double number) {
            return JsonText.number(number);
        }
        if (value instanceof Integer number) {
            return NODES.numberNode(number);
        }
        if (value instanceof Boolean flag) {
            return NODES.booleanNode(flag);
        }
        return NODES.textNode(value.toString());
    }

    private static ObjectNode object(Record entry) {
        ObjectNode object = NODES.objectNode();
        for (RecordComponent component : COMPONENTS.get(entry.getClass())) {
            try {
                Object value = component.getAccessor().invoke(entry);
                if (value instanceof Map<?, ?> map) {
                    map.forEach((key, one) -> object.set(key.toString(), node(one)));
                } else {
                    object.set(component.getName(), node(value));
                }
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException(component + " cannot be read", e);
            }
        }
        return object;
    }
}
