package corridor.analysis.experiment;

import corridor.analysis.sensitivity.result.SensitivityResult;
import corridor.analysis.statistics.Band;
import corridor.analysis.statistics.Rounding;
import corridor.catalogue.Outcome;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Outcome findings hold the results of an experiment for one outcome.
 *
 * @param values statistic of the replicates by point, NaN where there is none
 * @param mean mean over the points
 * @param band quantiles over the points
 * @param noise share of the variance between points that is due to chance
 * @param effects effect of each factor, the largest swing first
 * @param interactions interactions of pairs of factors in a design of all combinations, the largest first; empty in any
 *     other design, or if points or values are missing
 * @param result result of the sensitivity analysis; empty in a sweep, or where the sample does not suit the method
 * @param provisional results of growing parts of the sample, the whole sample last; empty without a result
 * @param monthly monthly indices; empty where the outcome has no monthly series or there is no result
 * @param yearly the same by year, of yearly means; empty where {@code monthly} is empty
 * @param notes cautions for the reader, in sentences
 */
public record OutcomeFindings(
        Outcome outcome,
        double[] values,
        double mean,
        Band band,
        Noise noise,
        List<FactorEffect> effects,
        List<Interaction> interactions,
        Optional<SensitivityResult> result,
        List<Provisional> provisional,
        Optional<MonthlyIndices> monthly,
        Optional<MonthlyIndices> yearly,
        List<String> notes) {
    public OutcomeFindings {
        effects = List.copyOf(effects);
        interactions = List.copyOf(interactions);
        provisional = List.copyOf(provisional);
        notes = List.copyOf(notes);
    }

    /** Whether all defined values are equal, but for rounding. */
    public boolean constant() {
        double[] known =
                Arrays.stream(values).filter(value -> !Double.isNaN(value)).toArray();
        return known.length > 0 && Rounding.constant(known);
    }
}
