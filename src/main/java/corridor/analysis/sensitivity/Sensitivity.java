package corridor.analysis.sensitivity;

import corridor.analysis.sensitivity.result.SensitivityMethod;
import corridor.analysis.sensitivity.result.SensitivityResult;
import corridor.analysis.sensitivity.result.SobolIndices;
import corridor.design.FactorSpace;

/** A sensitivity analysis applies any method to any sample, where the method is chosen at run time. */
public final class Sensitivity {
    private Sensitivity() {}

    /**
     * Returns the result of one method for one output.
     *
     * @param x one row per point and one column per factor
     * @param y output at each point, none NaN
     * @throws UnfitSampleException if the sample does not fit its design or the method; the message names the cause
     */
    public static SensitivityResult analyse(
            SensitivityMethod method, FactorSpace space, double[][] x, double[] y, AnalysisOptions options) {
        SampleCheck check = SampleCheck.of(method, space, x, y, options);
        Resampling resampling = options.resampling();
        return switch (method) {
            case SOBOL -> sobol(space, y, check.secondOrder(), options);
            case MORRIS -> MorrisAnalysis.of(space, x, y, options.levels(), resampling);
            case EFAST -> EfastAnalysis.of(space, y, options.efastHarmonics());
            case RBD_FAST -> RbdFastAnalysis.of(space, x, y, options.rbdFastHarmonics(), resampling);
            case PAWN -> PawnAnalysis.of(space, x, y, options.slides(), resampling);
            case DELTA -> DeltaAnalysis.of(space, x, y, resampling);
            case DGSM -> DerivativeAnalysis.of(space, x, y, resampling);
            case SRC -> LinearAnalysis.src(space, x, y, resampling);
            case PRCC -> LinearAnalysis.prcc(space, x, y, resampling);
        };
    }

    private static SobolIndices sobol(FactorSpace space, double[] y, boolean secondOrder, AnalysisOptions options) {
        return options.scramblings() > 1
                ? SobolAnalysis.ofScramblings(space, y, secondOrder, options.scramblings())
                : SobolAnalysis.of(space, y, secondOrder, options.resampling());
    }
}
