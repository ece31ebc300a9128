package corridor.analysis.sensitivity;

import corridor.analysis.Ranks;
import corridor.design.FactorSpace;
import corridor.number.DecimalText;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.DecompositionSolver;
import org.apache.commons.math3.linear.LUDecomposition;
import org.apache.commons.math3.linear.RealMatrix;

/**
 * Standardised regression and partial rank correlation coefficients from any sample. With R the correlations of the
 * factors and r those of factors and output, the regression coefficients are b = R^-1 r, the share explained is e = r
 * b, and the partial correlation of factor j is b_j / sqrt((R^-1)_jj (1 - e) + b_j^2).
 */
public final class LinearAnalysis {
    private static final double EXPLAINS_WELL = 0.7;
    private static final double SINGULAR = 1e-12;

    private LinearAnalysis() {}

    /**
     * Coefficients of the regression on all factors, each and the output scaled to standard deviation 1.
     *
     * @throws UnfitSampleException if rows are too few, a factor never changes, or factors depend on each other
     */
    public static Coefficients src(FactorSpace space, double[][] x, double[] y, Resampling resampling) {
        return analyse(SensitivityMethod.SRC, space, columns(space, x, y, false), resampling);
    }

    /**
     * Correlations between the ranks of a factor and of the output, the other factors' ranks held fixed; equal values
     * share their mean rank.
     *
     * @throws UnfitSampleException as for {@link #src}
     */
    public static Coefficients prcc(FactorSpace space, double[][] x, double[] y, Resampling resampling) {
        return analyse(SensitivityMethod.PRCC, space, columns(space, x, y, true), resampling);
    }

    private static Coefficients analyse(
            SensitivityMethod method, FactorSpace space, double[][] columns, Resampling resampling) {
        int d = space.size();
        int n = columns[d].length;
        UnfitSampleException.require(
                n > d + 2,
                method.word() + " with " + d + " factors needs at least " + (d + 3) + " rows, and there are " + n);
        if (Moments.constant(columns[d])) {
            return new Coefficients(
                    method, space.names(), Notes.none(d), Notes.none(d), Double.NaN, n, List.of(Notes.CONSTANT));
        }
        for (int j = 0; j < d; j++) {
            UnfitSampleException.require(
                    !Moments.constant(columns[j]), "the factor " + space.get(j).name() + " is the same in every row");
        }
        int[] once = new int[n];
        Arrays.fill(once, 1);
        Fit fit = Fit.of(columns, once)
                .orElseThrow(() -> new UnfitSampleException(
                        "some factors follow exactly from others, so their effects cannot be told apart"));
        return new Coefficients(
                method,
                space.names(),
                fit.coefficients(method),
                halfWidths(method, columns, resampling),
                fit.explained,
                n,
                notes(method, space, fit.explained));
    }

    private static double[] halfWidths(SensitivityMethod method, double[][] columns, Resampling resampling) {
        List<double[]> resampled = new ArrayList<>();
        for (int r = 0; r < resampling.resamples(); r++) {
            // A resample of few rows may lose what tells two factors apart; it then says nothing.
            Fit.of(columns, resampling.counts(columns[0].length, r))
                    .ifPresent(fit -> resampled.add(fit.coefficients(method)));
        }
        double[] widths = Notes.none(columns.length - 1);
        if (resampled.size() > 1) {
            Arrays.setAll(
                    widths,
                    j -> Moments.halfWidth(
                            resampled.stream().mapToDouble(each -> each[j]).toArray()));
        }
        return widths;
    }

    /**
     * The regression of the last column on the others.
     *
     * @param slopes of the columns scaled to standard deviation 1
     * @param precision diagonal of the inverse of the factors' correlations
     */
    private record Fit(double[] slopes, double[] precision, double explained) {
        /** The fit when each row is there {@code counts} times; none if factors follow from each other. */
        static Optional<Fit> of(double[][] columns, int[] counts) {
            int d = columns.length - 1;
            double[][] correlations = correlations(columns, counts);
            RealMatrix factors = new Array2DRowRealMatrix(correlations).getSubMatrix(0, d - 1, 0, d - 1);
            DecompositionSolver solver = new LUDecomposition(factors, SINGULAR).getSolver();
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
            return Optional.of(new Fit(slopes, precision, Math.min(1, explained)));
        }

        double[] coefficients(SensitivityMethod method) {
            double[] coefficients = slopes.clone();
            for (int j = 0; j < slopes.length && method == SensitivityMethod.PRCC; j++) {
                double rest = precision[j] * (1 - explained) + slopes[j] * slopes[j];
                coefficients[j] = rest > 0 ? slopes[j] / Math.sqrt(rest) : 0;
            }
            return coefficients;
        }
    }

    private static double[][] correlations(double[][] columns, int[] counts) {
        double[][] standard = Arrays.stream(columns)
                .map(column -> standardised(column, counts))
                .toArray(double[][]::new);
        double[][] correlations = new double[columns.length][columns.length];
        for (int j = 0; j < columns.length; j++) {
            for (int k = j; k < columns.length; k++) {
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

    private static double[] standardised(double[] values, int[] counts) {
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
        return Arrays.stream(values)
                .map(value -> sd == 0 ? 0 : (value - mean) / sd)
                .toArray();
    }

    /** The factors' columns, then the output; or their ranks. */
    private static double[][] columns(FactorSpace space, double[][] x, double[] y, boolean ranks) {
        double[][] columns = new double[space.size() + 1][];
        Arrays.setAll(columns, j -> j == space.size() ? y : Sorting.column(x, j));
        return ranks ? Arrays.stream(columns).map(Ranks::averaged).toArray(double[][]::new) : columns;
    }

    private static List<String> notes(SensitivityMethod method, FactorSpace space, double r2) {
        List<String> notes = new ArrayList<>();
        if (r2 < EXPLAINS_WELL) {
            notes.add(
                    "The " + (method == SensitivityMethod.SRC ? "linear view" : "linear view of the ranks")
                            + " explains only " + DecimalText.rounded(100 * r2, 2)
                            + " % of the variance: what it misses, curvature and interactions, these coefficients do not show.");
        }
        if (space.grouped()) {
            notes.add("The groups of the problem are not used: this method judges each factor alone.");
        }
        return notes;
    }
}
