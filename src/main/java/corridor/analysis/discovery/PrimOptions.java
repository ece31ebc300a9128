package corridor.analysis.discovery;

/**
 * The options of PRIM set its step sizes, the smallest box and the largest number of boxes.
 *
 * @param peel share of the cases inside that one step peels off
 * @param paste share of the cases next to the box that one step pastes on
 * @param minimumMass smallest share of all cases in a box
 * @param mostBoxes largest number of boxes
 */
public record PrimOptions(double peel, double paste, double minimumMass, int mostBoxes) {
    public static final PrimOptions USUAL = new PrimOptions(0.05, 0.05, 0.05, 4);

    public PrimOptions {
        if (!(0 < peel && peel < 0.5 && 0 < paste && paste < 0.5 && 0 < minimumMass && minimumMass < 1)) {
            throw new IllegalArgumentException(
                    "peel and paste lie between 0 and 0.5, the minimum mass between 0 and 1");
        }
        if (mostBoxes < 1) {
            throw new IllegalArgumentException("at least one box is searched");
        }
    }
}
