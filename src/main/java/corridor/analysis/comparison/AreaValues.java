package corridor.analysis.comparison;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * One quantity of one scenario by area: means over the runs of the standard structure. Model state, not data.
 *
 * @param scenario name of the scenario
 * @param quantity what is shown, such as "Attacks"
 * @param unit such as "attacks a year"
 * @param byArea mean by id of the area; areas that are not listed are not known
 */
public record AreaValues(String scenario, String quantity, String unit, Map<String, Double> byArea) {
    public AreaValues {
        byArea = Collections.unmodifiableMap(new LinkedHashMap<>(byArea));
    }
}
