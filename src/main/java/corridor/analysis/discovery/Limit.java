package corridor.analysis.discovery;

import java.util.List;

/**
 * The limits of a box on one input.
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

    /** Quasi-p value above which a limit may be chance. */
    public static final double MAY_BE_CHANCE = 0.05;

    /** A copy with another name of the input. */
    Limit named(String other) {
        return new Limit(other, low, high, lowRestricted, highRestricted, categories, quasiPLow, quasiPHigh);
    }

    /** The larger of the quasi-p values; 0 where none was tested. */
    public double chance() {
        return Math.max(Double.isNaN(quasiPLow) ? 0 : quasiPLow, Double.isNaN(quasiPHigh) ? 0 : quasiPHigh);
    }

    /** Whether an end of it may be chance. */
    public boolean mayBeChance() {
        return chance() > MAY_BE_CHANCE;
    }

    /** Whether it keeps any case out. */
    boolean restricts() {
        return isCategory() || lowRestricted || highRestricted;
    }

    /** This limit without the ends that a limit of the same input has; unchanged where there is none. */
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
