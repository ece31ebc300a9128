package corridor.analysis.comparison;

import corridor.analysis.statistics.Interval;

/**
 * A dependence names a parameter or switch on which a verdict depends.
 *
 * @param id id of the parameter or switch
 * @param kind whether it is a parameter or a switch
 * @param one effect under the first condition
 * @param other effect under the second condition
 * @param p p-value of the relation, corrected for all parameters and options of the comparison
 */
public record Dependence(String id, Kind kind, Side one, Side other, double p) {
    public enum Kind {
        PARAMETER,
        SWITCH
    }

    /**
     * A side is the effect under one condition.
     *
     * @param where "low" or "high" for a half of a parameter's draws, or the name of an option
     * @param mean mean difference, in the unit of the outcome
     * @param interval 95 % interval of the mean over futures; {@link Interval#NONE} if there are too few
     * @param verdict verdict of this interval
     */
    public record Side(String where, double mean, Interval interval, Verdict verdict) {}

    /** Whether the two verdicts have opposite directions. */
    public boolean flips() {
        return one.verdict == Verdict.HIGHER && other.verdict == Verdict.LOWER
                || one.verdict == Verdict.LOWER && other.verdict == Verdict.HIGHER;
    }
}
