package corridor.analysis.comparison;

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

    /** Whether the median and a mean have opposite signs. */
    boolean contradicts(double mean) {
        return median * mean < 0;
    }
}
