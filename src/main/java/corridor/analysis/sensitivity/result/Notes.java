package corridor.analysis.sensitivity.result;

import corridor.design.FactorSpace;
import corridor.number.DecimalText;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Notes are sentences that several methods add to their results. */
public final class Notes {
    public static final String CONSTANT = "The output is the same in every row: there is no variation to attribute.";

    private Notes() {}

    public static double[] none(int size) {
        double[] none = new double[size];
        Arrays.fill(none, Double.NaN);
        return none;
    }

    /** Returns the note of methods that judge each factor by itself; empty if the problem has no groups. */
    public static List<String> groups(FactorSpace space) {
        return space.grouped()
                ? List.of("The groups of the problem are not used: this method judges each factor alone.")
                : List.of();
    }

    /** Returns the note for an output that is equal in every row. */
    public static List<String> constant(FactorSpace space) {
        List<String> notes = new ArrayList<>(List.of(CONSTANT));
        notes.addAll(groups(space));
        return notes;
    }

    /**
     * Names the factors that a sample cannot assess.
     *
     * @param constant factors with one value in every row
     * @param rare factors with fewer than two classes of {@code fewest} rows
     */
    public static List<String> unvaried(List<String> constant, List<String> rare, int fewest) {
        List<String> notes = new ArrayList<>();
        if (!constant.isEmpty()) {
            notes.add("Without influence here, since the same in every row: " + String.join(", ", constant)
                    + ". What a change would do, this sample cannot say.");
        }
        if (!rare.isEmpty()) {
            notes.add("Not judged: " + String.join(", ", rare) + ". A class needs " + fewest
                    + " rows, and the values in these rows do not give two such classes.");
        }
        return notes;
    }

    /** Names the factors with negative estimates of a measure that cannot be negative. */
    public static List<String> negative(String measure, List<String> names, double[] estimates) {
        List<String> found = new ArrayList<>();
        for (int i = 0; i < estimates.length; i++) {
            if (estimates[i] < 0) {
                found.add(names.get(i) + " (" + DecimalText.rounded(estimates[i], 2) + ")");
            }
        }
        return found.isEmpty()
                ? List.of()
                : List.of(measure + " is negative for " + String.join(", ", found)
                        + ": a share cannot be, but its estimate scatters around the true value, here one near zero.");
    }
}
