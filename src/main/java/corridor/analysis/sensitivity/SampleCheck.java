package corridor.analysis.sensitivity;

import corridor.analysis.sensitivity.result.SensitivityMethod;
import corridor.design.Distribution;
import corridor.design.FactorSpace;
import corridor.number.DecimalText;

/**
 * A sample check tests whether a sample fits its problem and the design that a method needs, before the analysis. Every
 * method needs as many rows as outputs; methods with a design also need the rows in the order of the design.
 *
 * @param secondOrder whether a Sobol sample has the rows for second-order indices; false for other methods
 */
record SampleCheck(boolean secondOrder) {
    /** A value that lies beyond a bound by at most this share of the range counts as rounded. */
    private static final double ROUNDING = 1e-3;

    /** @throws UnfitSampleException if the sample does not fit; the message names the row or factor */
    static SampleCheck of(
            SensitivityMethod method, FactorSpace space, double[][] x, double[] y, AnalysisOptions options) {
        UnfitSampleException.require(
                x.length == y.length, "there are " + x.length + " rows of inputs and " + y.length + " outputs");
        if (method == SensitivityMethod.MORRIS
                || method == SensitivityMethod.EFAST
                || method == SensitivityMethod.DGSM) {
            inBounds(method, space, x);
        }
        boolean secondOrder = false;
        switch (method) {
            case SOBOL -> secondOrder = SobolScheme.secondOrder(space, x);
            case MORRIS -> MorrisSteps.of(space, x, options.levels());
            case EFAST -> SearchCurve.require(space, x, options.efastHarmonics());
            case DGSM -> DifferenceScheme.require(space, x);
            case RBD_FAST, PAWN, DELTA, SRC, PRCC -> {
                // These methods accept any rows, and check the values themselves.
            }
        }
        return new SampleCheck(secondOrder);
    }

    /** Rejects values outside the bounds, for methods that take their scale from the range. */
    private static void inBounds(SensitivityMethod method, FactorSpace space, double[][] x) {
        for (int j = 0; j < space.size(); j++) {
            Distribution distribution = space.get(j).distribution();
            for (int row = 0; row < x.length; row++) {
                if (distribution.beyond(x[row][j]) > ROUNDING) {
                    throw new UnfitSampleException("row " + (row + 1) + " has a "
                            + space.get(j).name() + " outside its bounds, from which " + method.word()
                            + " takes its scale: " + DecimalText.of(x[row][j]));
                }
            }
        }
    }
}
