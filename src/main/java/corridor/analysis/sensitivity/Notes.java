package corridor.analysis.sensitivity;

import corridor.number.DecimalText;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Sentences that several methods say of their results. */
final class Notes {
    static final String CONSTANT = "The output is the same in every row: there is no variation to attribute.";

    private Notes() {}

    static double[] none(int size) {
        double[] none = new double[size];
        Arrays.fill(none, Double.NaN);
        return none;
    }

    /** Names the negative ones among estimates of what cannot be negative. */
    static List<String> negative(String measure, List<String> names, double[] estimates) {
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
