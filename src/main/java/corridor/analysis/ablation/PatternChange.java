package corridor.analysis.ablation;

import corridor.analysis.pattern.PatternResult;

/**
 * A pattern in the model and without a mechanism, on equally many histories with the same random numbers.
 *
 * @param itself pattern in the model
 * @param ablated the same pattern without the mechanism
 */
public record PatternChange(PatternResult itself, PatternResult ablated) {
    public String id() {
        return itself.id();
    }

    /** Whether the verdicts differ. */
    public boolean verdictChanges() {
        return itself.verdict() != ablated.verdict();
    }

    /** Whether every line has the same simulated quantiles; equal bits, so NaN equals NaN. */
    public boolean isSame() {
        return itself.lines().equals(ablated.lines());
    }
}
