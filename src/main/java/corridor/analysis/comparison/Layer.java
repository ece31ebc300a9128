package corridor.analysis.comparison;

/**
 * A verdict on one mean difference, seen through one more kind of uncertainty than the layer before.
 *
 * @param kind what the interval takes into account
 * @param units how many independent things the interval rests on: pairs, futures
 * @param mean mean difference
 * @param low lower end of the 95 % interval; NaN, as is the upper end, where there are too few units
 * @param high upper end
 * @param verdict of this interval alone
 */
public record Layer(Kind kind, int units, double mean, double low, double high, Verdict verdict) {
    /** From narrow to wide. */
    public enum Kind {
        /** Replicates within the futures that were drawn: the parameters are taken as they stood. */
        CHANCE("chance only"),
        /** Futures as draws from the priors of the parameters; standard structure. */
        PARAMETERS("chance and parameters"),
        /** The mean over all structures that were run, futures as draws. */
        STRUCTURES("across structures");

        private final String text;

        Kind(String text) {
            this.text = text;
        }

        public String text() {
            return text;
        }
    }

    /** Whether the verdict names a direction. */
    public boolean resolved() {
        return verdict == Verdict.HIGHER || verdict == Verdict.LOWER;
    }
}
