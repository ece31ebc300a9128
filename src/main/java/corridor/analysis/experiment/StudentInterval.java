package corridor.analysis.experiment;

import org.apache.commons.math3.distribution.TDistribution;
import org.apache.commons.math3.special.Erf;

/** Computes 95 % intervals of means, and p-values from such intervals. */
final class StudentInterval {
    /** 97.5 % quantile of the standard normal distribution. */
    static final double Z95 = 1.959963984540054;

    private StudentInterval() {}

    /** Half width of Student's 95 % interval of a mean; NaN with one value. */
    static double halfWidth(double[] values) {
        return values.length < 2
                ? Double.NaN
                : new TDistribution(null, values.length - 1.0).inverseCumulativeProbability(0.975)
                        * standardError(values);
    }

    /** Standard error of a mean; NaN with one value. */
    static double standardError(double[] values) {
        double mean = 0;
        for (double value : values) {
            mean += value / values.length;
        }
        double squares = 0;
        for (double value : values) {
            squares += (value - mean) * (value - mean);
        }
        return values.length < 2 ? Double.NaN : Math.sqrt(squares / (values.length - 1) / values.length);
    }

    /** Returns the two-sided p-value of an estimate, derived from its 95 % interval; 1 if the interval is not known. */
    static double chance(double estimate, double halfWidth) {
        double z = Z95 * Math.abs(estimate) / halfWidth;
        return Double.isNaN(z) ? 1 : Erf.erfc(z / Math.sqrt(2));
    }
}
