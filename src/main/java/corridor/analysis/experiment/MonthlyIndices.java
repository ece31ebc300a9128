package corridor.analysis.experiment;

import java.time.YearMonth;
import java.util.List;

/**
 * Indices of the factors that matter most, month by month.
 *
 * @param first month of the first value
 * @param unit of the outcome in a month
 * @param measure such as ST
 * @param factors from the most important over the whole run on
 * @param values {@code [factor][month]}; NaN in months in which the outcome is the same at all points
 * @param halfWidths of 95 % intervals, likewise
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
