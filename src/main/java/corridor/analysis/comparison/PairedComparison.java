package corridor.analysis.comparison;

import corridor.analysis.statistics.Bootstrap;
import corridor.analysis.statistics.Interval;
import corridor.analysis.statistics.Quantiles;
import corridor.analysis.statistics.Samples;
import corridor.catalogue.Outcome;
import java.util.Arrays;

/**
 * A paired comparison judges differences by their mean, its interval, and the smallest difference that matters.
 *
 * <p>The verdict is HIGHER or LOWER when the interval excludes zero and the size of the mean is at least the smallest
 * difference that matters. It is TOO_SMALL when the interval excludes zero but the mean is smaller, or when the whole
 * interval lies closer to zero than that difference. Equal values in scenario and reference are TOO_SMALL, too.
 * Otherwise, and whenever there are too few pairs for an interval, the verdict is NOT_DISTINGUISHABLE.
 */
public final class PairedComparison {
    private final Bootstrap bootstrap;

    public PairedComparison(Bootstrap bootstrap) {
        this.bootstrap = bootstrap;
    }

    /**
     * Judges the pairs of one future.
     *
     * @param inReference values of the reference by replicate; NaN where a run failed or the outcome is undefined
     * @param inScenario values of the scenario, in the same order
     */
    public Difference judge(
            String scenario, String reference, Outcome outcome, double[] inReference, double[] inScenario) {
        PairedCells cells = new PairedCells();
        for (int replicate = 0; replicate < inReference.length; replicate++) {
            double difference = inScenario[replicate] - inReference[replicate];
            if (!Double.isNaN(difference)) {
                cells.add(0, 0, replicate, difference);
            }
        }
        return judge(scenario, reference, outcome, Samples.defined(inReference), cells);
    }

    /**
     * Judges the pairs of the standard structure. With several futures, the mean is taken over the means of futures,
     * and the interval resamples whole futures.
     *
     * @param cells differences, scenario minus reference, none NaN; without cells, all statistics of the differences
     *     are NaN
     * @param inReference defined values of the reference; without any, only the absolute threshold of the outcome
     *     applies
     */
    Difference judge(String scenario, String reference, Outcome outcome, double[] inReference, PairedCells cells) {
        double[] differences =
                cells.standard().stream().flatMapToDouble(Arrays::stream).toArray();
        double[] units = cells.futures().size() > 1 ? cells.futureMeans() : differences;
        Interval interval = bootstrap.ofMean(units);
        double mean = Samples.mean(units);
        double referenceMedian = Quantiles.of(inReference).at(0.5);
        double matters = smallestThatMatters(outcome, referenceMedian);
        return new Difference(
                scenario,
                reference,
                outcome,
                differences.length,
                referenceMedian,
                Samples.mean(inReference),
                mean,
                interval.low(),
                interval.high(),
                Quantiles.of(differences).band(),
                superiority(differences),
                matters,
                verdict(interval, mean, matters));
    }

    /**
     * Returns the smallest absolute difference of an outcome that matters.
     *
     * @param referenceMedian median of the reference; NaN leaves the absolute threshold alone
     */
    public static double smallestThatMatters(Outcome outcome, double referenceMedian) {
        double relative = Double.isNaN(referenceMedian) ? 0 : outcome.mattersShare() * Math.abs(referenceMedian);
        return Math.max(outcome.matters(), relative);
    }

    /**
     * Returns the verdict on a mean with its interval and the smallest size that matters, by the rule of this class.
     */
    public static Verdict verdict(Interval interval, double mean, double matters) {
        if (interval.excludesZero() && Math.abs(mean) >= matters) {
            return mean > 0 ? Verdict.HIGHER : Verdict.LOWER;
        }
        boolean small = interval.excludesZero() || interval.within(matters);
        return small ? Verdict.TOO_SMALL : Verdict.NOT_DISTINGUISHABLE;
    }

    private static double superiority(double[] differences) {
        double higher = 0;
        for (double difference : differences) {
            higher += difference > 0 ? 1 : difference == 0 ? 0.5 : 0;
        }
        return differences.length == 0 ? Double.NaN : higher / differences.length;
    }
}
