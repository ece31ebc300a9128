package corridor.report.phrase;

import corridor.catalogue.Catalogue;
import corridor.catalogue.Quantity;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Input names are readable names of the inputs of an exploration: the meaning of a parameter, lever or switch in place
 * of its id. If an earlier input has the same meaning, the name includes the id.
 */
public final class InputNames {
    private final Map<String, String> meanings = new LinkedHashMap<>();
    private final Map<String, String> units = new LinkedHashMap<>();

    public InputNames(Catalogue catalogue) {
        catalogue.parameters().forEach(p -> add(p.id(), p.meaning(), p.unit()));
        catalogue.levers().forEach(l -> add(l.id(), l.meaning(), l.unit()));
        catalogue.switches().forEach(s -> add(s.id(), s.meaning(), ""));
    }

    private void add(String id, String meaning, String unit) {
        meanings.put(id, meanings.containsValue(meaning) ? meaning + " (" + id + ")" : meaning);
        units.put(id, unit);
    }

    /**
     * Returns the name of an input, such as "Kabul's tolerance of armed groups at the start"; an unknown id is returned
     * unchanged.
     */
    public String name(String id) {
        return meanings.getOrDefault(id, id);
    }

    /** Returns the name with its unit, as on an axis. */
    public String withUnit(String id) {
        String unit = units.getOrDefault(id, "");
        return name(id) + (Quantity.isPure(unit) ? "" : ", " + unit);
    }

    /** Returns a value of the input with its unit, to three digits. */
    public String value(String id, double value) {
        return Wording.quantity(PlainNumber.of(value), units.getOrDefault(id, ""));
    }
}
