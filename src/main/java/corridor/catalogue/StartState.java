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

    /** The start states that ship with Corridor, by date. */
    public static List<StartState> all() {
        return Holder.ALL;
    }

    /**
     * The start values of a day; a day without a start state is a programming error, users' dates are checked before.
     */
    public static Map<String, Double> on(LocalDate day) {
        return all().stream()
                .filter(start -> LocalDate.parse(start.date).equals(day))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no start state on " + day))
                .values();
    }

    private static final class Holder {
        private static final List<StartState> ALL = CatalogueReader.starts();
    }
}
