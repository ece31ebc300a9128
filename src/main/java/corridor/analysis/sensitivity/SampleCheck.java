package corridor.analysis.sensitivity;

import corridor.analysis.sensitivity.result.SensitivityMethod;
import corridor.design.Distribution;
import corridor.design.FactorSpace;
import corridor.number.DecimalText;

/**
 * Whether a sample fits its problem and the design that a method needs, asked before any number is computed. Methods
 * for any sample need rows and outputs in equal number; those of a design also need the rows in its order, since they
 * know from the place of a row what it is.
 *
 * @param secondOrder whether a Sobol sample has the rows for second-order indices; false for other methods
 */
record SampleCheck(boolean secondOrder) {
    /** A value beyond its bounds by more than this share of the range is no rounding of a program that printed it. */
    private static final double ROUNDING = 1e-3;

    /** @throws UnfitSampleException if the sample does not fit; the message says where */
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
                // Any rows will do; the methods say which values they cannot judge.
            }
        }
        return new SampleCheck(secondOrder);
    }

    /** The measures of these methods are shares of the range, or come from where in it a value lies. */
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
