package corridor.analysis.sensitivity;

import corridor.analysis.sensitivity.result.Coefficients;
import corridor.analysis.sensitivity.result.Notes;
import corridor.analysis.sensitivity.result.SensitivityMethod;
import corridor.analysis.statistics.Ranks;
import corridor.analysis.statistics.Rounding;
import corridor.design.Distribution;
import corridor.design.Factor;
import corridor.design.FactorSpace;
import corridor.number.DecimalText;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The linear analysis computes standardised regression and partial rank correlation coefficients from any sample, by
 * {@link LinearFit}.
 */
public final class LinearAnalysis {
    private static final double EXPLAINS_WELL = 0.7;

    /** Variance inflation factor (VIF) at which other factors explain at least 99 % of the variance of a factor. */
    private static final double INFLATED = 100;

    private LinearAnalysis() {}

    /**
     * Returns the coefficients of the regression on all factors, with factors and output scaled to standard deviation
     * 1; groups are ignored. Of two categories the first counts as 0 and the second as 1.
     *
     * @throws UnfitSampleException if there are too few rows, a factor is constant or has more than two categories,
     *     factors are linearly dependent, or a value is not finite
     */
    public static Coefficients src(FactorSpace space, double[][] x, double[] y, Resampling resampling) {
        return analyse(SensitivityMethod.SRC, space, x, y, resampling);
    }

    /**
     * Returns the partial correlations between the ranks of a factor and of the output, given the ranks of the other
     * factors; equal values share their mean rank. Groups and categories are treated as in {@link #src}.
     *
     * @throws UnfitSampleException as {@link #src} does
     */
    public static Coefficients prcc(FactorSpace space, double[][] x, double[] y, Resampling resampling) {
        return analyse(SensitivityMethod.PRCC, space, x, y, resampling);
    }

    private static Coefficients analyse(
            SensitivityMethod method, FactorSpace space, double[][] x, double[] y, Resampling resampling) {
        int d = space.size();
        int n = y.length;
        UnfitSampleException.require(
                n > d + 2,
                method.word() + " with " + d + " factors needs at least " + (d + 3) + " rows, and there are " + n);
        Suitability.require(method, space);
        GivenSample sample = GivenSample.of(space, x, y);
        if (sample.output().constant()) {
            return new Coefficients(
                    method, space.names(), Notes.none(d), Notes.none(d), Double.NaN, n, Notes.constant(space));
        }
        sample.columns().forEach(Suitability::requireChange);
        List<Scaled> columns = columns(method, sample);
        int[] once = new int[n];
        Arrays.fill(once, 1);
        LinearFit fit = LinearFit.of(columns, once)
                .orElseThrow(() -> new UnfitSampleException("the factor "
                        + space.get(LinearFit.dependent(columns, once)).name()
                        + " follows exactly from others, so their effects cannot be distinguished; delta and pawn judge"
                        + " each factor by itself"));
        return new Coefficients(
                method,
                space.names(),
                fit.coefficients(method),
                Rounding.shares(halfWidths(method, columns, resampling)),
                fit.explained(),
                n,
                notes(method, space, fit));
    }

    /** Returns the factors' columns and then the output, or their ranks. */
    private static List<Scaled> columns(SensitivityMethod method, GivenSample sample) {
        List<double[]> columns = new ArrayList<>();
        sample.columns().forEach(column -> columns.add(column.values()));
        columns.add(sample.y());
        return columns.stream()
                .map(column -> method == SensitivityMethod.PRCC ? Ranks.averaged(column) : column)
                .map(Scaled::centred)
                .toList();
    }

    private static double[] halfWidths(SensitivityMethod method, List<Scaled> columns, Resampling resampling) {
        int d = columns.size() - 1;
        double[][] resampled = new double[d][resampling.resamples()];
        for (int r = 0; r < resampling.resamples(); r++) {
            int[] counts = resampling.counts(columns.get(d).values().length, r);
            // Two factors may coincide in a resample of few rows, which then gives no estimate.
            double[] coefficients = LinearFit.of(columns, counts)
                    .map(fit -> fit.coefficients(method))
                    .orElse(Notes.none(d));
            for (int j = 0; j < d; j++) {
                resampled[j][r] = coefficients[j];
            }
        }
        return Arrays.stream(resampled).mapToDouble(Moments::halfWidth).toArray();
    }

    private static List<String> notes(SensitivityMethod method, FactorSpace space, LinearFit fit) {
        List<String> notes = new ArrayList<>();
        if (fit.explained() < EXPLAINS_WELL) {
            notes.add(
                    "The " + (method == SensitivityMethod.SRC ? "linear view" : "linear view of the ranks")
                            + " explains only " + DecimalText.rounded(100 * fit.explained(), 2)
                            + " % of the variance: what it misses, curvature and interactions, these coefficients do not show.");
        }
        List<String> inflated = new ArrayList<>();
        for (int j = 0; j < space.size(); j++) {
            if (fit.precision()[j] >= INFLATED) {
                inflated.add(space.get(j).name());
            }
        }
        if (!inflated.isEmpty()) {
            notes.add("In this sample " + String.join(", ", inflated)
                    + " nearly follow from other factors, so their effects can hardly be distinguished.");
        }
        for (Factor factor : space.factors()) {
            if (factor.distribution() instanceof Distribution.Categories categories) {
                notes.add(
                        factor.name() + " counts as 0 for " + categories.words().get(0) + " and as 1 for "
                                + categories.words().get(1) + ".");
            }
        }
        notes.addAll(Notes.groups(space));
        return notes;
    }
}
