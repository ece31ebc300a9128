package corridor.analysis.comparison;

/**
 * An input on which a verdict depends.
 *
 * @param id of the parameter or switch
 * @param kind which of the two
 * @param one where the first verdict holds: "low" for the lower half of a parameter's draws, or an option's name
 * @param oneMean mean difference there
 * @param oneVerdict verdict there
 * @param other where the second verdict holds: "high", or another option
 * @param otherMean mean difference there
 * @param otherVerdict verdict there
 * @param p chance of so strong a relation if there were none, corrected for all parameters (or options) that were tried
 */
public record Dependence(
        String id,
        Kind kind,
        String one,
        double oneMean,
        Verdict oneVerdict,
        String other,
        double otherMean,
        Verdict otherVerdict,
        double p) {
    public enum Kind {
        PARAMETER,
        SWITCH
    }

    /** Whether the direction turns round, rather than appears. */
    public boolean flips() {
        return oneVerdict == Verdict.HIGHER && otherVerdict == Verdict.LOWER
                || oneVerdict == Verdict.LOWER && otherVerdict == Verdict.HIGHER;
    }
}
