package corridor.analysis.comparison;

/**
 * A dependence names a parameter or switch on which a verdict depends.
 *
 * @param id id of the parameter or switch
 * @param kind whether it is a parameter or a switch
 * @param one first condition: "low" for the lower half of a parameter's draws, or the name of an option
 * @param oneMean mean difference under the first condition
 * @param oneVerdict verdict under the first condition
 * @param other second condition: "high", or another option
 * @param otherMean mean difference under the second condition
 * @param otherVerdict verdict under the second condition
 * @param p p-value of the relation, corrected for all parameters and options of the comparison
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

    /** Whether the two verdicts have opposite directions. */
    public boolean flips() {
        return oneVerdict == Verdict.HIGHER && otherVerdict == Verdict.LOWER
                || oneVerdict == Verdict.LOWER && otherVerdict == Verdict.HIGHER;
    }
}
