package corridor.analysis.sensitivity;

import corridor.design.Distribution;
import org.apache.commons.math3.special.BesselJ;

/**
 * The coordinate in which a factor's distribution has a known Poincare constant C, for which E[(dg/dz)^2] C bounds the
 * variance that the factor takes part in: the value itself, or its logarithm.
 *
 * <p>Uniform over a range of length L, in the value or in its logarithm: L^2 / pi^2. Normal, likewise: its variance.
 * Truncated normal: the smaller of the two. Triangular, with sides of lengths l and r: 1 / k^2 with k the smallest
 * positive root of J0(kl) J1(kr) + J0(kr) J1(kl), J being Bessel's functions (Roustant, Barthe and Iooss 2017,
 * Electronic Journal of Statistics 11:3081-3119). A factor of single values has no derivative.
 *
 * @param logarithmic whether the coordinate is the logarithm of the value
 * @param exponent the unit of a coordinate that is no logarithm is 2^exponent, so that squares of it stay in range
 * @param constant C, in squared units of the coordinate; NaN where there is none
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

    /** The value itself, in the unit of a coordinate. */
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

    /** Of a triangle over [0, 1]: between a peak in the middle, k = 4.81, and at an end, k = 3.83. */
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
