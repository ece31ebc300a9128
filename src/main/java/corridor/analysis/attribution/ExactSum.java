package corridor.analysis.attribution;

/**
 * An exact sum adds with about 32 digits, by error-free sums and products (Dekker 1971, Numerische Mathematik
 * 18:224-242). The sum of whole numbers is exact while it has at most 15 digits.
 */
final class ExactSum {
    private double high;
    private double low;

    ExactSum add(double value) {
        double sum = high + value;
        double part = sum - high;
        low += (high - (sum - part)) + (value - part);
        high = sum;
        return this;
    }

    /** Adds the product of a weight and a value. */
    ExactSum add(double weight, double value) {
        double product = weight * value;
        low += StrictMath.fma(weight, value, -product);
        return add(product);
    }

    double value() {
        return high + low;
    }
}
