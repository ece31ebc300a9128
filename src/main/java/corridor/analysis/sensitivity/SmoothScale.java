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
 * @param constant C, in squared units of the coordinate; NaN where there is none
 */
record SmoothScale(boolean logarithmic, double constant) {
    private static final int BISECTIONS = 200;

    static SmoothScale of(Distribution distribution) {
        if (distribution instanceof Distribution.Uniform d) {
            return new SmoothScale(false, uniform(d.high() - d.low()));
        }
        if (distribution instanceof Distribution.LogUniform d) {
            return new SmoothScale(true, uniform(StrictMath.log(d.high()) - StrictMath.log(d.low())));
        }
        if (distribution instanceof Distribution.Normal d) {
            return new SmoothScale(false, d.sd() * d.sd());
        }
        if (distribution instanceof Distribution.LogNormal d) {
            return new SmoothScale(true, d.sd() * d.sd());
        }
        if (distribution instanceof Distribution.TruncatedNormal d) {
            return new SmoothScale(false, Math.min(d.sd() * d.sd(), uniform(d.high() - d.low())));
        }
        if (distribution instanceof Distribution.Triangular d) {
            double length = d.high() - d.low();
            return new SmoothScale(false, length * length * triangular(d.peak()));
        }
        return new SmoothScale(false, Double.NaN);
    }

    /** Where a value of the factor lies in the coordinate. */
    double at(double value) {
        return logarithmic ? StrictMath.log(value) : value;
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
