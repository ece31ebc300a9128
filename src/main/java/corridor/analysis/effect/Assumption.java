package corridor.analysis.effect;

import corridor.analysis.statistics.Band;
import java.util.Optional;

/**
 * An assumption is a varied number on which an effect may depend.
 *
 * @param id id of a parameter or lever
 * @param words meaning with unit, for readers
 * @param low lower end of the varied range
 * @param high upper end of the varied range, above {@code low}
 * @param logarithmic whether the curve is fitted over the logarithm; then {@code low} is positive
 * @param spread quantiles of what is held possible; empty if nothing is known beyond the range
 * @param source what the spread is, such as "the record allows"; empty without a spread
 */
public record Assumption(
        String id, String words, double low, double high, boolean logarithmic, Optional<Band> spread, String source) {
    public Assumption {
        if (!(low < high) || logarithmic && low <= 0) {
            throw new IllegalArgumentException(id + " has no range from " + low + " to " + high);
        }
    }

    /** Returns the place of a value within the range: -1 at its lower end, 1 at its upper end. */
    double scaled(double value) {
        double share =
                logarithmic ? StrictMath.log(value / low) / StrictMath.log(high / low) : (value - low) / (high - low);
        return 2 * share - 1;
    }

    /** Returns the value at a place within the range, the inverse of {@link #scaled}. */
    double at(double scaled) {
        double share = (scaled + 1) / 2;
        return logarithmic ? low * StrictMath.exp(share * StrictMath.log(high / low)) : low + share * (high - low);
    }
}
