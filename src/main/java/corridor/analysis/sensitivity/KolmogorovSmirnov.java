package corridor.analysis.sensitivity;

import java.util.Arrays;

/**
 * Kolmogorov-Smirnov distances compare the distribution of the outputs in each class with that of all outputs, in one
 * pass over the rows. The largest gap of a class lies next to one of the steps of its own distribution function, so
 * only the gaps there are computed. They are computed in whole numbers.
 */
final class KolmogorovSmirnov {
    private final int[] sizes;
    private final int all;
    private final long[] largest;
    private final int[] within;
    private final int[] withinAtLargest;
    private final int[] seenAtLargest;

    private KolmogorovSmirnov(int[] sizes, int all) {
        this.sizes = sizes;
        this.all = all;
        this.largest = new long[sizes.length];
        this.within = new int[sizes.length];
        this.withinAtLargest = new int[sizes.length];
        this.seenAtLargest = new int[sizes.length];
    }

    /**
     * Returns the distance of each class below {@code count} that is not empty.
     *
     * @param rows rows in the order of their outputs; all of them form the whole
     * @param ranks rank of the output of each row
     * @param classes class of each row; {@code count} for a row without a class
     */
    static double[] gaps(int[] rows, int[] ranks, int[] classes, int count) {
        int[] sizes = new int[count + 1];
        for (int row : rows) {
            sizes[classes[row]]++;
        }
        KolmogorovSmirnov gaps = new KolmogorovSmirnov(sizes, rows.length);
        int from = 0;
        while (from < rows.length) {
            int to = from + 1;
            while (to < rows.length && ranks[rows[to]] == ranks[rows[from]]) {
                to++;
            }
            if (to == from + 1) {
                gaps.step(classes[rows[from]], from);
            } else {
                gaps.steps(rows, classes, from, to);
            }
            from = to;
        }
        return gaps.found(count);
    }

    /**
     * Handles one row. Its class lags furthest behind all outputs just before the row, and is furthest ahead just after
     * it.
     */
    private void step(int each, int seen) {
        long before = (long) within[each] * all - (long) seen * sizes[each];
        long after = before + all - sizes[each];
        if (-before > largest[each]) {
            keep(each, -before, seen);
        }
        within[each]++;
        if (after > largest[each]) {
            keep(each, after, seen + 1);
        }
    }

    /** Handles all rows with the same output: checks the gaps before and after these rows. */
    private void steps(int[] rows, int[] classes, int from, int to) {
        for (int i = from; i < to; i++) {
            look(classes[rows[i]], from);
        }
        for (int i = from; i < to; i++) {
            within[classes[rows[i]]]++;
        }
        for (int i = from; i < to; i++) {
            look(classes[rows[i]], to);
        }
    }

    private void look(int each, int seen) {
        long gap = Math.abs((long) within[each] * all - (long) seen * sizes[each]);
        if (gap > largest[each]) {
            keep(each, gap, seen);
        }
    }

    private void keep(int each, long gap, int seen) {
        largest[each] = gap;
        withinAtLargest[each] = within[each];
        seenAtLargest[each] = seen;
    }

    private double[] found(int count) {
        double[] found = new double[count];
        int filled = 0;
        for (int each = 0; each < count; each++) {
            if (sizes[each] > 0) {
                found[filled++] =
                        Math.abs((double) withinAtLargest[each] / sizes[each] - (double) seenAtLargest[each] / all);
            }
        }
        return Arrays.copyOf(found, filled);
    }
}
