package corridor.analysis.sensitivity;

import corridor.analysis.sensitivity.result.DerivativeMeasures;
import corridor.analysis.sensitivity.result.Notes;
import corridor.analysis.sensitivity.result.SensitivityMethod;
import corridor.analysis.statistics.Rounding;
import corridor.design.Factor;
import corridor.design.FactorSpace;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The derivative analysis computes the measures of Sobol and Kucherenko (2009, Mathematics and Computers in Simulation
 * 79:3009-3017) from blocks of D + 1 rows: a base point, then rows that move one factor by a small step. V is the
 * variance of the output at the base points.
 *
 * <p>The upper bound of the total index is the mean squared derivative times the Poincare constant, divided by V, in
 * the coordinate of {@link SmoothScale}. For uniform factors it is the usual vi (b - a)^2 / (V pi^2).
 */
public final class DerivativeAnalysis {
    private static final double LARGE_STEP = 0.1;

    private DerivativeAnalysis() {}

    /**
     * Returns the measures of each factor; groups are ignored.
     *
     * @throws UnfitSampleException if the rows are not whole blocks, if there are fewer than two blocks, or if a factor
     *     does not move in its row
     */
    public static DerivativeMeasures of(FactorSpace space, double[][] x, double[] y, Resampling resampling) {
        int d = space.size();
        UnfitSampleException.require(
                y.length % (d + 1) == 0,
                "a DGSM sample has a multiple of " + (d + 1) + " rows for " + d + " factors, and this one has "
                        + y.length);
        int n = y.length / (d + 1);
        UnfitSampleException.require(n >= 2, "a DGSM sample needs at least 2 base points");
        Suitability.require(SensitivityMethod.DGSM, space);
        Scaled output = Scaled.of(y);
        double[] base = new double[n];
        Arrays.setAll(base, i -> output.values()[i * (d + 1)]);
        double variance = output.equal(base) ? 0 : Moments.variance(base, 0);
        double[][] squares = new double[d][];
        double[][] scaled = new double[d][];
        double[] constants = new double[d];
        int[] exponents = new int[d];
        for (int j = 0; j < d; j++) {
            SmoothScale scale = SmoothScale.of(space.get(j).distribution());
            boolean own = !scale.logarithmic() && !Double.isNaN(scale.constant());
            SmoothScale plain = SmoothScale.plain(own ? scale.exponent() : unit(x, j));
            squares[j] = squaredDerivatives(space, x, output, j, plain);
            scaled[j] = scale.logarithmic() ? squaredDerivatives(space, x, output, j, scale) : squares[j];
            constants[j] = scale.constant();
            exponents[j] = 2 * (output.exponent() - plain.exponent());
        }
        double[] vi = Arrays.stream(squares).mapToDouble(Moments::mean).toArray();
        double[] viSd =
                Arrays.stream(squares).mapToDouble(s -> Moments.sd(s, 0)).toArray();
        double[] viConf = resampling.halfWidthsOfMeans(squares);
        double[] dgsmConf = resampling.halfWidthsOfMeans(scaled);
        double[] dgsm = new double[d];
        List<String> lost = new ArrayList<>();
        for (int j = 0; j < d; j++) {
            double scale = variance > 0 ? constants[j] / variance : Double.NaN;
            dgsm[j] = Moments.mean(scaled[j]) * scale;
            dgsmConf[j] *= scale;
            vi[j] = Scaled.unscaled(vi[j], exponents[j]);
            viSd[j] = Scaled.unscaled(viSd[j], exponents[j]);
            viConf[j] = Scaled.unscaled(viConf[j], exponents[j]);
            if (Double.isNaN(vi[j] + viSd[j] + viConf[j])) {
                lost.add(space.get(j).name());
            }
        }
        return new DerivativeMeasures(
                space.names(), vi, viSd, viConf, dgsm, Rounding.shares(dgsmConf), n, notes(space, x, variance, lost));
    }

    private static int unit(double[][] x, int j) {
        return Scaled.of(Sorting.column(x, j)).exponent();
    }

    private static double[] squaredDerivatives(
            FactorSpace space, double[][] x, Scaled output, int j, SmoothScale scale) {
        int block = space.size() + 1;
        double[] y = output.values();
        double[] squares = new double[y.length / block];
        for (int i = 0; i < squares.length; i++) {
            int row = i * block;
            double step = scale.at(x[row + 1 + j][j]) - scale.at(x[row][j]);
            UnfitSampleException.require(
                    step != 0,
                    "row " + (row + 2 + j) + " does not move " + space.get(j).name() + " from the base point in row "
                            + (row + 1));
            UnfitSampleException.require(
                    Double.isFinite(step),
                    space.get(j).name() + " is not positive in row " + (row + 1) + " or " + (row + 2 + j)
                            + ", as its distribution wants it");
            double derivative = output.change(y[row], y[row + 1 + j]) / step;
            squares[i] = derivative * derivative;
        }
        return squares;
    }

    private static List<String> notes(FactorSpace space, double[][] x, double variance, List<String> lost) {
        List<String> notes = new ArrayList<>();
        if (!lost.isEmpty()) {
            notes.add(
                    "vi of " + String.join(", ", lost) + " is too large or too small for a number in the units of this"
                            + " sample, and is left out; dgsm, which has no unit, is not touched by that.");
        }
        if (variance == 0) {
            notes.add(Notes.CONSTANT);
        }
        List<String> logarithmic = new ArrayList<>();
        List<String> stepped = new ArrayList<>();
        for (Factor factor : space.factors()) {
            SmoothScale scale = SmoothScale.of(factor.distribution());
            if (Double.isNaN(scale.constant())) {
                stepped.add(factor.name());
            } else if (scale.logarithmic()) {
                logarithmic.add(factor.name());
            }
        }
        if (!logarithmic.isEmpty()) {
            notes.add("The bound dgsm of " + String.join(", ", logarithmic)
                    + " is from derivatives by the logarithm, in which the range is even; vi is by the value itself.");
        }
        if (!stepped.isEmpty()) {
            notes.add("No bound for " + String.join(", ", stepped) + ": single values have no derivative.");
        }
        List<String> large = IntStream.range(0, space.size())
                .filter(j -> DifferenceScheme.largestStep(space, x, j) > LARGE_STEP)
                .mapToObj(j -> space.get(j).name())
                .toList();
        if (!large.isEmpty()) {
            notes.add("The steps of " + String.join(", ", large) + " reach more than a tenth of the range: over such a"
                    + " distance a difference is no derivative, and the bound need not hold.");
        }
        notes.addAll(Notes.groups(space));
        return notes;
    }
}
