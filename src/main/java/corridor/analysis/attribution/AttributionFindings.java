package corridor.analysis.attribution;

import corridor.analysis.comparison.Verdict;
import corridor.catalogue.Outcome;
import java.time.YearMonth;
import java.util.List;

/**
 * Attribution findings say why two scenarios differ in an outcome.
 *
 * @param pairs pairs of runs in which the outcome is defined under every coalition
 * @param leftOut pairs that were left out, since a run failed or the outcome is undefined there
 * @param units futures behind the intervals, or pairs if there is a single future
 * @param severalFutures whether the units are futures
 * @param referenceMean mean of the reference
 * @param difference mean difference, scenario minus reference
 * @param first first month of the series
 * @param months difference by month; empty if the outcome has no monthly values
 * @param cuts shares of each cut; empty if the difference is not distinguishable from zero, or if loops were opened
 * @param loops what is missing without single loops; without entries if none was opened
 */
public record AttributionFindings(
        Outcome outcome,
        String scenario,
        String reference,
        int pairs,
        int leftOut,
        int units,
        boolean severalFutures,
        double referenceMean,
        Estimate difference,
        YearMonth first,
        List<Estimate> months,
        List<CutShares> cuts,
        OpenedLoops loops) {
    public AttributionFindings {
        months = List.copyOf(months);
        cuts = List.copyOf(cuts);
    }

    /** Whether there is nothing to tell of the difference, since it is not distinguishable from zero. */
    public boolean isUndivided() {
        return cuts.isEmpty() && loops.loops().isEmpty();
    }

    /** Width of the widest interval of a share, of a rest or of the effect of a loop; NaN without intervals. */
    public double widest() {
        double widest = loops.widest();
        for (CutShares cut : cuts) {
            widest = cut.widest() > widest || Double.isNaN(widest) ? cut.widest() : widest;
        }
        return widest;
    }

    /** Whether the difference is distinguishable from zero, so that shares of it can be told. */
    public boolean isDistinguishable() {
        return difference.isDistinguishable();
    }

    /** Whether the difference is distinguishable, but smaller than what matters. */
    public boolean isTooSmall() {
        return isDistinguishable() && difference.verdict() == Verdict.TOO_SMALL;
    }
}
