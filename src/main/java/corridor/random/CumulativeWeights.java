package corridor.random;

/**
 * Weights that are drawn from more often than they change. The same draw selects the same option as
 * {@link InverseCdf#index(double, double[], int)}, to the last bit of the sums.
 */
public final class CumulativeWeights {
    private static final int STRIDE = 8;
    private final double[] upTo;

    /** @param options number of options; all weights are zero until they are set */
    public CumulativeWeights(int options) {
        upTo = new double[options];
    }

    /** Takes the weights, none negative, as many as options. */
    public void set(double[] weights) {
        double sum = 0;
        for (int i = 0; i < upTo.length; i++) {
            sum += weights[i];
            upTo[i] = sum;
        }
    }

    /** Index of the option that {@code u} in (0, 1) selects; the sum of the weights must be positive. */
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

    /** If rounding makes the target equal to the sum, returns the last option with a weight. */
    private int lastPositive(double target, int last) {
        int i = last;
        while (i > 0 && target >= upTo[i] && upTo[i - 1] == upTo[i]) {
            i--;
        }
        return i;
    }
}
