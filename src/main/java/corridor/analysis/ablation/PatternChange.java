package corridor.analysis.ablation;

import corridor.analysis.pattern.PatternResult;

/**
 * A pattern change compares a pattern in the model with the same pattern in a model without one mechanism. Both models
 * have equally many histories with the same random numbers.
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

    /** Returns whether every line has the same simulated quantiles in both models; NaN equals NaN. */
    public boolean isSame() {
        return itself.lines().equals(ablated.lines());
    }
}
