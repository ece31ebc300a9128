package corridor.analysis.experiment;

import corridor.result.MonthlyValues;
import corridor.result.RunColumns;

/**
 * The subject of an experiment is what its analysis explains: the outcomes of one scenario, or the paired differences
 * of the outcomes of two scenarios. A pair is the same replicate at the same point in both scenarios, which have common
 * random numbers.
 *
 * @param scenario name of the scenario
 * @param title title of the scenario, for readers
 * @param reference name of the scenario whose outcomes are subtracted; empty if outcomes are analysed as they are
 * @param referenceTitle title of the reference; empty without one
 */
public record Subject(String scenario, String title, String reference, String referenceTitle) {
    /** Returns the outcomes of one scenario. */
    public static Subject of(String scenario, String title) {
        return new Subject(scenario, title, "", "");
    }

    /** Whether differences of two scenarios are analysed. */
    public boolean isDifference() {
        return !reference.isEmpty();
    }

    /** Returns the two scenarios in words, such as "IBO surge minus Baseline"; the title alone without a reference. */
    public String words() {
        return isDifference() ? title + " minus " + referenceTitle : title;
    }

    /**
     * Returns an outcome at each point: its values in the scenario, or their differences from the reference.
     *
     * @param endedWell runs that did not fail, in any order
     * @param column column of the outcome
     * @return NaN where a run failed, or is undefined, in one of the scenarios
     */
    PointValues values(RunColumns endedWell, int column, int points, PointValues.Size size) {
        PointValues own = PointValues.of(of(endedWell, scenario), column, points, size);
        return isDifference() ? own.minus(PointValues.of(of(endedWell, reference), column, points, size)) : own;
    }

    /** Returns the monthly series of one outcome. */
    Months months(RunColumns endedWell, MonthlyValues monthly, int column) {
        double[][] own = monthly.of(scenario, column);
        double[][] subtracted = isDifference() ? monthly.of(reference, column) : new double[0][];
        return new Months(of(endedWell, scenario), own, of(endedWell, reference), subtracted);
    }

    private static RunColumns of(RunColumns endedWell, String name) {
        return endedWell.where(key -> key.scenario().equals(name));
    }

    /**
     * Monthly series of one outcome.
     *
     * @param own series {@code [run][month]} of the scenario, in the order of {@code ownRuns}
     * @param subtracted series {@code [run][month]} of the reference; empty without one
     */
    record Months(RunColumns ownRuns, double[][] own, RunColumns subtractedRuns, double[][] subtracted) {
        /** Number of months; 0 without a run. */
        int count() {
            return own.length == 0 ? 0 : own[0].length;
        }

        /** Returns the mean over some months, from {@code first} to before {@code end}, at each point. */
        PointValues mean(int first, int end, int points, PointValues.Size size) {
            PointValues values = PointValues.ofMonths(ownRuns, own, first, end, points, size);
            return subtracted.length == 0
                    ? values
                    : values.minus(PointValues.ofMonths(subtractedRuns, subtracted, first, end, points, size));
        }
    }
}
