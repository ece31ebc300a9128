package corridor.analysis.sensitivity;

/**
 * Analysis options set the parameters of the methods of sensitivity analysis.
 *
 * @param levels number of levels of the Morris grid; 0 if the steps are read from the inputs
 * @param harmonics number M of harmonics of eFAST and RBD-FAST; 0 for the usual 4 and 10
 * @param slides number S of slides of PAWN
 * @param scramblings number K of independent scramblings, over which the base points of a Sobol sample are distributed
 *     in turn; 1 for any other sample
 */
public record AnalysisOptions(Resampling resampling, int levels, int harmonics, int slides, int scramblings) {
    public AnalysisOptions {
        if (levels == 1 || levels < 0 || harmonics < 0 || slides < 1 || scramblings < 1) {
            throw new IllegalArgumentException(
                    "levels are none or at least 2, harmonics not negative, slides and scramblings positive");
        }
    }

    public static AnalysisOptions usual(long seed) {
        return new AnalysisOptions(Resampling.usual(seed), 0, 0, PawnAnalysis.SLIDES, 1);
    }

    int efastHarmonics() {
        return harmonics == 0 ? 4 : harmonics;
    }

    int rbdFastHarmonics() {
        return harmonics == 0 ? RbdFastAnalysis.HARMONICS : harmonics;
    }
}
