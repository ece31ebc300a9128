package corridor.design;

/**
 * Purpose of the runs of an experiment.
 *
 * @param method word of a method of sensitivity analysis; empty for a sweep that only estimates one-factor effects
 * @param quantity statistic of the replicates of a point that is analysed: {@code mean}, {@code quantile:Q},
 *     {@code above:V} or {@code below:V}
 * @param untilWidth the design grows until no interval is wider than this; 0 for a design of one size
 * @param mostSamples the size at which growing ends
 */
public record Purpose(String method, String quantity, double untilWidth, int mostSamples) {
    public Purpose {
        if (!(untilWidth >= 0)) {
            throw new IllegalArgumentException("a width is 0 or positive");
        }
    }

    /** A sweep: means of replicates, one size. */
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
