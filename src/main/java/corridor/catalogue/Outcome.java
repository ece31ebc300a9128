package corridor.catalogue;

import java.util.List;

/**
 * A quantity that is measured in every run.
 *
 * @param id in snake_case; the column name
 * @param label short label for axes, without the unit
 * @param meaning a full phrase, what is counted and what is not
 * @param unit unit of the run-level value
 * @param monthlyUnit unit of the monthly value; empty when the outcome has no monthly series
 * @param aggregate how the run-level value follows from the run
 * @param fewer word for "less of it", such as "fewer" or "lower"
 * @param more word for "more of it"
 * @param matters the smallest difference of the run-level value that is worth talking about, absolute, in the unit
 * @param mattersShare the same as a share of the reference median; the larger of the two counts
 * @param group theme under which reports list it
 * @param caution what to keep in mind when reading it; may be empty
 * @param wish which direction is better; contested where those concerned disagree, and where nothing is declared
 * @param onlyWith id of the {@link Switch} that must not stand at its default for the outcome to be there; empty for
 *     what is always there
 * @param shownIn charts, parts of the report and questions that show the outcome unless the user names others
 */
public record Outcome(
        String id,
        String label,
        String meaning,
        String unit,
        String monthlyUnit,
        Aggregate aggregate,
        String fewer,
        String more,
        double matters,
        double mattersShare,
        String group,
        String caution,
        Wish wish,
        String onlyWith,
        List<Showing> shownIn) {
    /** Direction of an outcome that is better. */
    public enum Wish {
        LESS,
        MORE,
        /**
         * The parties disagree, or the outcome is neither good nor bad in itself: a ranking by it must name a
         * direction.
         */
        CONTESTED
    }

    /** A copy in another unit. */
    public Outcome withUnit(String other) {
        return new Outcome(
                id,
                label,
                meaning,
                other,
                monthlyUnit,
                aggregate,
                fewer,
                more,
                matters,
                mattersShare,
                group,
                caution,
                wish,
                onlyWith,
                shownIn);
    }

    /**
     * Aggregation of a run to its run-level value. If the model keeps no number for the whole run, the value is
     * computed from the monthly values.
     */
    public enum Aggregate {
        SUM,
        MEAN,
        /** The largest value. */
        MAX,
        /** The smallest value. */
        MIN,
        /** The value at the end. */
        LAST,
        /** Computed from several quantities; the meaning says how. */
        DERIVED
    }

    public Outcome {
        onlyWith = onlyWith == null ? "" : onlyWith;
        monthlyUnit = monthlyUnit == null ? "" : monthlyUnit;
        caution = caution == null ? "" : caution;
        wish = wish == null ? Wish.CONTESTED : wish;
        shownIn = shownIn == null ? List.of() : List.copyOf(shownIn);
        if (matters < 0 || mattersShare < 0 || (matters == 0 && mattersShare == 0)) {
            throw new IllegalArgumentException(id + ": needs a smallest difference that matters");
        }
    }

    /** Whether only some scenarios have it. */
    public boolean conditional() {
        return !onlyWith.isEmpty();
    }

    /** An outcome that every scenario has, whose wish is contested, and that no place shows by itself. */
    public Outcome(
            String id,
            String label,
            String meaning,
            String unit,
            String monthlyUnit,
            Aggregate aggregate,
            String fewer,
            String more,
            double matters,
            double mattersShare,
            String group,
            String caution) {
        this(
                id,
                label,
                meaning,
                unit,
                monthlyUnit,
                aggregate,
                fewer,
                more,
                matters,
                mattersShare,
                group,
                caution,
                Wish.CONTESTED,
                "",
                List.of());
    }

    public boolean monthly() {
        return !monthlyUnit.isEmpty();
    }

    /** Groups of outcomes in the order of the data file, for documentation. */
    public static List<String> groups(List<Outcome> outcomes) {
        return outcomes.stream().map(Outcome::group).distinct().toList();
    }
}
