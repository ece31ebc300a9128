package corridor.analysis.discovery;

import java.util.Arrays;

/**
 * Orders hold some cases sorted by each numeric input, from the smallest value to the largest. With them, a search
 * sorts the cases only once.
 */
final class Orders {
    private final int[][] orders;

    private Orders(int[][] orders) {
        this.orders = orders;
    }

    /** @param cases rows of the inputs, each at most once */
    static Orders of(Inputs inputs, int[] cases) {
        int[][] orders = new int[inputs.size()][];
        for (int j = 0; j < orders.length; j++) {
            InputColumn column = inputs.get(j);
            orders[j] = column.isCategory() ? cases.clone() : ascending(cases, column.values());
        }
        return new Orders(orders);
    }

    /** The cases by ascending value of input {@code j}; for a category in any order. */
    int[] of(int j) {
        return orders[j];
    }

    /**
     * Returns the orders of some of these cases.
     *
     * @param all number of all cases
     */
    Orders only(int[] cases, int all) {
        boolean[] kept = new boolean[all];
        for (int i : cases) {
            kept[i] = true;
        }
        return new Orders(Arrays.stream(orders)
                .map(order -> Arrays.stream(order).filter(i -> kept[i]).toArray())
                .toArray(int[][]::new));
    }

    /** Sorts the cases by ascending value; cases of equal value keep their order. */
    static int[] ascending(int[] cases, double[] values) {
        double[] sorted = Arrays.stream(cases).mapToDouble(i -> values[i]).toArray();
        Arrays.sort(sorted);
        int[] taken = new int[cases.length];
        int[] order = new int[cases.length];
        for (int i : cases) {
            int first = below(sorted, values[i]);
            order[first + taken[first]++] = i;
        }
        return order;
    }

    /** Counts the ascending values that are below a value. */
    private static int below(double[] sorted, double value) {
        int low = 0;
        int high = sorted.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (sorted[middle] < value) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
