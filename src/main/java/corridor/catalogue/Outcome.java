package corridor.catalogue;

import java.util.List;

/**
 * An outcome is a quantity that is measured in every run.
 *
 * @param id in snake_case; the column name
 * @param label short label for axes, without the unit
 * @param meaning definition: the events or amounts that count, as a full phrase
 * @param unit unit of the run-level value
 * @param monthlyUnit unit of the monthly value; empty when the outcome has no monthly series
 * @param aggregate rule that derives the run-level value from a run
 * @param fewer word for "less of it", such as "fewer" or "lower"
 * @param more word for "more of it"
 * @param matters smallest difference of the run-level value that matters, in {@code unit}
 * @param mattersShare smallest difference that matters, as a share of the reference median; the larger of
 *     {@code matters} and this threshold counts
 * @param group theme under which reports list it
 * @param caution caution for readers of the outcome; may be empty
 * @param wish direction that is better; {@link Wish#CONTESTED} if the parties disagree or the data file declares no
 *     direction
 * @param onlyWith id of the {@link Switch} that must differ from its default for the outcome to exist; empty for an
 *     outcome that always exists
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
    /** The wish is the direction of an outcome that is better. */
    public enum Wish {
        LESS,
        MORE,
        /**
         * The parties disagree, or the outcome is neither good nor bad in itself: a ranking by the outcome must state a
         * direction.
         */
        CONTESTED
    }

    /** Returns a copy with another unit of the run-level value. */
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
     * The aggregate is the rule that derives the run-level value of an outcome from a run. Where the model keeps no
     * number for the whole run, the rule is applied to the monthly values.
     */
    public enum Aggregate {
        SUM,
        MEAN,
        /** The largest value in the run. */
        MAX,
        /** The smallest value in the run. */
        MIN,
        /** The value at the end of the run. */
        LAST,
        /** A value computed from several quantities; the outcome's meaning describes the formula. */
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

    /** Whether the outcome exists only in scenarios that set the switch {@link #onlyWith} to a non-default option. */
    public boolean conditional() {
        return !onlyWith.isEmpty();
    }

    /** Makes an outcome without a better direction, switch or declared place. */
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

    /** Returns the groups of outcomes in order of first occurrence, for documentation. */
    public static List<String> groups(List<Outcome> outcomes) {
        return outcomes.stream().map(Outcome::group).distinct().toList();
    }
}
