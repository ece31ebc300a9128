package corridor.validation;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/**
 * A calibration point gives values of parameters and options of the rival switches.
 *
 * @param parameters values by id
 * @param options option of each rival switch, by its id
 */
public record CalibrationPoint(Map<String, Double> parameters, Map<String, String> options) {
    public CalibrationPoint {
        parameters = Collections.unmodifiableMap(new LinkedHashMap<>(parameters));
        options = Collections.unmodifiableMap(new LinkedHashMap<>(options));
    }

    /** Returns a copy in which the values and options of these ids are those of another point. */
    CalibrationPoint taking(Set<String> ids, CalibrationPoint other) {
        Map<String, Double> values = new LinkedHashMap<>(parameters);
        values.replaceAll((id, value) -> ids.contains(id) ? other.parameters.get(id) : value);
        Map<String, String> chosen = new LinkedHashMap<>(options);
        chosen.replaceAll((id, option) -> ids.contains(id) ? other.options.get(id) : option);
        return new CalibrationPoint(values, chosen);
    }

    /** Returns a copy with further parameters. */
    CalibrationPoint and(Map<String, Double> more) {
        Map<String, Double> all = new LinkedHashMap<>(parameters);
        all.putAll(more);
        return new CalibrationPoint(all, options);
    }
}
