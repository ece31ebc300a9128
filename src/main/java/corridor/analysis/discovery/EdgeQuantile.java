package corridor.analysis.discovery;

import java.util.Arrays;
import java.util.function.IntToDoubleFunction;

/**
 * Where a limit falls that cuts a share off a sample: half-way between two different values, so that ties stay
 * together; the rule of the R package sdtoolkit, kept by the EMA Workbench.
 */
final class EdgeQuantile {
    private EdgeQuantile() {}

    /**
     * Limit below which about the share {@code share}, in (0, 1), of the values lies. There must be at least one value.
     */
    static double of(double[] values, double share) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return ofAscending(sorted.length, k -> sorted[k], share);
    }

    /**
     * The limit as above of values that are in order already.
     *
     * @param size number of values, at least one
     * @param value the values by place, from the smallest at place 0
     */
    static double ofAscending(int size, IntToDoubleFunction value, double share) {
        double place = (size - 1) * share;
        int below = (int) Math.floor(place);
        int above = (int) Math.ceil(place);
        if (share > 0.5) {
            while (value.applyAsDouble(below) == value.applyAsDouble(above) && below > 0) {
                below--;
            }
        } else {
            while (value.applyAsDouble(below) == value.applyAsDouble(above) && above < size - 1) {
                above++;
            }
        }
        return middle(value.applyAsDouble(below), value.applyAsDouble(above));
    }

    /** Correct also if the sum of the values overflows a double. */
    private static double middle(double a, double b) {
        double sum = a + b;
        return Double.isInfinite(sum) ? a / 2 + b / 2 : sum / 2;
    }
}
