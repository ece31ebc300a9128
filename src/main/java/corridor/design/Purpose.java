package corridor.design;

/**
 * A purpose states the analysis for which the runs of an experiment are made.
 *
 * @param method word of a method of sensitivity analysis; empty for a sweep that only estimates one-factor effects
 * @param quantity analysed statistic of the replicates at a point: {@code mean}, {@code quantile:Q}, {@code above:V} or
 *     {@code below:V}
 * @param untilWidth largest width of an interval, from end to end, at which the design stops growing; 0 for a design
 *     that does not grow
 * @param mostSamples largest size to which the design grows, in samples; 0 for a design that does not grow
 */
public record Purpose(String method, String quantity, double untilWidth, int mostSamples) {
    /**
     * Checks the width.
     *
     * @throws IllegalArgumentException if {@code untilWidth} is negative or NaN
     */
    public Purpose {
        if (!(untilWidth >= 0)) {
            throw new IllegalArgumentException("a width is 0 or positive");
        }
    }

    /** Returns the purpose of a sweep, which estimates means of replicates with a design that does not grow. */
    public static Purpose sweep() {
        return new Purpose("", "mean", 0, 0);
    }

    public boolean isSweep() {
        return method.isEmpty();
    }

    public boolean grows() {
        return untilWidth > 0;
    }
}
