package corridor.analysis.statistics;

import org.apache.commons.math3.distribution.GammaDistribution;

/** A Poisson interval is the exact interval of a rate, from a number of cases (Garwood 1936, Biometrika 28:437). */
public final class PoissonInterval {
    private PoissonInterval() {}

    /**
     * Returns the equal-tailed 95 % interval.
     *
     * @param cases number of counted cases, at least 0
     * @param years length of the period of the count, above 0
     * @return interval in cases per year
     */
    public static Interval of(int cases, double years) {
        double low = cases == 0 ? 0 : quantile(cases, 0.025);
        return new Interval(low / years, quantile(cases + 1.0, 0.975) / years);
    }

    private static double quantile(double shape, double p) {
        return new GammaDistribution(null, shape, 1).inverseCumulativeProbability(p);
    }
}
