package corridor.catalogue;

/**
 * A showing declares one place that shows an outcome unless the user names outcomes.
 *
 * @param place chart, part of the report, or question
 * @param rank position in the place, from 1; 0 if none is declared: such outcomes come last, in catalogue order. The
 *     charts of outcomes over time share one sequence of ranks.
 * @param insteadOf id of the outcome for which this one is a substitute if that outcome cannot be shown; empty for an
 *     outcome that is no substitute
 */
public record Showing(Place place, int rank, String insteadOf) {
    /** A place is a chart, a part of the report, or a question that shows outcomes. */
    public enum Place {
        /** Chart of all differences from the reference. */
        FOREST,
        /** Chart of medians and bands by month. */
        FAN,
        /** Chart of single histories. */
        HISTORIES,
        /** Chart of running totals. */
        TOTALS,
        /** Chart of the distribution over runs. */
        SPREAD,
        /** Chart of the causal path from attacks to investment. */
        CAUSAL_PATH,
        /** First theme of the answer, which opens the report and ends a batch: people killed. */
        KILLED,
        /** Second theme of the answer: people displaced. */
        DISPLACED,
        /** Third theme of the answer: investment and money. */
        MONEY,
        /** Fourth theme of the answer: attacks. */
        ATTACKS,
        /** Compact table of differences. */
        TABLE,
        /**
         * Sentences that compare many scenarios. The rate follows the number, since fewer Chinese killed may only mean
         * fewer Chinese present.
         */
        OVERVIEW,
        /** Default outcomes of experiments and sensitivity analyses. */
        EXPERIMENT,
        /** Default outcomes of a robustness analysis. */
        ROBUSTNESS,
        /** Outcomes whose verdicts an ablation compares. */
        ABLATION,
        /** Page for readers who were not there: people killed first, then displacement, then money, then attacks. */
        BRIEF
    }

    public Showing {
        insteadOf = insteadOf == null ? "" : insteadOf;
        if (place == null) {
            throw new IllegalArgumentException("shownIn: an entry needs a place");
        }
        if (rank < 0) {
            throw new IllegalArgumentException("shownIn " + place + ": a rank is 1 or more, not " + rank);
        }
    }

    boolean replaces() {
        return !insteadOf.isEmpty();
    }

    int order() {
        return rank == 0 ? Integer.MAX_VALUE : rank;
    }
}
