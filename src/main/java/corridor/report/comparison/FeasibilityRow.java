package corridor.report.comparison;

import corridor.analysis.comparison.LeverFeasibility;
import corridor.catalogue.Catalogue;
import corridor.catalogue.Lever;

/**
 * Probability that the actors who decide would have chosen or accepted the action that a scenario imposes.
 *
 * @param scenario name of the scenario
 * @param what the lever or decision, in words
 * @param who decides
 * @param chance mean over occasions and runs, 0 to 1
 * @param low below it lie 5 % of the runs
 * @param high above it lie 5 % of the runs
 * @param runs number of runs for the chance
 */
public record FeasibilityRow(
        String scenario, String what, String who, double chance, double low, double high, int runs) {
    public FeasibilityRow {
        if (!(chance >= 0 && chance <= 1)) {
            throw new IllegalArgumentException("a chance between 0 and 1 is needed, not " + chance);
        }
    }

    /** In the words of the catalogue. */
    public static FeasibilityRow of(LeverFeasibility found, Catalogue catalogue) {
        Lever lever = catalogue.lever(found.lever());
        return new FeasibilityRow(
                found.scenario(),
                lever.meaning(),
                catalogue.actor(lever.decider()).name(),
                found.mean(),
                found.band().p5(),
                found.band().p95(),
                found.runs());
    }
}
