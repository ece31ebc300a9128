package corridor.validation;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * A number measured on many histories, with the uncertainty that their limited number leaves.
 *
 * @param value measured on all histories; NaN if it could not be measured
 * @param low lower end of a 95 % interval; NaN with fewer than {@link #BATCHES} histories
 * @param high upper end
 */
public record Estimate(double value, double low, double high) {
    /** Histories are dealt into this many batches; the spread over batches gives the interval. */
    public static final int BATCHES = 10;

    /** 97.5 % point of Student's t with nine degrees of freedom. */
    private static final double T_NINE = 2.262;

    /** Measures on all, and on batches for the interval. */
    public static <T> Estimate of(List<T> histories, ToDoubleFunction<List<T>> measure) {
        double value = measure.applyAsDouble(histories);
        if (histories.size() < BATCHES) {
            return new Estimate(value, Double.NaN, Double.NaN);
        }
        double[] parts = new double[BATCHES];
        double mean = 0;
        for (int b = 0; b < BATCHES; b++) {
            List<T> part = new ArrayList<>();
            for (int k = b; k < histories.size(); k += BATCHES) {
                part.add(histories.get(k));
            }
            parts[b] = measure.applyAsDouble(part);
            mean += parts[b] / BATCHES;
        }
        double squares = 0;
        for (double part : parts) {
            squares += (part - mean) * (part - mean);
        }
        double half = T_NINE * Math.sqrt(squares / (BATCHES - 1) / BATCHES);
        return new Estimate(value, value - half, value + half);
    }
}
