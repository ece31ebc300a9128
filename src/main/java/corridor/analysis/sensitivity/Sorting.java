package corridor.analysis.sensitivity;

import java.util.Arrays;

/** Orders; equal values keep that of the sample. */
final class Sorting {
    private Sorting() {}

    /** Column {@code j} of a table of rows. */
    static double[] column(double[][] rows, int j) {
        return Arrays.stream(rows).mapToDouble(row -> row[j]).toArray();
    }

    /** The places of the values from the smallest to the largest. */
    static int[] order(double[] values) {
        Integer[] order = new Integer[values.length];
        Arrays.setAll(order, i -> i);
        Arrays.sort(order, (a, b) -> Double.compare(values[a], values[b]));
        return Arrays.stream(order).mapToInt(Integer::intValue).toArray();
    }
}
