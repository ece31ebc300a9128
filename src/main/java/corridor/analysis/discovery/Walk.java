package corridor.analysis.discovery;

import java.util.Arrays;
import java.util.function.DoublePredicate;
import java.util.function.IntPredicate;

/** Some cases along an order, from a start; the walk is evaluated only as far as needed. */
final class Walk {
    private final int[] order;
    private final double[] values;
    private final int step;
    private final IntPredicate counts;
    private int[] met = new int[16];
    private int size;
    private int at;

    /**
     * @param from place in the order where it begins
     * @param step 1 upwards, -1 downwards
     * @param counts which of the cases are met; the others are passed by
     */
    Walk(int[] order, double[] values, int from, int step, IntPredicate counts) {
        this.order = order;
        this.values = values;
        this.at = from;
        this.step = step;
        this.counts = counts;
    }

    /** The case met after {@code k} others, or -1 when there are not so many. */
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

    /** The value of the case met after {@code k} others, which must be there. */
    double value(int k) {
        return values[row(k)];
    }

    /** Number of cases before the first with a value that fails the condition; all cases if there is none. */
    int whilst(DoublePredicate such) {
        int k = 0;
        while (row(k) >= 0 && such.test(values[met[k]])) {
            k++;
        }
        return k;
    }
}
