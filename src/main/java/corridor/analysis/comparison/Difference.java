package corridor.analysis.comparison;

import corridor.analysis.statistics.Band;
import corridor.catalogue.Outcome;

/**
 * A difference summarises the paired differences of one outcome between a scenario and the reference. They are taken
 * replicate by replicate, and both runs of a pair share their random numbers.
 *
 * @param pairs number of pairs with both values defined
 * @param referenceMedian median of the reference
 * @param referenceMean mean of the reference
 * @param mean mean difference
 * @param low lower end of the 95 % bootstrap interval of the mean difference
 * @param high upper end of that interval
 * @param spread quantiles of the differences of single pairs
 * @param superiority share of pairs in which the scenario is higher, ties counted half
 * @param matters smallest absolute difference that matters
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
