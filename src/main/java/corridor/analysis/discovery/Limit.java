package corridor.analysis.discovery;

import java.util.List;

/**
 * A limit restricts one input of a box.
 *
 * @param low smallest value inside; NaN for a category
 * @param high largest value inside; NaN for a category
 * @param lowRestricted whether the low end is above the smallest value of all cases
 * @param highRestricted whether the high end is below the largest value of all cases
 * @param categories categories inside; empty for numbers
 * @param quasiPLow quasi-p value of the low end, from a one-sided binomial test against the density of the box without
 *     that end (Bryant and Lempert 2010, Technological Forecasting and Social Change 77:34-49); for a category, of the
 *     whole restriction; NaN where there is no restriction or it was not tested
 * @param quasiPHigh quasi-p value of the high end; NaN for a category, and where there is no restriction or it was not
 *     tested
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

    /** Quasi-p value above which a limit may be due to chance. */
    public static final double MAY_BE_CHANCE = 0.05;

    /** Returns a copy with another name of the input. */
    Limit named(String other) {
        return new Limit(other, low, high, lowRestricted, highRestricted, categories, quasiPLow, quasiPHigh);
    }

    /** The larger of the two quasi-p values; 0 where neither end was tested. */
    public double chance() {
        return Math.max(Double.isNaN(quasiPLow) ? 0 : quasiPLow, Double.isNaN(quasiPHigh) ? 0 : quasiPHigh);
    }

    /** Whether an end of the limit may be due to chance. */
    public boolean mayBeChance() {
        return chance() > MAY_BE_CHANCE;
    }

    /** Whether the limit excludes a case. */
    boolean restricts() {
        return isCategory() || lowRestricted || highRestricted;
    }

    /** Returns this limit without the ends that the first limit in the list has; unchanged if the list is empty. */
    Limit without(List<Limit> other) {
        if (other.isEmpty()) {
            return this;
        }
        boolean lowToo = lowRestricted && !other.get(0).lowRestricted;
        boolean highToo = highRestricted && !other.get(0).highRestricted;
        return new Limit(
                name,
                low,
                high,
                lowToo,
                highToo,
                List.of(),
                lowToo ? quasiPLow : Double.NaN,
                highToo ? quasiPHigh : Double.NaN);
    }

    public boolean isCategory() {
        return !categories.isEmpty();
    }
}
