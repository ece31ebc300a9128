package corridor.analysis.ablation;

import corridor.analysis.comparison.Difference;
import corridor.analysis.comparison.PairedComparison;
import corridor.analysis.comparison.Verdict;
import corridor.analysis.statistics.Bootstrap;
import corridor.analysis.statistics.Interval;
import corridor.analysis.statistics.Samples;

/**
 * An ablated effect compares the effect of one scenario on one outcome in the model with the same effect in a model
 * without one mechanism. Both models share their random numbers, so the two effects form pairs. Effects are compared as
 * shares of the mean of the reference in the same model, since an ablation also changes the level of the outcome.
 *
 * @param itself effect in the model
 * @param ablated effect without the mechanism
 * @param change mean difference of the two effects, as shares; NaN if a reference has the mean zero
 * @param interval 95 % bootstrap interval of the change, in which the means of the references are fixed
 */
public record AblatedEffect(Difference itself, Difference ablated, double change, Interval interval) {
    /** Pairs hold the values of one outcome in a scenario and in its reference, by replicate; NaN where undefined. */
    public record Pairs(double[] inReference, double[] inScenario) {
        /**
         * Returns the differences as shares of the mean of the reference; NaN where a value is undefined or that mean
         * is zero.
         */
        private double[] shares() {
            double mean = Samples.mean(Samples.defined(inReference));
            double[] shares = new double[inReference.length];
            for (int k = 0; k < shares.length; k++) {
                shares[k] = mean == 0 ? Double.NaN : (inScenario[k] - inReference[k]) / mean;
            }
            return shares;
        }
    }

    /** Compares the two effects replicate by replicate. */
    public static AblatedEffect of(
            Difference itself, Pairs inModel, Difference ablated, Pairs inAblated, Bootstrap bootstrap) {
        double[] changes = inAblated.shares();
        double[] before = inModel.shares();
        for (int k = 0; k < changes.length; k++) {
            changes[k] -= before[k];
        }
        double[] defined = Samples.defined(changes);
        return new AblatedEffect(itself, ablated, Samples.mean(defined), bootstrap.ofMean(defined));
    }

    /** Whether the verdicts differ. */
    public boolean verdictChanges() {
        return itself.verdict() != ablated.verdict();
    }

    /**
     * Returns whether the verdicts differ and the effect changes clearly. The change is judged like an effect: it must
     * be distinguishable from chance, and at least the smallest difference that matters. If only the verdicts differ,
     * the effect lies near the boundary between two verdicts.
     */
    public boolean isClear() {
        Verdict moves = PairedComparison.verdict(interval, change, of(ablated.matters(), ablated));
        return verdictChanges() && (moves == Verdict.HIGHER || moves == Verdict.LOWER);
    }

    /** Whether all numbers of the effect are equal in the two models. */
    public boolean isSame() {
        return itself.equals(ablated);
    }

    /** Mean effect as a share of the mean of the reference; NaN if that is zero. */
    public static double share(Difference effect) {
        return of(effect.mean(), effect);
    }

    /** The 95 % interval of the effect, as shares of the mean of the reference. */
    public static Interval shares(Difference effect) {
        return new Interval(of(effect.low(), effect), of(effect.high(), effect));
    }

    private static double of(double value, Difference effect) {
        return effect.referenceMean() == 0 ? Double.NaN : value / effect.referenceMean();
    }
}
