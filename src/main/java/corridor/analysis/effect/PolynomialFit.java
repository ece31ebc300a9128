package corridor.analysis.effect;

import java.util.Arrays;

/**
 * Least squares of an effect on Legendre polynomials of one assumption, up to the third degree. The sums are kept by
 * unit, so that cross-validation and resamples need no second pass over the rows.
 */
final class PolynomialFit {
    static final int MOST_DEGREE = 3;
    private static final int TERMS = MOST_DEGREE + 1;
    private static final int FOLDS = 10;
    private static final double SINGULAR = 1e-9;

    /** {@code [unit][term][term]}, sums of products of the terms. */
    private final double[][][] products;

    /** {@code [unit][term]}, sums of products of the terms with the effect. */
    private final double[][] responses;

    private final double[] squares;
    private final int[] rows;
    private final int degrees;

    /**
     * @param scaled assumption in each row, from -1 to 1
     * @param y effect in each row
     * @param unit unit of each row
     * @param units number of units
     */
    PolynomialFit(double[] scaled, double[] y, int[] unit, int units) {
        products = new double[units][TERMS][TERMS];
        responses = new double[units][TERMS];
        squares = new double[units];
        rows = new int[units];
        for (int i = 0; i < y.length; i++) {
            double[] terms = terms(scaled[i]);
            int u = unit[i];
            for (int j = 0; j < TERMS; j++) {
                for (int k = 0; k < TERMS; k++) {
                    products[u][j][k] += terms[j] * terms[k];
                }
                responses[u][j] += terms[j] * y[i];
            }
            squares[u] += y[i] * y[i];
            rows[u]++;
        }
        long distinct = Arrays.stream(scaled).distinct().limit(TERMS).count();
        degrees = (int) Math.min(MOST_DEGREE, distinct - 1);
    }

    /** Returns the values of the polynomials at a place from -1 to 1. */
    private static double[] terms(double t) {
        return new double[] {1, t, (3 * t * t - 1) / 2, (5 * t * t * t - 3 * t) / 2};
    }

    static double value(double[] coefficients, double t) {
        double[] terms = terms(t);
        double sum = 0;
        for (int j = 0; j < coefficients.length; j++) {
            sum += coefficients[j] * terms[j];
        }
        return sum;
    }

    /** Largest degree that the different values of the assumption allow. */
    int degrees() {
        return degrees;
    }

    /**
     * Returns the mean squared error of predictions of a tenth of the units from the others.
     *
     * @return NaN if a fit is impossible
     */
    double error(int degree) {
        int units = rows.length;
        int folds = Math.min(FOLDS, units);
        double error = 0;
        int count = 0;
        for (int fold = 0; fold < folds; fold++) {
            int[] rest = new int[units];
            int[] left = new int[units];
            for (int u = 0; u < units; u++) {
                (u % folds == fold ? left : rest)[u] = 1;
            }
            double[] coefficients = coefficients(degree, rest);
            if (coefficients.length == 0) {
                return Double.NaN;
            }
            error += squaredError(coefficients, left);
            for (int u = 0; u < units; u++) {
                count += left[u] * rows[u];
            }
        }
        return error / count;
    }

    private double squaredError(double[] coefficients, int[] counts) {
        double error = 0;
        for (int u = 0; u < counts.length; u++) {
            if (counts[u] > 0) {
                error += squares[u];
                for (int j = 0; j < coefficients.length; j++) {
                    error -= 2 * coefficients[j] * responses[u][j];
                    for (int k = 0; k < coefficients.length; k++) {
                        error += coefficients[j] * coefficients[k] * products[u][j][k];
                    }
                }
            }
        }
        return error;
    }

    /**
     * Returns the coefficients of the fit to some units.
     *
     * @param counts how often each unit counts
     * @return one coefficient for each degree from 0; empty if the units do not determine them
     */
    double[] coefficients(int degree, int[] counts) {
        int n = degree + 1;
        double[][] system = new double[n][n + 1];
        for (int u = 0; u < counts.length; u++) {
            if (counts[u] > 0) {
                for (int j = 0; j < n; j++) {
                    for (int k = 0; k < n; k++) {
                        system[j][k] += counts[u] * products[u][j][k];
                    }
                    system[j][n] += counts[u] * responses[u][j];
                }
            }
        }
        return solved(system);
    }

    /** Solves a symmetric system by elimination; empty if it is singular. */
    private static double[] solved(double[][] system) {
        int n = system.length;
        double size = system[0][0];
        for (int j = 0; j < n; j++) {
            if (!(system[j][j] > SINGULAR * size)) {
                return new double[0];
            }
            for (int i = j + 1; i < n; i++) {
                double factor = system[i][j] / system[j][j];
                for (int k = j; k <= n; k++) {
                    system[i][k] -= factor * system[j][k];
                }
            }
        }
        double[] solution = new double[n];
        for (int j = n - 1; j >= 0; j--) {
            double rest = system[j][n];
            for (int k = j + 1; k < n; k++) {
                rest -= system[j][k] * solution[k];
            }
            solution[j] = rest / system[j][j];
        }
        return solution;
    }
}
