package corridor.scenario;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;

/** Puts the settings of a scenario into the order of the catalogue, so that equal scenarios have equal texts. */
final class CatalogueOrder {
    private CatalogueOrder() {}

    static <T> Map<String, T> of(Map<String, T> values, Collection<String> order) {
        Map<String, T> ordered = new LinkedHashMap<>();
        order.stream().filter(values::containsKey).forEach(id -> ordered.put(id, values.get(id)));
        return ordered;
    }
}
