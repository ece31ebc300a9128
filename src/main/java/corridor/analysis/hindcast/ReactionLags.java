package corridor.analysis.hindcast;

import corridor.analysis.statistics.Band;
import corridor.analysis.statistics.Proportion;
import corridor.analysis.statistics.Quantiles;
import corridor.catalogue.Hindcast.Reaction;
import java.util.Arrays;

/**
 * Reaction lags compare one reaction over the replicates of a replay with the record.
 *
 * @param lags days from trigger to reaction, ascending, in the replicates in which the reaction occurred within its
 *     window
 * @param without proportion of replicates in which the reaction occurred within its window although the trigger was
 *     removed
 * @param before proportion of replicates in which the step was already reached, or the item already agreed, before the
 *     trigger
 * @param added increase of the proportion by the trigger: mean and 95 % interval of paired differences
 */
public record ReactionLags(
        Reaction reaction, int[] lags, int replicates, Proportion without, Proportion before, Interval added) {
    private static final double HALF = 0.5;

    /**
     * An interval holds a mean with its 95 % interval; both ends are NaN if there are too few pairs for an interval.
     */
    public record Interval(double mean, double low, double high) {}

    /** Proportion of replicates in which the reaction occurred within its window. */
    public Proportion came() {
        return new Proportion(lags.length, replicates);
    }

    /** Quantiles of the lag over replicates with the reaction; NaN if it never occurred. */
    public Band band() {
        return Quantiles.of(Arrays.stream(lags).asDoubleStream().toArray()).band();
    }

    /** Whether the lag of the record lies within the middle 90 % of the model's lags. */
    public boolean recordIsWithin() {
        Band band = band();
        return reaction.observedLag() >= band.p5() && reaction.observedLag() <= band.p95();
    }

    /** Whether the reaction occurs in fewer than half of the replicates. */
    public boolean isRare() {
        return came().share() < HALF;
    }

    /** Whether the trigger clearly makes the reaction more frequent. */
    public boolean isAnswerToTrigger() {
        return added.low() > 0;
    }
}
