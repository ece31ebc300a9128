package corridor.analysis.sensitivity;

import corridor.design.Distribution;
import corridor.design.Factor;

/**
 * A sample column holds the values of one factor in the rows of a {@link GivenSample}.
 *
 * @param ranks ranks of the values, from 0 without gaps; equal values share a rank, as do all values of a column that
 *     is constant but for rounding; for categories, ranks of their indices in the list, which have no order
 * @param distinct number of different values
 */
record SampleColumn(Factor factor, double[] values, int[] ranks, int distinct) {
    String name() {
        return factor.name();
    }

    /** Whether the values are categories. */
    boolean categorical() {
        return factor.distribution() instanceof Distribution.Categories;
    }

    boolean constant() {
        return distinct == 1;
    }

    /** Whether several rows have equal values. */
    boolean tied() {
        return distinct < ranks.length;
    }

    /** Returns the rows by ascending value; rows of equal value keep their order. */
    int[] order() {
        return Sorting.order(ranks, distinct);
    }

    /** Number of rows of each value, by rank. */
    int[] sizes() {
        int[] sizes = new int[distinct];
        for (int rank : ranks) {
            sizes[rank]++;
        }
        return sizes;
    }

    /** Returns a copy with its rows in another order. */
    SampleColumn inOrder(int[] rows) {
        return new SampleColumn(factor, Sorting.picked(values, rows), Sorting.picked(ranks, rows), distinct);
    }
}
