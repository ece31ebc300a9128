package corridor.analysis.ablation;

import corridor.catalogue.Ablation;
import corridor.catalogue.Outcome;
import java.util.List;

/**
 * An ablated model is the model without one mechanism, or with a rival mechanism.
 *
 * @param ablation what was taken out
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

    /** Effects that move clearly, with another verdict. */
    public List<AblatedEffect> clearlyChanged() {
        return effects.stream().filter(AblatedEffect::isClear).toList();
    }

    /** Effects on one outcome, by scenario. */
    public List<AblatedEffect> effects(Outcome outcome) {
        return effects.stream()
                .filter(effect -> effect.itself().outcome().equals(outcome))
                .toList();
    }

    /** Whether neither a pattern nor an effect moves at all, because the mechanism is not at work in these runs. */
    public boolean doesNothing() {
        return patterns.stream().allMatch(PatternChange::isSame)
                && effects.stream().allMatch(AblatedEffect::isSame);
    }
}
