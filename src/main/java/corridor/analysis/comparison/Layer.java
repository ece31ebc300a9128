package corridor.analysis.comparison;

/**
 * A layer is a verdict on one mean difference under certain sources of uncertainty. Each layer has one source more than
 * the layer before.
 *
 * @param kind sources of uncertainty that the interval contains
 * @param units number of independent pairs or futures behind the interval
 * @param mean mean difference
 * @param low lower end of the 95 % interval; NaN where there are too few units
 * @param high upper end of that interval; NaN where there are too few units
 * @param verdict verdict of this interval alone
 */
public record Layer(Kind kind, int units, double mean, double low, double high, Verdict verdict) {
    /** The kinds of layers are ordered from narrow to wide. */
    public enum Kind {
        /** The interval contains chance between replicates, at the drawn values of the parameters. */
        CHANCE("chance only"),
        /**
         * The interval also contains the parameters: futures count as draws from their priors, in the standard
         * structure.
         */
        PARAMETERS("chance and parameters"),
        /** The mean difference is over all structures of the batch, and futures count as draws. */
        STRUCTURES("across structures");

        private final String text;

        Kind(String text) {
            this.text = text;
        }

        public String text() {
            return text;
        }
    }

    /** Whether the verdict has a direction. */
    public boolean resolved() {
        return verdict == Verdict.HIGHER || verdict == Verdict.LOWER;
    }
}
