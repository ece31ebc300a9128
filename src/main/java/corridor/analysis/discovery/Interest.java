package corridor.analysis.discovery;

import corridor.number.DecimalText;
import java.util.Arrays;

/**
 * An interest is a rule that decides from the output of a case whether the case is of interest.
 *
 * @param value the threshold; for {@code WORST} and {@code LOWEST} the share of cases with the highest or lowest
 *     outputs, between 0 and 1
 */
public record Interest(Kind kind, double value) {
    /** The kind gives the side of the threshold on which the cases of interest lie. */
    public enum Kind {
        ABOVE,
        BELOW,
        /** The highest outputs. */
        WORST,
        /** The lowest outputs. */
        LOWEST
    }

    public Interest {
        if (!Double.isFinite(value) || isShare(kind) && !(0 < value && value < 1)) {
            throw new IllegalArgumentException("a threshold is a finite number, a share lies between 0 and 1");
        }
    }

    /** For each output, whether it is of interest. Outputs equal to the threshold of a share are not of interest. */
    public boolean[] of(double[] y) {
        double edge = edge(y);
        boolean below = kind == Kind.BELOW || kind == Kind.LOWEST;
        boolean[] interesting = new boolean[y.length];
        for (int i = 0; i < y.length; i++) {
            interesting[i] = below ? y[i] < edge : y[i] > edge;
        }
        return interesting;
    }

    /** The rule in words, such as {@code above 20}. */
    public String words() {
        return switch (kind) {
            case ABOVE -> "above " + DecimalText.of(value);
            case BELOW -> "below " + DecimalText.of(value);
            case WORST -> "in the highest " + DecimalText.of(100 * value) + " %";
            case LOWEST -> "in the lowest " + DecimalText.of(100 * value) + " %";
        };
    }

    /** The threshold for these outputs; outputs beyond it are of interest, and outputs on it are not. */
    public double edge(double[] y) {
        if (!isShare(kind)) {
            return value;
        }
        double[] sorted = y.clone();
        Arrays.sort(sorted);
        int beyond = Math.max(0, (int) Math.ceil((1 - value) * y.length) - 1);
        return kind == Kind.WORST ? sorted[beyond] : sorted[y.length - 1 - beyond];
    }

    private static boolean isShare(Kind kind) {
        return kind == Kind.WORST || kind == Kind.LOWEST;
    }
}
