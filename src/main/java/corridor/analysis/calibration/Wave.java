package corridor.analysis.calibration;

import corridor.catalogue.calibration.CalibrationPlan.Target;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.commons.math3.special.Erf;

/**
 * A wave of history matching: emulators of all targets from one sample of points, and what they rule out. A point is
 * ruled out when its implausibility exceeds three, by the rule of three sigma for any unimodal error (Vernon, Goldstein
 * and Bower 2010). The first waves judge by the second-largest implausibility over the targets, since one emulator may
 * still be poor.
 */
public final class Wave {
    /** Implausibility above which a point is ruled out. */
    public static final double CUTOFF = 3;

    private static final double SMALLEST_ERROR = 1e-9;
    private static final double SMALLEST_PROBABILITY = 1e-6;

    private final List<Target> targets;
    private final List<QuadraticEmulator> emulators;
    private final double[] chance;
    private final int spared;
    private final boolean[] squared;

    private Wave(
            List<Target> targets, List<QuadraticEmulator> emulators, double[] chance, int spared, boolean[] squared) {
        this.targets = targets;
        this.emulators = emulators;
        this.chance = chance;
        this.spared = spared;
        this.squared = squared.clone();
    }

    /**
     * Fits a wave. Points at which a target has no number are left out.
     *
     * @param inputs {@code [point][input]}, each -1 to 1
     * @param squared whether an input has a square term
     * @param sample numbers of the model at the points
     * @param spared targets that may be missed: 1 for the second-largest implausibility, 0 for the largest
     */
    public static Wave fit(
            List<Target> targets, double[][] inputs, boolean[] squared, CalibrationSample sample, int spared) {
        List<double[]> rows = new ArrayList<>();
        List<Integer> used = new ArrayList<>();
        for (int i = 0; i < inputs.length; i++) {
            if (sample.isComplete(i)) {
                rows.add(inputs[i]);
                used.add(i);
            }
        }
        double[][] outputs = new double[targets.size()][used.size()];
        for (int k = 0; k < targets.size(); k++) {
            for (int i = 0; i < used.size(); i++) {
                outputs[k][i] = sample.scaledMean(k, used.get(i));
            }
        }
        List<QuadraticEmulator> emulators = QuadraticEmulator.fit(rows.toArray(double[][]::new), outputs, squared);
        return new Wave(List.copyOf(targets), emulators, sample.chance(), spared, squared);
    }

    /** Implausibility of a point: the largest over the targets, or the next one where a target is spared. */
    public double implausibility(double[] input) {
        double[] each = implausibilities(input);
        Arrays.sort(each);
        return each[Math.max(0, each.length - 1 - spared)];
    }

    /** Sum of the squared implausibilities of a point: minus twice its log-likelihood by the emulators. */
    public double distance(double[] input) {
        double sum = 0;
        for (double each : implausibilities(input)) {
            sum += each * each;
        }
        return sum;
    }

    /**
     * Logarithm of the probability that the means of a point keep the limits by a standard error of the mean, given the
     * emulators and their errors, as if targets were independent.
     *
     * @param histories number of histories behind the means
     */
    public double logWithin(double[] input, Limits limits, int histories) {
        double[] terms = QuadraticEmulator.terms(input, squared);
        double sum = 0;
        for (int k = 0; k < targets.size(); k++) {
            if (limits.limits(k)) {
                double inside = chance[k] / Math.sqrt(histories);
                double low = targets.get(k).scaled(limits.low()[k]) + inside;
                double high = targets.get(k).scaled(limits.high()[k]) - inside;
                double mean = emulators.get(k).atTerms(terms);
                double error = Math.max(emulators.get(k).error(), SMALLEST_ERROR);
                double within = standard((high - mean) / error) - standard((low - mean) / error);
                sum += StrictMath.log(Math.max(within, SMALLEST_PROBABILITY));
            }
        }
        return sum;
    }

    /** Standard normal distribution; a logarithm of 0 or less, NaN here, is no lower limit. */
    private static double standard(double z) {
        return Double.isNaN(z) ? 0 : (1 + Erf.erf(z / Math.sqrt(2))) / 2;
    }

    private double[] implausibilities(double[] input) {
        double[] each = new double[targets.size()];
        double[] terms = QuadraticEmulator.terms(input, squared);
        for (int k = 0; k < each.length; k++) {
            QuadraticEmulator emulator = emulators.get(k);
            each[k] = targets.get(k).implausibility(emulator.atTerms(terms), emulator.error(), chance[k]);
        }
        return each;
    }

    /** Whether the wave leaves a point in. */
    public boolean keeps(double[] input) {
        return implausibility(input) < CUTOFF;
    }

    /** Share of the variance of a target over the points that its emulator predicts. */
    public double explained(int target) {
        return emulators.get(target).explained();
    }

    /** Error of the emulator of a target, on the scale of the target. */
    public double error(int target) {
        return emulators.get(target).error();
    }

    /** Standard deviation of single histories, by target, on the scale of the target. */
    public double[] chance() {
        return chance.clone();
    }
}
