package corridor.report.comparison;

import corridor.analysis.comparison.LeverFeasibility;
import corridor.catalogue.Catalogue;
import corridor.catalogue.Lever;

/**
 * A feasibility row gives the probability that the deciding actors would have chosen or accepted the action that a
 * scenario imposes.
 *
 * @param scenario name of the scenario
 * @param what the lever or decision, in words
 * @param who name of the deciding actor
 * @param chance mean probability over occasions and runs, 0 to 1
 * @param low 5 % quantile over the runs
 * @param high 95 % quantile over the runs
 * @param runs number of runs behind the probability
 */
public record FeasibilityRow(
        String scenario, String what, String who, double chance, double low, double high, int runs) {
    public FeasibilityRow {
        if (!(chance >= 0 && chance <= 1)) {
            throw new IllegalArgumentException("a chance between 0 and 1 is needed, not " + chance);
        }
    }

    /** Makes a row with the names of the catalogue. */
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
