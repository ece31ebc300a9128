package corridor.analysis.sensitivity;

import java.util.Arrays;

/** This class computes orders and ranks of numbers by stable sorting. */
final class Sorting {
    private static final int DIGIT_BITS = 11;
    private static final int DIGIT = (1 << DIGIT_BITS) - 1;

    private Sorting() {}

    /** Returns column {@code j} of a table of rows. */
    static double[] column(double[][] rows, int j) {
        return Arrays.stream(rows).mapToDouble(row -> row[j]).toArray();
    }

    /** Returns the indices of the values in ascending order; no value may be NaN. */
    static int[] order(double[] values) {
        long[] keys = new long[values.length];
        for (int i = 0; i < keys.length; i++) {
            // Bits of positive numbers ascend with the value, and bits of negative numbers descend. -0 becomes 0.
            long bits = Double.doubleToRawLongBits(values[i] + 0.0);
            keys[i] = bits ^ (bits >> 63 | Long.MIN_VALUE);
        }
        return order(keys);
    }

    /** Returns the indices of unsigned integers in ascending order, by a radix sort from the lowest digit. */
    static int[] order(long[] keys) {
        int[] order = new int[keys.length];
        Arrays.setAll(order, i -> i);
        int[] next = new int[keys.length];
        for (int shift = 0; shift < Long.SIZE; shift += DIGIT_BITS) {
            int[] starts = new int[DIGIT + 2];
            for (long key : keys) {
                starts[((int) (key >>> shift) & DIGIT) + 1]++;
            }
            for (int digit = 0; digit < DIGIT; digit++) {
                starts[digit + 1] += starts[digit];
            }
            for (int i : order) {
                next[starts[(int) (keys[i] >>> shift) & DIGIT]++] = i;
            }
            int[] done = next;
            next = order;
            order = done;
        }
        return order;
    }

    /**
     * Returns the indices of ranks in ascending order.
     *
     * @param ranks ranks from 0 to {@code distinct - 1}
     */
    static int[] order(int[] ranks, int distinct) {
        int[] starts = new int[distinct + 1];
        for (int rank : ranks) {
            starts[rank + 1]++;
        }
        for (int rank = 0; rank < distinct; rank++) {
            starts[rank + 1] += starts[rank];
        }
        int[] order = new int[ranks.length];
        for (int i = 0; i < ranks.length; i++) {
            order[starts[ranks[i]]++] = i;
        }
        return order;
    }

    /** Returns ranks from 0 without gaps; equal values share a rank. No value may be NaN. */
    static int[] ranks(double[] values) {
        int[] order = order(values);
        int[] ranks = new int[values.length];
        for (int k = 1; k < order.length; k++) {
            ranks[order[k]] = ranks[order[k - 1]] + (values[order[k]] == values[order[k - 1]] ? 0 : 1);
        }
        return ranks;
    }

    /** Returns the values at these indices, in the order of the indices. */
    static double[] picked(double[] values, int[] places) {
        double[] picked = new double[places.length];
        Arrays.setAll(picked, i -> values[places[i]]);
        return picked;
    }

    /** Returns the integers at these indices, in the order of the indices. */
    static int[] picked(int[] values, int[] places) {
        int[] picked = new int[places.length];
        Arrays.setAll(picked, i -> values[places[i]]);
        return picked;
    }
}
