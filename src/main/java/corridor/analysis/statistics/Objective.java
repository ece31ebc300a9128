package corridor.analysis.statistics;

import corridor.catalogue.Outcome;

/**
 * An objective is an outcome with the direction in which it is better.
 *
 * @param less whether smaller values are better
 * @param threshold the worst satisfactory value; NaN if none is given
 */
public record Objective(Outcome outcome, boolean less, double threshold) {
    /** Converts a value to a loss; smaller losses are better. */
    public double loss(double value) {
        return less ? value : -value;
    }

    /** Converts a loss back to a value. */
    double value(double loss) {
        return less ? loss : -loss;
    }

    public boolean hasThreshold() {
        return !Double.isNaN(threshold);
    }

    /** Whether a value is satisfactory; the threshold itself is. */
    public boolean meets(double value) {
        return loss(value) <= loss(threshold);
    }
}
