package corridor.catalogue;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A start state describes the world on the first day of a run by start values that differ from the defaults. Process
 * parameters are common to all start states.
 *
 * @param date first day of a run
 * @param meaning description of the historical moment
 * @param values start values by parameter id
 * @param evidence ids of {@link Evidence}
 * @param note derivation of the values
 */
public record StartState(String date, String meaning, Map<String, Double> values, List<String> evidence, String note) {
    public StartState {
        LocalDate.parse(date);
        values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
        evidence = evidence == null ? List.of() : List.copyOf(evidence);
    }

    /** First day of a run from this state. */
    LocalDate day() {
        return LocalDate.parse(date);
    }
}
