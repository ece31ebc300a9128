package corridor.analysis.sensitivity;

/** The power of a sequence at single whole frequencies; a frequency k goes round k times over the sequence. */
final class Harmonics {
    private final Circle circle;
    private final double[] centred;

    /** Cosines and sines of the n-th parts of a circle, which sequences of one length share. */
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

    /** @param circle of as many parts as there are values */
    Harmonics(Circle circle, double[] values) {
        this.circle = circle;
        this.centred = new double[values.length];
        double mean = Moments.mean(values);
        for (int i = 0; i < values.length; i++) {
            centred[i] = values[i] - mean;
        }
    }

    /** The squared modulus of the Fourier coefficient, divided by the squared length. */
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

    /** The powers of all frequencies but 0, each counted at k and at n - k: the variance. */
    double total() {
        double sum = 0;
        for (double value : centred) {
            sum += value * value;
        }
        return sum / centred.length;
    }
}
