package corridor.analysis.comparison;

/**
 * A variance split gives the sources of the variance of a single difference as shares of their sum.
 *
 * @param chance share between replicates of one future and structure; NaN if each future has one replicate
 * @param parameters share between futures; NaN if there is one future
 * @param structure share between structures, interaction with parameters included; NaN if there is one structure
 * @param total standard deviation of a single difference, in the unit of the outcome
 */
public record VarianceSplit(Share chance, Share parameters, Share structure, double total) {
    /**
     * An estimate between 0 and 1 with its 95 % bootstrap interval over futures; all three are NaN if the estimate is
     * not known.
     */
    public record Share(double share, double low, double high) {
        static final Share UNKNOWN = new Share(Double.NaN, Double.NaN, Double.NaN);

        public boolean known() {
            return !Double.isNaN(share);
        }
    }

    static final VarianceSplit UNKNOWN = new VarianceSplit(Share.UNKNOWN, Share.UNKNOWN, Share.UNKNOWN, Double.NaN);
}
