package corridor.analysis.statistics;

import corridor.catalogue.Outcome;

/**
 * An outcome with the direction that is better.
 *
 * @param less whether less of it is better; else more is
 * @param threshold the worst satisfactory value; NaN if none is given
 */
public record Objective(Outcome outcome, boolean less, double threshold) {
    /** The value as a loss: the smaller, the better. */
    public double loss(double value) {
        return less ? value : -value;
    }

    /** The value of a loss. */
    double value(double loss) {
        return less ? loss : -loss;
    }

    public boolean hasThreshold() {
        return !Double.isNaN(threshold);
    }

    /** Whether a value is satisfactory; a value on the threshold is. */
    public boolean meets(double value) {
        return loss(value) <= loss(threshold);
    }
}
