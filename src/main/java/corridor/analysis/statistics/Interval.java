package corridor.analysis.statistics;

/**
 * An interval is the 95 % interval of a mean.
 *
 * @param low lower end; NaN where there are too few values for an interval
 * @param high upper end; NaN where there are too few values for an interval
 */
public record Interval(double low, double high) {
    public static final Interval NONE = new Interval(Double.NaN, Double.NaN);

    public boolean excludesZero() {
        return low > 0 || high < 0;
    }

    public boolean within(double bound) {
        return -bound <= low && high <= bound;
    }
}
