package corridor.analysis.attribution;

import corridor.analysis.comparison.PairedComparison;
import corridor.analysis.comparison.Verdict;
import corridor.analysis.statistics.Bootstrap;
import corridor.analysis.statistics.Interval;
import corridor.analysis.statistics.MeanTest;
import corridor.analysis.statistics.Samples;

/**
 * An estimate is the mean of the means of futures, or of single pairs if there is one future, as the differences of a
 * batch are.
 *
 * @param mean the mean; NaN without values
 * @param interval its 95 % interval, which resamples whole futures
 * @param verdict verdict by the rule of {@link PairedComparison}
 * @param p p-value of a t test that the mean is zero
 */
public record Estimate(double mean, Interval interval, Verdict verdict, double p) {
    /**
     * @param units means of futures or single pairs, none NaN
     * @param matters smallest size that matters
     */
    static Estimate of(double[] units, Bootstrap bootstrap, double matters) {
        Interval interval = bootstrap.ofMean(units);
        double mean = Samples.mean(units);
        return new Estimate(mean, interval, PairedComparison.verdict(interval, mean, matters), MeanTest.p(units));
    }

    /** Whether the interval excludes zero. */
    public boolean isDistinguishable() {
        return interval.excludesZero();
    }

    /** Half of the width of the interval; NaN without interval. */
    public double half() {
        return (interval.high() - interval.low()) / 2;
    }
}
