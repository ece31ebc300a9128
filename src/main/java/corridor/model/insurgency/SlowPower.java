package corridor.model.insurgency;

import corridor.number.Exp;
import corridor.number.Log;

/**
 * Computes powers {@code x^p} of numbers that change little from call to call. While {@code x} stays within 8 % of the
 * value at the last exact computation, it uses the sixth-order Taylor series around that value.
 *
 * <p>The relative error is below 1e-9 for exponents between 0 and 2. The series takes about a tenth of the time of
 * {@link StrictMath#pow}, which also allocates memory. The results depend only on the sequence of values, so they are
 * the same on every machine.
 */
final class SlowPower {
    private static final double NEAR = 0.08;
    private static final int ORDER = 6;
    private final double p;
    private final double c2;
    private final double c3;
    private final double c4;
    private final double c5;
    private final double c6;
    private final double[] inverse;
    private final double[] power;

    /** @param size how many numbers are followed */
    SlowPower(double exponent, int size) {
        p = exponent;
        double[] c = new double[ORDER + 1];
        c[0] = 1;
        for (int k = 1; k <= ORDER; k++) {
            c[k] = c[k - 1] * (p - k + 1) / k;
        }
        c2 = c[2];
        c3 = c[3];
        c4 = c[4];
        c5 = c[5];
        c6 = c[6];
        inverse = new double[size];
        power = new double[size];
    }

    /** Returns {@code x^p} for {@code x > 0}, the present value of the followed number {@code k}. */
    double of(int k, double x) {
        double d = x * inverse[k] - 1;
        if (d < NEAR && d > -NEAR) {
            return power[k] * (1 + d * (p + d * (c2 + d * (c3 + d * (c4 + d * (c5 + d * c6))))));
        }
        inverse[k] = 1 / x;
        power[k] = Exp.of(p * Log.of(x));
        return power[k];
    }
}
