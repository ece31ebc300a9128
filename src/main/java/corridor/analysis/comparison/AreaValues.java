package corridor.analysis.comparison;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Area values hold one quantity of one scenario in each area, as means over the runs of the standard structure. They
 * are model results, not data.
 *
 * @param scenario name of the scenario
 * @param quantity name of the quantity, such as "Attacks"
 * @param unit unit of the quantity, such as "attacks a year"
 * @param byArea mean by id of the area; areas without a known value are missing
 */
public record AreaValues(String scenario, String quantity, String unit, Map<String, Double> byArea) {
    public AreaValues {
        byArea = Collections.unmodifiableMap(new LinkedHashMap<>(byArea));
    }
}
