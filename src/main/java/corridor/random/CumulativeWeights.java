package corridor.random;

import java.util.Arrays;

/**
 * A table of cumulative weights selects options at random in proportion to their weights. Its use is for weights that
 * change less often than options are drawn. The option is the one that {@link InverseCdf#index(double, double[], int)}
 * selects, since the sums are equal to the last bit.
 */
public final class CumulativeWeights {
    private static final int STRIDE = 8;
    private final double[] upTo;

    /**
     * Makes weights of zero.
     *
     * @param options number of options
     */
    public CumulativeWeights(int options) {
        upTo = new double[options];
    }

    /** Returns a table of its own with the same weights. */
    public CumulativeWeights copy() {
        CumulativeWeights copy = new CumulativeWeights(upTo.length);
        System.arraycopy(upTo, 0, copy.upTo, 0, upTo.length);
        return copy;
    }

    /** Whether another table has the same weights, to the last bit of their sums. */
    public boolean hasSameWeights(CumulativeWeights other) {
        return Arrays.equals(upTo, other.upTo);
    }

    public int options() {
        return upTo.length;
    }

    /** Sets the weights, which must not be negative, one for each option. */
    public void set(double[] weights) {
        double sum = 0;
        for (int i = 0; i < upTo.length; i++) {
            sum += weights[i];
            upTo[i] = sum;
        }
    }

    /** Returns the index of the option that {@code u} in (0, 1) selects; the sum of the weights must be positive. */
    public int index(double u) {
        int last = upTo.length - 1;
        double target = u * upTo[last];
        int i = 0;
        while (i + STRIDE <= last && target >= upTo[i + STRIDE - 1]) {
            i += STRIDE;
        }
        while (i < last && target >= upTo[i]) {
            i++;
        }
        return i < last ? i : lastPositive(target, last);
    }

    /**
     * Returns {@code last}, or the last option with a positive weight if rounding has made the target equal to the sum.
     */
    private int lastPositive(double target, int last) {
        int i = last;
        while (i > 0 && target >= upTo[i] && upTo[i - 1] == upTo[i]) {
            i--;
        }
        return i;
    }
}
