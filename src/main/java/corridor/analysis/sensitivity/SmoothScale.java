package corridor.analysis.sensitivity;

import corridor.design.Distribution;
import org.apache.commons.math3.special.BesselJ;

/**
 * A smooth scale is a coordinate z of a factor: its value or the logarithm of its value. The distribution of the factor
 * has a known Poincare constant C in this coordinate, so E[(dg/dz)^2] C is an upper bound of the variance that the
 * factor contributes.
 *
 * <p>The constant is L^2 / pi^2 for a uniform distribution over a range of length L, in the value or the logarithm, and
 * the variance for a normal one. For a truncated normal it is the smaller of the two. For a triangular one with sides
 * of lengths l and r, it is 1 / k^2 with k the smallest positive root of J0(kl) J1(kr) + J0(kr) J1(kl), with the Bessel
 * functions J (Roustant, Barthe and Iooss 2017, Electronic Journal of Statistics 11:3081-3119). A discrete factor has
 * no derivative.
 *
 * @param logarithmic whether the coordinate is the logarithm of the value
 * @param exponent exponent of the unit 2^exponent of a coordinate that is no logarithm; the unit keeps squares in the
 *     range of a double
 * @param constant C, in squared units of the coordinate; NaN for a discrete factor
 */
record SmoothScale(boolean logarithmic, int exponent, double constant) {
    private static final int BISECTIONS = 200;

    static SmoothScale of(Distribution distribution) {
        if (distribution instanceof Distribution.Uniform d) {
            int unit = unit(d.low(), d.high());
            return new SmoothScale(false, unit, uniform(length(d.low(), d.high(), unit)));
        }
        if (distribution instanceof Distribution.LogUniform d) {
            return new SmoothScale(true, 0, uniform(StrictMath.log(d.high()) - StrictMath.log(d.low())));
        }
        if (distribution instanceof Distribution.Normal d) {
            int unit = unit(d.mean(), d.sd());
            return new SmoothScale(false, unit, squared(d.sd(), unit));
        }
        if (distribution instanceof Distribution.LogNormal d) {
            return new SmoothScale(true, 0, d.sd() * d.sd());
        }
        if (distribution instanceof Distribution.TruncatedNormal d) {
            int unit = unit(d.low(), d.high());
            double even = uniform(length(d.low(), d.high(), unit));
            return new SmoothScale(false, unit, Math.min(squared(d.sd(), unit), even));
        }
        if (distribution instanceof Distribution.Triangular d) {
            int unit = unit(d.low(), d.high());
            double length = length(d.low(), d.high(), unit);
            return new SmoothScale(false, unit, length * length * triangular(d.peak()));
        }
        return new SmoothScale(false, 0, Double.NaN);
    }

    /**
     * Returns a scale whose coordinate is the value divided by {@code 2^exponent}. Its Poincare constant is NaN, since
     * no distribution is given.
     */
    static SmoothScale plain(int exponent) {
        return new SmoothScale(false, exponent, Double.NaN);
    }

    /** Coordinate of a value of the factor. */
    double at(double value) {
        return logarithmic ? StrictMath.log(value) : Math.scalb(value, -exponent);
    }

    private static int unit(double one, double other) {
        return Scaled.exponent(Math.max(Math.abs(one), Math.abs(other)));
    }

    private static double length(double low, double high, int unit) {
        return Math.scalb(high, -unit) - Math.scalb(low, -unit);
    }

    private static double squared(double sd, int unit) {
        return Math.scalb(sd, -unit) * Math.scalb(sd, -unit);
    }

    private static double uniform(double length) {
        return length * length / (Math.PI * Math.PI);
    }

    /**
     * Poincare constant of a triangle over [0, 1]; k is 4.81 for a peak in the middle and 3.83 for a peak at an end.
     */
    private static double triangular(double peak) {
        double low = 3;
        double high = 5;
        for (int i = 0; i < BISECTIONS && low < high; i++) {
            double middle = (low + high) / 2;
            if (slope(middle, peak) > 0) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return 1 / (low * low);
    }

    private static double slope(double k, double peak) {
        double left = k * peak;
        double right = k * (1 - peak);
        return BesselJ.value(0, left) * BesselJ.value(1, right) + BesselJ.value(0, right) * BesselJ.value(1, left);
    }
}
