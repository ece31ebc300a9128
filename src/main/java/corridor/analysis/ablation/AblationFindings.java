package corridor.analysis.ablation;

import corridor.analysis.comparison.Difference;
import corridor.analysis.pattern.PatternResult;
import corridor.catalogue.Outcome;
import java.time.LocalDate;
import java.util.List;

/**
 * Ablation findings hold the results of the model itself and of all ablated models.
 *
 * @param start first day of the runs
 * @param replicates number of pairs of histories for each effect, and of histories of each scenario for each pattern
 * @param seed master seed
 * @param reference name of the scenario with which the others are compared
 * @param scenarios names of the other scenarios
 * @param outcomes outcomes of the effects
 * @param patterns patterns of the model itself, by number
 * @param effects effects in the model itself, by outcome and scenario
 * @param models ablated models, in catalogue order
 */
public record AblationFindings(
        LocalDate start,
        int replicates,
        long seed,
        String reference,
        List<String> scenarios,
        List<Outcome> outcomes,
        List<PatternResult> patterns,
        List<Difference> effects,
        List<AblatedModel> models) {
    public AblationFindings {
        scenarios = List.copyOf(scenarios);
        outcomes = List.copyOf(outcomes);
        patterns = List.copyOf(patterns);
        effects = List.copyOf(effects);
        models = List.copyOf(models);
    }

    /** Effects in the model itself on one outcome, by scenario. */
    public List<Difference> effects(Outcome outcome) {
        return effects.stream()
                .filter(effect -> effect.outcome().equals(outcome))
                .toList();
    }

    /**
     * Returns the ablated models in which the effect of a scenario on an outcome changes clearly and has another
     * verdict.
     */
    public List<AblatedModel> clearlyChanging(String scenario, Outcome outcome) {
        return models.stream()
                .filter(model -> model.clearlyChanged().stream()
                        .anyMatch(effect -> effect.itself().scenario().equals(scenario)
                                && effect.itself().outcome().equals(outcome)))
                .toList();
    }

    /** Returns the ablated models in which some pattern has another verdict. */
    public List<AblatedModel> changingPatterns() {
        return models.stream()
                .filter(model -> !model.changedPatterns().isEmpty())
                .toList();
    }

    /** Returns the ablated models in which no pattern and no effect changes. */
    public List<AblatedModel> inert() {
        return models.stream().filter(AblatedModel::doesNothing).toList();
    }
}
