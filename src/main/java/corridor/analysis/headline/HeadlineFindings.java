package corridor.analysis.headline;

import corridor.catalogue.Outcome;
import java.time.LocalDate;
import java.util.List;

/**
 * Findings on headline scenarios by rows and rivals.
 *
 * @param start first day of the runs
 * @param years length of the runs
 * @param futures draws of the ensemble
 * @param replicates histories of each future
 * @param structures combinations of rivals, 1 if none were crossed
 * @param learned number of parameters that vary in the row {@code LEARNED}
 * @param drawn number of parameters that vary in the row {@code UNLEARNED}
 * @param stale whether the model has changed since the ensemble was made
 * @param seed master seed
 * @param reference name of the scenario with which the others are compared
 * @param scenarios names of the others
 * @param outcomes outcomes, the first for charts
 * @param effects one for each scenario and outcome
 */
public record HeadlineFindings(
        LocalDate start,
        int years,
        int futures,
        int replicates,
        int structures,
        int learned,
        int drawn,
        boolean stale,
        long seed,
        String reference,
        List<String> scenarios,
        List<Outcome> outcomes,
        List<HeadlineEffect> effects) {
    public HeadlineFindings {
        scenarios = List.copyOf(scenarios);
        outcomes = List.copyOf(outcomes);
        effects = List.copyOf(effects);
    }

    /**
     * Returns the effect of a scenario on an outcome.
     *
     * @throws java.util.NoSuchElementException if there is none
     */
    public HeadlineEffect effect(String scenario, Outcome outcome) {
        return effects.stream()
                .filter(effect ->
                        effect.scenario().equals(scenario) && effect.outcome().equals(outcome))
                .findFirst()
                .orElseThrow();
    }
}
