package corridor.analysis;

import java.util.List;

/**
 * All that is computed from a batch, and all that charts and report are made from.
 *
 * @param reference name of the scenario that the others are compared with
 * @param scenarios names in the order of the batch, the reference first
 * @param replicates replicates per scenario
 */
public record Analysis(
        String reference,
        List<String> scenarios,
        int replicates,
        List<OutcomeBand> outcomes,
        List<Difference> differences,
        List<MonthlyBand> monthly,
        List<StateShares> states,
        List<Sample> samples) {
    /** The values behind an outcome band, in replicate order, for distribution charts. */
    public record Sample(String scenario, String outcome, double[] values) {}

    public Analysis {
        scenarios = List.copyOf(scenarios);
        outcomes = List.copyOf(outcomes);
        differences = List.copyOf(differences);
        monthly = List.copyOf(monthly);
        states = List.copyOf(states);
        samples = List.copyOf(samples);
    }
}
