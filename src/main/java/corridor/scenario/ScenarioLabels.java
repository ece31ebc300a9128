package corridor.scenario;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Gives the short names by which charts, tables and texts tell scenarios apart. */
public final class ScenarioLabels {
    private ScenarioLabels() {}

    /** Returns the labels by name; scenarios whose labels are equal have their names. */
    public static Map<String, String> of(List<Scenario> scenarios) {
        List<String> labels = scenarios.stream().map(Scenario::label).toList();
        Map<String, String> byName = new LinkedHashMap<>();
        for (Scenario scenario : scenarios) {
            boolean isUnique = Collections.frequency(labels, scenario.label()) == 1;
            byName.put(scenario.name(), isUnique ? scenario.label() : scenario.name());
        }
        return byName;
    }
}
