package corridor.analysis.comparison;

import corridor.analysis.statistics.Quantiles;
import java.util.Arrays;

/**
 * Future effects summarise the effects of one scenario over the futures of a batch, without the variation from chance.
 *
 * @param median median effect
 * @param low 10 % quantile
 * @param high 90 % quantile
 * @param lower share of futures with an effect below 0
 * @param higher share of futures with an effect above 0
 */
public record FutureEffects(double median, double low, double high, double lower, double higher) {
    /** No effects: the batch has one future. */
    public static final FutureEffects NONE =
            new FutureEffects(Double.NaN, Double.NaN, Double.NaN, Double.NaN, Double.NaN);

    private static final double TENTH = 0.1;

    /** Describes effects, one of each future, none NaN; {@link #NONE} if there are none. */
    public static FutureEffects of(double[] effects) {
        if (effects.length == 0) {
            return NONE;
        }
        Quantiles quantiles = Quantiles.of(effects);
        return new FutureEffects(
                quantiles.at(0.5),
                quantiles.at(TENTH),
                quantiles.at(1 - TENTH),
                (double) Arrays.stream(effects).filter(effect -> effect < 0).count() / effects.length,
                (double) Arrays.stream(effects).filter(effect -> effect > 0).count() / effects.length);
    }

    /** Whether the median has the other sign than a mean. */
    boolean contradicts(double mean) {
        return median * mean < 0;
    }
}
