package corridor.analysis.statistics;

/**
 * A band holds five quantiles of a sample (5, 25, 50, 75 and 95 %), by linear interpolation (type 7 of Hyndman and Fan
 * 1996).
 */
public record Band(double p5, double p25, double median, double p75, double p95) {
    /** The five quantiles, the smallest first. */
    public double[] quantiles() {
        return new double[] {p5, p25, median, p75, p95};
    }
}
