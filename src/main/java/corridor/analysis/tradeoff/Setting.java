package corridor.analysis.tradeoff;

import corridor.catalogue.Lever;

/**
 * A setting is one number that a search may choose: the value of a lever in one period of the run.
 *
 * @param lever the lever to set
 * @param low smallest value that is tried
 * @param high largest value that is tried
 * @param from first year of the period, counted from 1
 * @param until last year of the period
 * @param whole whether the period is the whole run
 */
public record Setting(Lever lever, double low, double high, String from, String until, boolean whole) {
    public Setting {
        if (!(low < high)) {
            throw new IllegalArgumentException(lever.id() + " needs a range, not " + low + " to " + high);
        }
    }

    /** Id of the column: the lever, followed by the period unless it is the whole run. */
    public String id() {
        return whole ? lever.id() : lever.id() + " " + from + ".." + until;
    }

    /** A value in words for readers: a number, the name of a level, yes or no. */
    public String text(double value) {
        return switch (lever.kind()) {
            case REAL -> corridor.number.DecimalText.rounded(value, 3);
            case LEVEL -> lever.levels().get((int) value);
            case BOOLEAN -> value == 0 ? "no" : "yes";
        };
    }
}
