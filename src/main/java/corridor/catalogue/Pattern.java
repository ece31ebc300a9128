package corridor.catalogue;

import corridor.number.DecimalText;
import java.util.List;

/**
 * A line of a pattern compares one number of the model with its target, an interval from the record.
 *
 * @param id pattern and measure, such as {@code P4.median}; all measures of a pattern share the part before the dot
 * @param meaning definition of the measured number, as a full phrase
 * @param low lower end of the target, inclusive; null for no limit
 * @param high upper end of the target, inclusive; null for no limit
 * @param unit the unit; {@code "1"} for a pure number
 * @param use whether a miss fails the model or is only reported
 * @param inSample whether parameters were tuned with this number in view
 * @param firstSeen time of the first comparison with the model, as a clause
 * @param usedFor parameters that were tuned on it, as a clause; "nothing" for none
 * @param cases recorded cases behind a rate; null unless it is a rate of counted cases
 * @param observedYears years in which the cases were counted; null where {@code cases} is
 * @param evidence ids of {@link Evidence}
 * @param note source of the band, in a clause
 */
public record Pattern(
        String id,
        String meaning,
        Double low,
        Double high,
        String unit,
        Use use,
        boolean inSample,
        String firstSeen,
        String usedFor,
        Integer cases,
        Double observedYears,
        List<String> evidence,
        String note) {
    /** Smallest number of recorded cases for which a rate gets a verdict; other rates are only reported. */
    public static final int FEWEST_CASES = 10;

    /** Meaning of a miss. */
    public enum Use {
        ACCEPT,
        REPORT
    }

    public Pattern {
        if (!id.matches("P[0-9]+\\.[a-z][A-Za-z0-9]*")) {
            throw new IllegalArgumentException("pattern id '" + id + "' is not like P4.median");
        }
        if (low != null && high != null && low > high) {
            throw new IllegalArgumentException(id + ": needs a band with low <= high");
        }
        if (low == null && high == null && use == Use.ACCEPT) {
            throw new IllegalArgumentException(id + ": needs a band, or is only reported");
        }
        if (firstSeen == null || firstSeen.isBlank() || usedFor == null || usedFor.isBlank()) {
            throw new IllegalArgumentException(id + ": needs words on when it was first seen and what it was used for");
        }
        if ((cases == null) != (observedYears == null)) {
            throw new IllegalArgumentException(id + ": needs both cases and years in which they were counted, or none");
        }
        if (meaning == null || meaning.isBlank() || unit == null || unit.isBlank() || use == null) {
            throw new IllegalArgumentException(id + ": needs a meaning, a unit and a use");
        }
        evidence = evidence == null ? List.of() : List.copyOf(evidence);
        note = note == null ? "" : note;
        if (evidence.isEmpty() && note.isEmpty()) {
            throw new IllegalArgumentException(id + ": needs evidence or a note");
        }
    }

    /** The id of the pattern without the measure, such as {@code P4}. */
    public String family() {
        return id.substring(0, id.indexOf('.'));
    }

    /** The number of the pattern, such as 4 for {@code P4}. */
    public int familyNumber() {
        return Integer.parseInt(family().substring(1));
    }

    /** Whether a verdict is given; lines for reports and rates of few recorded cases have none. */
    public boolean graded() {
        return use == Use.ACCEPT && (cases == null || cases >= FEWEST_CASES);
    }

    /** Whether a measured value lies in the band; NaN never does. */
    public boolean contains(double value) {
        return (low == null || value >= low) && (high == null || value <= high) && !Double.isNaN(value);
    }

    /** The band for readers, such as {@code 1.3 to 1.9}. */
    public String band() {
        if (low == null && high == null) {
            return "none";
        }
        if (low == null) {
            return "at most " + DecimalText.of(high);
        }
        return high == null ? "at least " + DecimalText.of(low) : DecimalText.of(low) + " to " + DecimalText.of(high);
    }
}
