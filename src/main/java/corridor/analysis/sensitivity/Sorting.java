package corridor.analysis.sensitivity;

import java.util.Arrays;

/** Orders and ranks; equal values keep their given order. */
final class Sorting {
    private static final int DIGIT_BITS = 11;
    private static final int DIGIT = (1 << DIGIT_BITS) - 1;

    private Sorting() {}

    /** Column {@code j} of a table of rows. */
    static double[] column(double[][] rows, int j) {
        return Arrays.stream(rows).mapToDouble(row -> row[j]).toArray();
    }

    /** The places of the values from the smallest to the largest; none may be NaN. */
    static int[] order(double[] values) {
        long[] keys = new long[values.length];
        for (int i = 0; i < keys.length; i++) {
            // The bits of positive numbers rise with them, those of negative ones fall; -0 becomes 0.
            long bits = Double.doubleToRawLongBits(values[i] + 0.0);
            keys[i] = bits ^ (bits >> 63 | Long.MIN_VALUE);
        }
        return order(keys);
    }

    /** The places of whole numbers without sign from the smallest to the largest, digit by digit from the last. */
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

    /** The places of ranks from the smallest to the largest. */
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

    /** Ranks from 0 without gaps; equal values share one. None may be NaN. */
    static int[] ranks(double[] values) {
        int[] order = order(values);
        int[] ranks = new int[values.length];
        for (int k = 1; k < order.length; k++) {
            ranks[order[k]] = ranks[order[k - 1]] + (values[order[k]] == values[order[k - 1]] ? 0 : 1);
        }
        return ranks;
    }

    /** The values at some places, in the order of these. */
    static double[] picked(double[] values, int[] places) {
        double[] picked = new double[places.length];
        Arrays.setAll(picked, i -> values[places[i]]);
        return picked;
    }

    /** The numbers at some places, in the order of these. */
    static int[] picked(int[] values, int[] places) {
        int[] picked = new int[places.length];
        Arrays.setAll(picked, i -> values[places[i]]);
        return picked;
    }
}
