package corridor.analysis.discovery;

import java.util.Arrays;
import java.util.function.DoublePredicate;
import java.util.function.IntPredicate;

/** A walk visits the cases of an order that meet a condition, from a start position. It is evaluated lazily. */
final class Walk {
    private final int[] order;
    private final double[] values;
    private final int step;
    private final IntPredicate counts;
    private int[] met = new int[16];
    private int size;
    private int at;

    /**
     * @param from start position in the order
     * @param step 1 upwards, -1 downwards
     * @param counts condition of the cases that the walk visits; it skips the others
     */
    Walk(int[] order, double[] values, int from, int step, IntPredicate counts) {
        this.order = order;
        this.values = values;
        this.at = from;
        this.step = step;
        this.counts = counts;
    }

    /** The case at position {@code k} of the walk, from 0; -1 if the walk is shorter. */
    int row(int k) {
        while (size <= k && at >= 0 && at < order.length) {
            int row = order[at];
            at += step;
            if (counts.test(row)) {
                if (size == met.length) {
                    met = Arrays.copyOf(met, 2 * size);
                }
                met[size++] = row;
            }
        }
        return k < size ? met[k] : -1;
    }

    /** Value of the case at position {@code k} of the walk, which must exist. */
    double value(int k) {
        return values[row(k)];
    }

    /** Number of cases before the first value that fails the condition; all cases if none fails. */
    int whilst(DoublePredicate such) {
        int k = 0;
        while (row(k) >= 0 && such.test(values[met[k]])) {
            k++;
        }
        return k;
    }
}
