package corridor.analysis.calibration;

import corridor.catalogue.calibration.CalibrationPlan.Target;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.commons.math3.special.Erf;

/**
 * A wave of history matching fits emulators of all targets to one sample of points, and rules out points by their
 * predictions. A point is ruled out when its implausibility reaches three, by the three-sigma rule for any unimodal
 * error (Vernon, Goldstein and Bower 2010). The first waves use the second-largest implausibility over the targets,
 * since one emulator may still be poor.
 */
public final class Wave {
    /** Implausibility from which a point is ruled out. */
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
     * @param sample results of the model at the points
     * @param spared number of targets that a point may miss: 1 for the second-largest implausibility, 0 for the largest
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

    /** Implausibility of a point: the largest over the targets, or the second-largest if one target may be missed. */
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
     * Returns the logarithm of the probability that the means of a point lie within the limits, by at least one
     * standard error of the mean. It follows from the predictions and errors of the emulators, as if targets were
     * independent.
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

    /**
     * Returns the standard normal distribution function; 0 for NaN. NaN comes from the logarithm of a lower limit of 0
     * or less, which excludes nothing.
     */
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

    /** Whether the wave does not rule out a point. */
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
