package corridor.analysis.experiment;

import java.time.YearMonth;
import java.util.List;

/**
 * Monthly indices are the indices of the most important factors, month by month or for longer periods.
 *
 * @param first first month of the first value
 * @param step months in a period: 1 for values by month, 12 for values by year
 * @param unit unit of the monthly outcome
 * @param measure name of the index, such as ST
 * @param factors names of the factors, by falling importance over the whole run
 * @param values {@code [factor][period]}; NaN in periods without an estimate, such as months with a constant outcome
 * @param halfWidths {@code [factor][period]}, half widths of the 95 % intervals; NaN where unknown
 */
public record MonthlyIndices(
        YearMonth first,
        int step,
        String unit,
        String measure,
        List<String> factors,
        double[][] values,
        double[][] halfWidths) {
    public MonthlyIndices {
        factors = List.copyOf(factors);
    }

    /** Number of periods. */
    public int months() {
        return values.length == 0 ? 0 : values[0].length;
    }

    /** Returns the first month of a period. */
    public YearMonth month(int period) {
        return first.plusMonths((long) step * period);
    }
}
