package corridor.analysis.discovery;

import java.util.Arrays;
import java.util.function.IntToDoubleFunction;

/**
 * An edge quantile is a limit that cuts a share off a sample. It lies half-way between two different values, so that
 * equal values stay together. The rule is that of the R package sdtoolkit and of the EMA Workbench.
 */
final class EdgeQuantile {
    private EdgeQuantile() {}

    /**
     * Returns the limit below which about the share {@code share} of the values lies, for a share in (0, 1). There must
     * be at least one value.
     */
    static double of(double[] values, double share) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return ofAscending(sorted.length, k -> sorted[k], share);
    }

    /**
     * Returns the same limit as {@link #of}, for values in ascending order.
     *
     * @param size number of values, at least one
     * @param value value by place, from the smallest at place 0
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

    /** Mean of two numbers, also where their sum overflows a double. */
    private static double middle(double a, double b) {
        double sum = a + b;
        return Double.isInfinite(sum) ? a / 2 + b / 2 : sum / 2;
    }
}
