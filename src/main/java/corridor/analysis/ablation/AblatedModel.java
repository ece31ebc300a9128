package corridor.analysis.ablation;

import corridor.catalogue.Ablation;
import corridor.catalogue.Outcome;
import java.util.List;

/**
 * An ablated model is the model without one mechanism, or with a rival mechanism.
 *
 * @param ablation the mechanism that was removed or replaced
 * @param patterns all patterns, by number
 * @param effects effects by outcome and scenario
 */
public record AblatedModel(Ablation ablation, List<PatternChange> patterns, List<AblatedEffect> effects) {
    public AblatedModel {
        patterns = List.copyOf(patterns);
        effects = List.copyOf(effects);
    }

    /** Patterns whose verdict changes. */
    public List<PatternChange> changedPatterns() {
        return patterns.stream().filter(PatternChange::verdictChanges).toList();
    }

    /** Returns the effects that change clearly and have another verdict; see {@link AblatedEffect#isClear}. */
    public List<AblatedEffect> clearlyChanged() {
        return effects.stream().filter(AblatedEffect::isClear).toList();
    }

    /** Effects on one outcome, by scenario. */
    public List<AblatedEffect> effects(Outcome outcome) {
        return effects.stream()
                .filter(effect -> effect.itself().outcome().equals(outcome))
                .toList();
    }

    /**
     * Returns whether all patterns and effects equal those of the model. The mechanism is then not at work in these
     * runs.
     */
    public boolean doesNothing() {
        return patterns.stream().allMatch(PatternChange::isSame)
                && effects.stream().allMatch(AblatedEffect::isSame);
    }
}
