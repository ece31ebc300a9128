package corridor.analysis.sensitivity;

import corridor.design.Distribution;
import corridor.design.Factor;

/**
 * The values of one factor in the rows of a {@link GivenSample}.
 *
 * @param ranks of the values, from 0 without gaps; equal values share one, as do values that only rounding sets apart
 *     where a whole column is like that; of categories their places in the list, which say nothing of an order
 * @param distinct number of different values
 */
record SampleColumn(Factor factor, double[] values, int[] ranks, int distinct) {
    String name() {
        return factor.name();
    }

    /** Whether the values are words without an order. */
    boolean categorical() {
        return factor.distribution() instanceof Distribution.Categories;
    }

    boolean constant() {
        return distinct == 1;
    }

    /** Whether some rows have equal values. */
    boolean tied() {
        return distinct < ranks.length;
    }

    /** The rows from the smallest to the largest value; those of equal values in their given order. */
    int[] order() {
        return Sorting.order(ranks, distinct);
    }

    /** Number of rows of each value. */
    int[] sizes() {
        int[] sizes = new int[distinct];
        for (int rank : ranks) {
            sizes[rank]++;
        }
        return sizes;
    }

    /** A copy with its rows in another order. */
    SampleColumn inOrder(int[] rows) {
        return new SampleColumn(factor, Sorting.picked(values, rows), Sorting.picked(ranks, rows), distinct);
    }
}
