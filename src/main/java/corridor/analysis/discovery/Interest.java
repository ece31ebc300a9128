package corridor.analysis.discovery;

import corridor.number.DecimalText;
import java.util.Arrays;

/**
 * Which outputs make a case one of interest.
 *
 * @param value the threshold; of {@code WORST} the share of cases with the highest outputs, between 0 and 1
 */
public record Interest(Kind kind, double value) {
    /** On which side of the threshold the cases of interest lie. */
    public enum Kind {
        ABOVE,
        BELOW,
        WORST
    }

    public Interest {
        if (!Double.isFinite(value) || kind == Kind.WORST && !(0 < value && value < 1)) {
            throw new IllegalArgumentException("a threshold is a finite number, a share lies between 0 and 1");
        }
    }

    /** For each output whether it is of interest; of equal outputs at the edge of the worst share none is. */
    public boolean[] of(double[] y) {
        double edge = kind == Kind.WORST ? edge(y) : value;
        boolean[] interesting = new boolean[y.length];
        for (int i = 0; i < y.length; i++) {
            interesting[i] = kind == Kind.BELOW ? y[i] < edge : y[i] > edge;
        }
        return interesting;
    }

    /** Such as {@code above 20}. */
    public String words() {
        return switch (kind) {
            case ABOVE -> "above " + DecimalText.of(value);
            case BELOW -> "below " + DecimalText.of(value);
            case WORST -> "in the highest " + DecimalText.of(100 * value) + " %";
        };
    }

    private double edge(double[] y) {
        double[] sorted = y.clone();
        Arrays.sort(sorted);
        return sorted[Math.max(0, (int) Math.ceil((1 - value) * y.length) - 1)];
    }
}
