package corridor.catalogue;

import corridor.number.DecimalText;
import java.util.List;

/**
 * A pattern compares one number of the model with a band from the record.
 *
 * @param id pattern and measure, such as {@code P4.median}; all measures of a pattern share the part before the dot
 * @param meaning definition of the measured number, as a full phrase
 * @param low lower end of the band, inclusive; null for no limit
 * @param high upper end of the band, inclusive; null for no limit
 * @param unit the unit; {@code "1"} for a pure number
 * @param use consequence of a value outside the band: the model fails, or the miss is only reported
 * @param evidence ids of {@link Evidence}
 * @param note source of the band, in a clause
 */
public record Pattern(
        String id, String meaning, Double low, Double high, String unit, Use use, List<String> evidence, String note) {
    /** The use of a pattern decides the consequence of a value outside the band. */
    public enum Use {
        ACCEPT,
        REPORT
    }

    public Pattern {
        if (!id.matches("P[0-9]+\\.[a-z][A-Za-z0-9]*")) {
            throw new IllegalArgumentException("pattern id '" + id + "' is not like P4.median");
        }
        if (low == null && high == null || low != null && high != null && low > high) {
            throw new IllegalArgumentException(id + ": needs a band with low <= high");
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

    /** Whether a measured value lies in the band; false for NaN. */
    public boolean contains(double value) {
        return (low == null || value >= low) && (high == null || value <= high) && !Double.isNaN(value);
    }

    /** The band for readers, such as {@code 1.3 to 1.9}. */
    public String band() {
        if (low == null) {
            return "at most " + DecimalText.of(high);
        }
        return high == null ? "at least " + DecimalText.of(low) : DecimalText.of(low) + " to " + DecimalText.of(high);
    }
}
