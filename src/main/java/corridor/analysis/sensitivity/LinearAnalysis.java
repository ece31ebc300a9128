package corridor.analysis.sensitivity;

import corridor.design.FactorSpace;
import corridor.number.DecimalText;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.LUDecomposition;
import org.apache.commons.math3.linear.RealMatrix;

/**
 * Standardised regression and partial rank correlation coefficients from any sample. Both follow from the inverse P of
 * the correlation matrix of factors and output: with y the place of the output, the regression coefficient is -P_jy /
 * P_yy, the partial correlation -P_jy / sqrt(P_jj P_yy), the share explained 1 - 1 / P_yy.
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
        double[][] inverse = inverse(columns, once);
        UnfitSampleException.require(
                inverse.length > 0, "some factors follow exactly from others, so their effects cannot be told apart");
        double r2 = 1 - 1 / inverse[d][d];
        return new Coefficients(
                method,
                space.names(),
                coefficients(method, inverse),
                halfWidths(method, columns, resampling),
                r2,
                n,
                notes(method, space, r2));
    }

    private static double[] coefficients(SensitivityMethod method, double[][] inverse) {
        int d = inverse.length - 1;
        double[] coefficients = new double[d];
        for (int j = 0; j < d; j++) {
            double scale = method == SensitivityMethod.SRC ? inverse[d][d] : Math.sqrt(inverse[j][j] * inverse[d][d]);
            coefficients[j] = -inverse[j][d] / scale;
        }
        return coefficients;
    }

    private static double[] halfWidths(SensitivityMethod method, double[][] columns, Resampling resampling) {
        List<double[]> resampled = new ArrayList<>();
        for (int r = 0; r < resampling.resamples(); r++) {
            double[][] inverse = inverse(columns, resampling.counts(columns[0].length, r));
            if (inverse.length > 0) {
                resampled.add(coefficients(method, inverse));
            }
        }
        double[] widths = Notes.none(columns.length - 1);
        if (resampled.size() > 1) {
            Arrays.setAll(
                    widths,
                    j -> Moments.halfWidth(resampled.stream()
                            .mapToDouble(coefficients -> coefficients[j])
                            .toArray()));
        }
        return widths;
    }

    /** The inverse of the correlation matrix; without rows when there is none. */
    private static double[][] inverse(double[][] columns, int[] counts) {
        int size = columns.length;
        double[][] standard = new double[size][];
        for (int j = 0; j < size; j++) {
            standard[j] = standardised(columns[j], counts);
        }
        double[][] correlations = new double[size][size];
        for (int j = 0; j < size; j++) {
            for (int k = j; k < size; k++) {
                double sum = 0;
                for (int i = 0; i < counts.length; i++) {
                    sum += counts[i] * standard[j][i] * standard[k][i];
                }
                correlations[j][k] = sum / counts.length;
                correlations[k][j] = correlations[j][k];
            }
        }
        RealMatrix matrix = new Array2DRowRealMatrix(correlations, false);
        LUDecomposition decomposition = new LUDecomposition(matrix, SINGULAR);
        return decomposition.getSolver().isNonSingular()
                ? decomposition.getSolver().getInverse().getData()
                : new double[0][];
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
        return ranks ? Arrays.stream(columns).map(Sorting::ranks).toArray(double[][]::new) : columns;
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
