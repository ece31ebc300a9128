package corridor.analysis.discovery;

import java.util.List;

/**
 * To what a box restricts one input.
 *
 * @param low smallest value inside; NaN for a category
 * @param high largest value inside; NaN for a category
 * @param lowRestricted whether the low end is above the smallest value of all
 * @param highRestricted whether the high end is below the largest value of all
 * @param categories the words inside; empty for numbers
 * @param quasiPLow chance of as many cases of interest in the box if the low end did not matter, a one-sided binomial
 *     test (Bryant and Lempert 2010, Technological Forecasting and Social Change 77:34-49); for a category that of the
 *     whole restriction; NaN where there is no restriction or it was not tested
 * @param quasiPHigh the same for the high end
 */
public record Limit(
        String name,
        double low,
        double high,
        boolean lowRestricted,
        boolean highRestricted,
        List<String> categories,
        double quasiPLow,
        double quasiPHigh) {
    public Limit {
        categories = List.copyOf(categories);
    }

    /** The same under another name of the input. */
    Limit named(String other) {
        return new Limit(other, low, high, lowRestricted, highRestricted, categories, quasiPLow, quasiPHigh);
    }

    /** The larger of the quasi-p values; 0 where none was tested. */
    public double chance() {
        return Math.max(Double.isNaN(quasiPLow) ? 0 : quasiPLow, Double.isNaN(quasiPHigh) ? 0 : quasiPHigh);
    }

    public boolean isCategory() {
        return !categories.isEmpty();
    }
}
