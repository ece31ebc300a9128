package corridor.analysis.calibration;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.EigenDecomposition;
import org.apache.commons.math3.linear.RealMatrix;

/**
 * A quadratic emulator predicts an output of the model from its inputs by a polynomial of second order with all
 * products of two inputs, fitted by ridge regression. The ridge penalty is the one with the smallest leave-one-out
 * error, which is also the error of the emulator. That error needs no further fit: it is the residual divided by one
 * minus the leverage. All outputs of one sample share the rotated inputs.
 *
 * <p>Emulators are used as in Vernon, Goldstein and Bower (2010, Bayesian Analysis 5(4), 619-670). Their emulators add
 * a Gaussian process; here the residual is an error of constant variance.
 */
public final class QuadraticEmulator {
    /** Number of ridge penalties that are tried: 1e-9 to 1e1 times the largest eigenvalue. */
    private static final int RIDGES = 21;

    private static final double SMALLEST = 1e-9;
    private static final double STEP = Math.sqrt(10);

    private final double[] coefficients;
    private final double error;
    private final double explained;
    private final boolean[] squared;

    private QuadraticEmulator(double[] coefficients, double error, double explained, boolean[] squared) {
        this.coefficients = coefficients;
        this.error = error;
        this.explained = explained;
        this.squared = squared;
    }

    /**
     * Fits one emulator for each output.
     *
     * @param inputs {@code [point][input]}, each about -1 to 1
     * @param outputs {@code [output][point]}, finite
     * @param squared for each input, whether its square is a term; a square is not useful for an input with two values
     * @throws IllegalArgumentException if there are not at least 1.2 points for each term
     */
    public static List<QuadraticEmulator> fit(double[][] inputs, double[][] outputs, boolean[] squared) {
        int n = inputs.length;
        double[][] rows = new double[n][];
        for (int i = 0; i < n; i++) {
            rows[i] = terms(inputs[i], squared);
        }
        int terms = n == 0 ? 1 : rows[0].length;
        if (n < fewestPoints(terms)) {
            throw new IllegalArgumentException(
                    terms + " terms need at least " + fewestPoints(terms) + " points, not " + n);
        }
        Rotated rotated = Rotated.of(rows);
        List<QuadraticEmulator> emulators = new ArrayList<>();
        for (double[] output : outputs) {
            emulators.add(rotated.fit(output, squared));
        }
        return emulators;
    }

    /** Returns the smallest number of points for a fit, given for each input whether its square is a term. */
    public static int fewestPoints(boolean[] squared) {
        return fewestPoints(terms(new double[squared.length], squared).length);
    }

    private static int fewestPoints(int terms) {
        return (int) Math.ceil(1.2 * terms);
    }

    /**
     * Rotated terms are centred and projected on the principal axes of their covariance. A ridge penalty then acts on
     * each axis separately.
     *
     * @param means mean of each term except the constant
     * @param axes eigenvectors as columns
     * @param eigenvalues of the matrix of the normal equations, at least 0
     * @param scores {@code [point][axis]}
     */
    private record Rotated(double[] means, RealMatrix axes, double[] eigenvalues, double[][] scores) {
        static Rotated of(double[][] rows) {
            int columns = rows[0].length - 1;
            double[] means = new double[columns];
            for (double[] row : rows) {
                for (int j = 0; j < columns; j++) {
                    means[j] += row[j + 1] / rows.length;
                }
            }
            double[][] centred = new double[rows.length][columns];
            for (int i = 0; i < rows.length; i++) {
                for (int j = 0; j < columns; j++) {
                    centred[i][j] = rows[i][j + 1] - means[j];
                }
            }
            RealMatrix design = new Array2DRowRealMatrix(centred, false);
            EigenDecomposition eigen = new EigenDecomposition(design.transpose().multiply(design));
            double[] eigenvalues = eigen.getRealEigenvalues();
            for (int j = 0; j < columns; j++) {
                eigenvalues[j] = Math.max(0, eigenvalues[j]);
            }
            return new Rotated(
                    means,
                    eigen.getV(),
                    eigenvalues,
                    design.multiply(eigen.getV()).getData());
        }

        /** Fits with the ridge penalty that has the smallest leave-one-out error. */
        QuadraticEmulator fit(double[] output, boolean[] squared) {
            int n = scores.length;
            double mean = Arrays.stream(output).sum() / n;
            double[] right = new double[eigenvalues.length];
            double total = 0;
            for (int i = 0; i < n; i++) {
                total += (output[i] - mean) * (output[i] - mean);
                for (int j = 0; j < right.length; j++) {
                    right[j] += scores[i][j] * (output[i] - mean);
                }
            }
            double largest = Arrays.stream(eigenvalues).max().orElse(0);
            double best = Double.POSITIVE_INFINITY;
            double[] loadings = new double[right.length];
            double ridge = SMALLEST * largest;
            for (int r = 0; r < RIDGES; r++, ridge *= STEP) {
                double[] tried = new double[right.length];
                for (int j = 0; j < right.length; j++) {
                    tried[j] = right[j] / (eigenvalues[j] + ridge);
                }
                double left = leftOut(output, mean, tried, ridge);
                if (left < best) {
                    best = left;
                    loadings = tried;
                }
            }
            return emulator(loadings, mean, Math.sqrt(best / n), total > 0 ? 1 - best / total : Double.NaN, squared);
        }

        /** Returns the sum of the squared leave-one-out errors. */
        private double leftOut(double[] output, double mean, double[] loadings, double ridge) {
            double sum = 0;
            for (int i = 0; i < scores.length; i++) {
                double fitted = mean;
                double leverage = 1.0 / scores.length;
                for (int j = 0; j < loadings.length; j++) {
                    double score = scores[i][j];
                    fitted += score * loadings[j];
                    leverage += score * score / (eigenvalues[j] + ridge);
                }
                double residual = (output[i] - fitted) / Math.max(SMALLEST, 1 - leverage);
                sum += residual * residual;
            }
            return sum;
        }

        private QuadraticEmulator emulator(
                double[] loadings, double mean, double error, double explained, boolean[] squared) {
            double[] slopes = axes.operate(loadings);
            double[] coefficients = new double[slopes.length + 1];
            coefficients[0] = mean;
            for (int j = 0; j < slopes.length; j++) {
                coefficients[j + 1] = slopes[j];
                coefficients[0] -= slopes[j] * means[j];
            }
            return new QuadraticEmulator(coefficients, error, explained, squared.clone());
        }
    }

    /** Predicts the output at an input. */
    public double at(double[] input) {
        return atTerms(terms(input, squared));
    }

    /** Predicts the output at the terms of an input, which emulators of one sample share. */
    double atTerms(double[] terms) {
        return dot(coefficients, terms);
    }

    /** Root mean square of the leave-one-out errors, in the unit of the output. */
    public double error() {
        return error;
    }

    /** Share of the variance over the points that leave-one-out predictions explain; NaN for a constant output. */
    public double explained() {
        return explained;
    }

    static double[] terms(double[] x, boolean[] squared) {
        int squares = 0;
        for (boolean one : squared) {
            squares += one ? 1 : 0;
        }
        double[] terms = new double[1 + x.length + squares + x.length * (x.length - 1) / 2];
        int k = 0;
        terms[k++] = 1;
        for (double value : x) {
            terms[k++] = value;
        }
        for (int i = 0; i < x.length; i++) {
            if (squared[i]) {
                terms[k++] = x[i] * x[i];
            }
            for (int j = i + 1; j < x.length; j++) {
                terms[k++] = x[i] * x[j];
            }
        }
        return terms;
    }

    private static double dot(double[] a, double[] b) {
        double sum = 0;
        for (int j = 0; j < a.length; j++) {
            sum += a[j] * b[j];
        }
        return sum;
    }
}
