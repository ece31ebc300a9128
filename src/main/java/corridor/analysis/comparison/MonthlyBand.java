package corridor.analysis.comparison;

import corridor.analysis.statistics.Band;
import corridor.catalogue.Outcome;
import java.time.YearMonth;
import java.util.List;

/**
 * A monthly band holds the quantiles of one monthly outcome of one scenario.
 *
 * @param first first month
 * @param bands one band per month
 * @param means one mean per month
 */
public record MonthlyBand(String scenario, Outcome outcome, YearMonth first, List<Band> bands, List<Double> means) {
    public MonthlyBand {
        bands = List.copyOf(bands);
        means = List.copyOf(means);
    }
}
