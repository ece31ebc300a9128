package corridor.analysis.sensitivity;

import corridor.analysis.sensitivity.result.SensitivityMethod;
import corridor.analysis.statistics.Rounding;
import java.util.List;
import java.util.Optional;
import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.DecompositionSolver;
import org.apache.commons.math3.linear.LUDecomposition;
import org.apache.commons.math3.linear.RealMatrix;

/**
 * A linear fit is the regression of the last of several columns on the others. With R the correlations of the factors
 * and r the correlations of factors with the output, the regression coefficients are b = R^-1 r. The explained share is
 * e = r b, and the partial correlation of factor j is b_j / sqrt((R^-1)_jj (1 - e) + b_j^2).
 *
 * @param slopes b, for columns scaled to standard deviation 1
 * @param precision diagonal of R^-1, the variance inflation factors of the slopes
 * @param explained e, at most 1
 */
record LinearFit(double[] slopes, double[] precision, double explained) {
    private static final double SINGULAR = 1e-12;

    /**
     * Returns the fit when each row is counted as often as {@code counts} says; empty if a column is constant or
     * factors are linearly dependent.
     */
    static Optional<LinearFit> of(List<Scaled> columns, int[] counts) {
        int d = columns.size() - 1;
        Optional<double[][]> standard = standardised(columns, counts);
        if (standard.isEmpty()) {
            return Optional.empty();
        }
        double[][] correlations = correlations(standard.get(), counts);
        DecompositionSolver solver = solver(correlations, d);
        if (!solver.isNonSingular()) {
            return Optional.empty();
        }
        double[][] inverse = solver.getInverse().getData();
        double[] slopes = new double[d];
        double[] precision = new double[d];
        double explained = 0;
        for (int j = 0; j < d; j++) {
            precision[j] = inverse[j][j];
            for (int k = 0; k < d; k++) {
                slopes[j] += inverse[j][k] * correlations[k][d];
            }
            explained += slopes[j] * correlations[j][d];
        }
        return Optional.of(new LinearFit(slopes, precision, Math.min(1, explained)));
    }

    /** Index of the first factor that depends linearly on the factors before it; the last factor if none does. */
    static int dependent(List<Scaled> columns, int[] counts) {
        double[][] correlations = correlations(standardised(columns, counts).orElseThrow(), counts);
        int factor = 1;
        while (factor < columns.size() - 2 && solver(correlations, factor + 1).isNonSingular()) {
            factor++;
        }
        return factor;
    }

    /** Returns regression coefficients or partial correlations, with 0 in place of rounding errors. */
    double[] coefficients(SensitivityMethod method) {
        // Rounding errors are removed before the division, whose denominator may be a rounding error too.
        double[] coefficients = Rounding.shares(slopes);
        for (int j = 0; j < slopes.length && method == SensitivityMethod.PRCC; j++) {
            double rest = precision[j] * (1 - explained) + slopes[j] * slopes[j];
            coefficients[j] = rest > 0 ? coefficients[j] / Math.sqrt(rest) : 0;
        }
        return coefficients;
    }

    private static DecompositionSolver solver(double[][] correlations, int factors) {
        RealMatrix first = new Array2DRowRealMatrix(correlations).getSubMatrix(0, factors - 1, 0, factors - 1);
        return new LUDecomposition(first, SINGULAR).getSolver();
    }

    private static double[][] correlations(double[][] standard, int[] counts) {
        double[][] correlations = new double[standard.length][standard.length];
        for (int j = 0; j < standard.length; j++) {
            for (int k = j; k < standard.length; k++) {
                double sum = 0;
                for (int i = 0; i < counts.length; i++) {
                    sum += counts[i] * standard[j][i] * standard[k][i];
                }
                correlations[j][k] = sum / counts.length;
                correlations[k][j] = correlations[j][k];
            }
        }
        return correlations;
    }

    /**
     * Returns the columns with mean 0 and standard deviation 1 over the counted rows; empty if a column is constant
     * there.
     */
    private static Optional<double[][]> standardised(List<Scaled> columns, int[] counts) {
        double[][] standard = new double[columns.size()][];
        for (int j = 0; j < standard.length; j++) {
            double[] values = columns.get(j).values();
            double sum = 0;
            for (int i = 0; i < counts.length; i++) {
                sum += counts[i] * values[i];
            }
            double mean = sum / counts.length;
            double squares = 0;
            for (int i = 0; i < counts.length; i++) {
                squares += counts[i] * (values[i] - mean) * (values[i] - mean);
            }
            double sd = Math.sqrt(squares / counts.length);
            if (sd <= columns.get(j).noise()) {
                return Optional.empty();
            }
            standard[j] = new double[values.length];
            for (int i = 0; i < values.length; i++) {
                standard[j][i] = (values[i] - mean) / sd;
            }
        }
        return Optional.of(standard);
    }
}
