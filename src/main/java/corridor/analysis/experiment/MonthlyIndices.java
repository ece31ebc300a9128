package corridor.analysis.experiment;

import java.time.YearMonth;
import java.util.List;

/**
 * Monthly indices are the indices of the most important factors, month by month.
 *
 * @param first month of the first value
 * @param unit unit of the monthly outcome
 * @param measure name of the index, such as ST
 * @param factors names of the factors, by falling importance over the whole run
 * @param values {@code [factor][month]}; NaN in months without an estimate, such as months with a constant outcome
 * @param halfWidths {@code [factor][month]}, half widths of the 95 % intervals; NaN where unknown
 */
public record MonthlyIndices(
        YearMonth first, String unit, String measure, List<String> factors, double[][] values, double[][] halfWidths) {
    public MonthlyIndices {
        factors = List.copyOf(factors);
    }

    public int months() {
        return values.length == 0 ? 0 : values[0].length;
    }
}
