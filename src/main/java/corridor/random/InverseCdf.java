package corridor.random;

import corridor.number.Exp;
import corridor.number.Log;

/**
 * Draws from distributions by inversion: each method turns one uniform draw {@code u} in (0, 1) into one value,
 * monotone in {@code u}, so that paired runs stay synchronised. Only {@link StrictMath}, {@link Exp} and {@link Log}
 * are used, so results are equal on every machine.
 */
public final class InverseCdf {
    private InverseCdf() {}

    /** Returns a Poisson count with mean {@code mean >= 0}, by sequential search; meant for means below about 200. */
    public static int poisson(double u, double mean) {
        if (mean <= 0 || u < 1 - mean * (1 - mean / 2 * (1 - mean / 3))) {
            return 0; // the first terms of the series of exp(-mean) are a lower bound; most calls end here
        }
        double p = Exp.of(-mean);
        double cumulative = p;
        int k = 0;
        while (u > cumulative && p > 0) {
            k++;
            p *= mean / k;
            cumulative += p;
        }
        return k;
    }

    /**
     * Returns a negative-binomial count with mean {@code mean} and dispersion (size) {@code r > 0}; the variance is
     * mean + mean^2 / r. The count is at most {@code cap}.
     */
    public static int negativeBinomial(double u, double mean, double r, int cap) {
        if (mean <= 0 || r <= 1 && u * (1 + mean) < NEARLY_ONE) {
            return 0; // for r <= 1 the probability of 0 is at least 1 / (1 + mean); most calls end here
        }
        double q = mean / (r + mean);
        double p = Exp.of(r * Log.of(r / (r + mean)));
        double cumulative = p;
        int k = 0;
        while (u > cumulative && k < cap) {
            k++;
            p *= q * (r + k - 1) / k;
            cumulative += p;
        }
        return k;
    }

    /** Returns a binomial count of {@code n} trials with probability {@code p}. */
    public static int binomial(double u, int n, double p) {
        if (n <= 0 || p <= 0) {
            return 0;
        }
        if (p >= 1) {
            return n;
        }
        double term = power(1 - p, n);
        double cumulative = term;
        int k = 0;
        while (u > cumulative && k < n) {
            k++;
            term *= p / (1 - p) * (n - k + 1) / k;
            cumulative += term;
        }
        return k;
    }

    /**
     * Returns the standard normal quantile by Acklam's rational approximation (2003), with a relative error below
     * 1.2e-9, which is far finer than the resolution of the model.
     */
    public static double normal(double u) {
        if (u < LOW) {
            double q = StrictMath.sqrt(-2 * StrictMath.log(u));
            return tail(q);
        }
        if (u > 1 - LOW) {
            double q = StrictMath.sqrt(-2 * StrictMath.log1p(-u));
            return -tail(q);
        }
        double q = u - 0.5;
        double r = q * q;
        return (((((A[0] * r + A[1]) * r + A[2]) * r + A[3]) * r + A[4]) * r + A[5])
                * q
                / (((((B[0] * r + B[1]) * r + B[2]) * r + B[3]) * r + B[4]) * r + 1);
    }

    /** Returns a log-normal value with the given median and standard deviation of the logarithm. */
    public static double logNormal(double u, double median, double sd) {
        return median * Exp.of(sd * normal(u));
    }

    /** Returns the index of the option that {@code u} selects among non-negative weights with a positive sum. */
    public static int index(double u, double[] weights, int length) {
        double sum = 0;
        for (int i = 0; i < length; i++) {
            sum += weights[i];
        }
        double target = u * sum;
        double cumulative = 0;
        int last = 0;
        for (int i = 0; i < length; i++) {
            if (weights[i] > 0) {
                cumulative += weights[i];
                last = i;
                if (target < cumulative) {
                    return i;
                }
            }
        }
        return last;
    }

    /**
     * Returns a power by repeated squaring. Most binomials have few trials, for which this takes a tenth of the time of
     * a logarithm.
     */
    private static double power(double base, int exponent) {
        double result = 1;
        double square = base;
        for (int left = exponent; left > 0; left >>= 1) {
            if ((left & 1) == 1) {
                result *= square;
            }
            square *= square;
        }
        return result;
    }

    private static double tail(double q) {
        return (((((C[0] * q + C[1]) * q + C[2]) * q + C[3]) * q + C[4]) * q + C[5])
                / ((((D[0] * q + D[1]) * q + D[2]) * q + D[3]) * q + 1);
    }

    /** Threshold just below 1, which allows for rounding of the number that is compared with it. */
    private static final double NEARLY_ONE = 1 - 1e-9;

    private static final double LOW = 0.02425;
    private static final double[] A = {
        -3.969683028665376e+01,
        2.209460984245205e+02,
        -2.759285104469687e+02,
        1.383577518672690e+02,
        -3.066479806614716e+01,
        2.506628277459239e+00
    };
    private static final double[] B = {
        -5.447609879822406e+01,
        1.615858368580409e+02,
        -1.556989798598866e+02,
        6.680131188771972e+01,
        -1.328068155288572e+01
    };
    private static final double[] C = {
        -7.784894002430293e-03,
        -3.223964580411365e-01,
        -2.400758277161838e+00,
        -2.549732539343734e+00,
        4.374664141464968e+00,
        2.938163982698783e+00
    };
    private static final double[] D = {
        7.784695709041462e-03, 3.224671290700398e-01, 2.445134137142996e+00, 3.754408661907416e+00
    };
}
