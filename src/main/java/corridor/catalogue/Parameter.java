package corridor.catalogue;

import java.util.List;

/**
 * A parameter is an uncertain number that the model needs.
 *
 * @param id {@code submodel.name} in lowerCamelCase
 * @param symbol the symbol of the equations; may be empty
 * @param meaning a full phrase
 * @param unit the unit; {@code "1"} for a pure number
 * @param defaultValue between low and high
 * @param low lower bound, inclusive; the default itself if the number is fixed, see {@link #isFree}
 * @param high upper bound, inclusive
 * @param prior distribution over the range
 * @param basis kind of source of the number
 * @param evidence ids of {@link Evidence}; empty only for assumptions and computed values with a note
 * @param note derivation of the number, in a clause; for an assumption, the reason for this value
 * @param dispute known disagreement; empty if there is none
 */
public record Parameter(
        String id,
        String symbol,
        String meaning,
        String unit,
        double defaultValue,
        double low,
        double high,
        Prior prior,
        Basis basis,
        List<String> evidence,
        String note,
        String dispute) {
    public Parameter {
        if (!id.matches("[a-z][A-Za-z]*\\.[a-z][A-Za-z0-9]*")) {
            throw new IllegalArgumentException("parameter id '" + id + "' is not submodel.name");
        }
        if (!(low <= defaultValue && defaultValue <= high)) {
            throw new IllegalArgumentException(
                    id + ": default " + defaultValue + " is not within [" + low + ", " + high + "]");
        }
        if (prior == Prior.LOG_UNIFORM && low <= 0) {
            throw new IllegalArgumentException(id + ": a log-uniform prior needs a positive low");
        }
        evidence = evidence == null ? List.of() : List.copyOf(evidence);
        symbol = symbol == null ? "" : symbol;
        note = note == null ? "" : note;
        dispute = dispute == null ? "" : dispute;
        if (meaning == null || meaning.isBlank() || unit == null || unit.isBlank()) {
            throw new IllegalArgumentException(id + ": needs a meaning and a unit");
        }
        if (evidence.isEmpty() && note.isEmpty()) {
            throw new IllegalArgumentException(id + ": needs evidence or a note that says why this value");
        }
    }

    /**
     * Whether a user or a future can give the parameter another value. No outcome was shown to move by what matters
     * over the range that the note of a fixed number names (docs/fixed-numbers.csv).
     */
    public boolean isFree() {
        return low < high;
    }

    public String submodel() {
        return id.substring(0, id.indexOf('.'));
    }

    public String name() {
        return id.substring(id.indexOf('.') + 1);
    }
}
