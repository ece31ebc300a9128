package corridor.catalogue;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The world on a first day: start values that differ from the defaults. Process parameters are common to all starts.
 *
 * @param date first day of a run
 * @param meaning what time it is
 * @param values values by parameter id
 * @param evidence ids of {@link Evidence}
 * @param note how the values were reached
 */
public record StartState(String date, String meaning, Map<String, Double> values, List<String> evidence, String note) {
    public StartState {
        LocalDate.parse(date);
        values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
        evidence = evidence == null ? List.of() : List.copyOf(evidence);
    }

    /** First day of a run. */
    LocalDate day() {
        return LocalDate.parse(date);
    }
}
