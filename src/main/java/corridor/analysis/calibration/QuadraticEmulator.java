package corridor.analysis.calibration;

import java.util.ArrayList;
import java.util.List;
import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.ArrayRealVector;
import org.apache.commons.math3.linear.CholeskyDecomposition;
import org.apache.commons.math3.linear.MatrixUtils;
import org.apache.commons.math3.linear.RealMatrix;
import org.apache.commons.math3.linear.RealVector;

/**
 * A quadratic emulator predicts an output of the model from its inputs by a polynomial of second order with all
 * products of two inputs, fitted by least squares. Its error is that of leaving out one point at a time, which needs no
 * further fit (the residual over one minus the leverage). Outputs of one sample share the factorised inputs.
 *
 * <p>Used as in Vernon, Goldstein and Bower (2010, Bayesian Analysis 5(4), 619-670), whose emulators add a Gaussian
 * process; here the residual counts as error with one variance.
 */
public final class QuadraticEmulator {
    /** Makes the equations solvable when an input hardly varies; relative to the largest diagonal element. */
    private static final double RIDGE = 1e-9;

    private static final double SYMMETRY = 1e-9;

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
     * @param squared whether the square of an input is a term; not useful where an input has two values
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
        RealMatrix factor = factor(rows);
        double[] leverage = new double[n];
        for (int i = 0; i < n; i++) {
            double[] half = forward(factor, rows[i]);
            for (double value : half) {
                leverage[i] += value * value;
            }
        }
        List<QuadraticEmulator> emulators = new ArrayList<>();
        for (double[] output : outputs) {
            emulators.add(fit(rows, output, factor, leverage, squared));
        }
        return emulators;
    }

    /** Number of points that a fit of inputs needs, given which inputs have a square. */
    public static int fewestPoints(boolean[] squared) {
        return fewestPoints(terms(new double[squared.length], squared).length);
    }

    private static int fewestPoints(int terms) {
        return (int) Math.ceil(1.2 * terms);
    }

    private static QuadraticEmulator fit(
            double[][] rows, double[] output, RealMatrix factor, double[] leverage, boolean[] squared) {
        int terms = factor.getRowDimension();
        double[] right = new double[terms];
        double mean = 0;
        for (int i = 0; i < rows.length; i++) {
            mean += output[i] / rows.length;
            for (int j = 0; j < terms; j++) {
                right[j] += rows[i][j] * output[i];
            }
        }
        double[] coefficients = backward(factor, forward(factor, right));
        double left = 0;
        double total = 0;
        for (int i = 0; i < rows.length; i++) {
            double residual = (output[i] - dot(coefficients, rows[i])) / Math.max(1e-6, 1 - leverage[i]);
            left += residual * residual;
            total += (output[i] - mean) * (output[i] - mean);
        }
        double error = Math.sqrt(left / rows.length);
        return new QuadraticEmulator(coefficients, error, total > 0 ? 1 - left / total : Double.NaN, squared.clone());
    }

    /** Predicts the output at an input. */
    public double at(double[] input) {
        return dot(coefficients, terms(input, squared));
    }

    /** Root mean square of the errors of leaving out one point at a time, in the unit of the output. */
    public double error() {
        return error;
    }

    /** Share of the variance over the points that is predicted when each is left out; NaN for a constant output. */
    public double explained() {
        return explained;
    }

    private static double[] terms(double[] x, boolean[] squared) {
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

    /** Lower triangle L of the normal equations, with L times its transpose equal to their matrix. */
    private static RealMatrix factor(double[][] rows) {
        RealMatrix design = new Array2DRowRealMatrix(rows, false);
        RealMatrix normal = design.transpose().multiply(design);
        double largest = 0;
        for (int j = 0; j < normal.getRowDimension(); j++) {
            largest = Math.max(largest, normal.getEntry(j, j));
        }
        for (int j = 0; j < normal.getRowDimension(); j++) {
            normal.addToEntry(j, j, RIDGE * largest);
        }
        return new CholeskyDecomposition(normal, SYMMETRY, 0).getL();
    }

    private static double[] forward(RealMatrix lower, double[] right) {
        RealVector solved = new ArrayRealVector(right);
        MatrixUtils.solveLowerTriangularSystem(lower, solved);
        return solved.toArray();
    }

    private static double[] backward(RealMatrix lower, double[] right) {
        RealVector solved = new ArrayRealVector(right);
        MatrixUtils.solveUpperTriangularSystem(lower.transpose(), solved);
        return solved.toArray();
    }

    private static double dot(double[] a, double[] b) {
        double sum = 0;
        for (int j = 0; j < a.length; j++) {
            sum += a[j] * b[j];
        }
        return sum;
    }
}
