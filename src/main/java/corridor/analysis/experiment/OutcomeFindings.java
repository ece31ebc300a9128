package corridor.analysis.experiment;

import corridor.analysis.sensitivity.result.SensitivityResult;
import corridor.analysis.statistics.Band;
import corridor.analysis.statistics.Rounding;
import corridor.catalogue.Outcome;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Findings of an experiment for one outcome.
 *
 * @param values the analysed quantity by point, NaN where there is none
 * @param mean over the points
 * @param band over the points
 * @param noise how much of the variance between points is chance
 * @param effects one for each factor, the largest swing first
 * @param result of a sensitivity analysis; empty in a sweep, or where the sample does not suit the method
 * @param provisional what smaller parts of the sample would have said, the smallest first, the whole last
 * @param monthly empty where the outcome has no monthly series or there is no sensitivity analysis
 * @param notes what a reader must know, in sentences
 */
public record OutcomeFindings(
        Outcome outcome,
        double[] values,
        double mean,
        Band band,
        Noise noise,
        List<FactorEffect> effects,
        Optional<SensitivityResult> result,
        List<Provisional> provisional,
        Optional<MonthlyIndices> monthly,
        List<String> notes) {
    public OutcomeFindings {
        effects = List.copyOf(effects);
        provisional = List.copyOf(provisional);
        notes = List.copyOf(notes);
    }

    /** Whether the outcome is the same at all points that have a value, but for rounding. */
    public boolean constant() {
        double[] known =
                Arrays.stream(values).filter(value -> !Double.isNaN(value)).toArray();
        return known.length > 0 && Rounding.constant(known);
    }
}
