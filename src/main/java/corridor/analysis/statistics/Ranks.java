package corridor.analysis.statistics;

import java.util.Arrays;

/** Ranks order values from the smallest up. */
public final class Ranks {
    private Ranks() {}

    /** Returns ranks from 1; equal values share the mean of their ranks. No value may be NaN. */
    public static double[] averaged(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        double[] ranks = new double[values.length];
        for (int k = 0; k < values.length; k++) {
            ranks[k] = (below(sorted, values[k], false) + below(sorted, values[k], true) + 1) / 2.0;
        }
        return ranks;
    }

    /** Counts the ascending values that are below a value, or equal to it if {@code orEqual}. */
    private static int below(double[] sorted, double value, boolean orEqual) {
        int low = 0;
        int high = sorted.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (sorted[middle] < value || orEqual && sorted[middle] == value) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
