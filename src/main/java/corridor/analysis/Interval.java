package corridor.analysis;

/**
 * An interval of a mean.
 *
 * @param low lower end; NaN, as is the upper end, where there are too few values for an interval
 * @param high upper end
 */
record Interval(double low, double high) {
    static final Interval NONE = new Interval(Double.NaN, Double.NaN);

    boolean excludesZero() {
        return low > 0 || high < 0;
    }

    boolean within(double bound) {
        return -bound <= low && high <= bound;
    }
}
