package corridor.analysis.sensitivity;

/**
 * Harmonics give the power of a sequence of values at single frequencies. A frequency is a number of whole cycles over
 * the sequence.
 */
final class Harmonics {
    private final Circle circle;
    private final double[] centred;

    /** A circle holds the cosines and sines of the n angles that divide it equally, for all sequences of length n. */
    static final class Circle {
        private final double[] cos;
        private final double[] sin;

        Circle(int n) {
            cos = new double[n];
            sin = new double[n];
            for (int i = 0; i < n; i++) {
                double angle = 2 * Math.PI * i / n;
                cos[i] = StrictMath.cos(angle);
                sin[i] = StrictMath.sin(angle);
            }
        }

        int parts() {
            return cos.length;
        }
    }

    /** @param circle circle of as many parts as there are values */
    Harmonics(Circle circle, double[] values) {
        this.circle = circle;
        this.centred = new double[values.length];
        double mean = Moments.mean(values);
        for (int i = 0; i < values.length; i++) {
            centred[i] = values[i] - mean;
        }
    }

    /** Power of a frequency: the squared modulus of the Fourier coefficient divided by the squared length. */
    double power(int frequency) {
        int n = centred.length;
        double real = 0;
        double imaginary = 0;
        int at = 0;
        for (double value : centred) {
            real += value * circle.cos[at];
            imaginary += value * circle.sin[at];
            at += frequency;
            at = at >= n ? at - n : at;
        }
        return (real * real + imaginary * imaginary) / ((double) n * n);
    }

    /**
     * Sum of the powers at all frequencies except 0, which is the variance. Each frequency counts at k and at n - k.
     */
    double total() {
        double sum = 0;
        for (double value : centred) {
            sum += value * value;
        }
        return sum / centred.length;
    }
}
