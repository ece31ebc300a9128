package corridor.analysis.comparison;

import corridor.analysis.statistics.Band;
import corridor.catalogue.Outcome;

/**
 * Paired differences of one outcome between a scenario and the reference: replicate r of the one minus replicate r of
 * the other, which share their random numbers.
 *
 * @param pairs number of pairs with both values defined
 * @param referenceMedian median of the reference, for scale
 * @param referenceMean mean of the reference, to which the mean difference can be related
 * @param mean mean difference
 * @param low lower end of the 95 % bootstrap interval of the mean difference
 * @param high upper end
 * @param spread quantiles of the differences themselves: how much single histories differ
 * @param superiority share of pairs in which the scenario is higher, ties counted half
 * @param matters smallest difference that matters here, absolute
 */
public record Difference(
        String scenario,
        String reference,
        Outcome outcome,
        int pairs,
        double referenceMedian,
        double referenceMean,
        double mean,
        double low,
        double high,
        Band spread,
        double superiority,
        double matters,
        Verdict verdict) {}
