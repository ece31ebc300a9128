package corridor.analysis.comparison;

/**
 * Sources of the variance of a single difference, as shares of the whole.
 *
 * @param chance share between replicates of one future and structure; NaN if futures have one replicate each
 * @param parameters share between futures; NaN if there is one future
 * @param structure share between structures, their interaction with the parameters included; NaN if there is one
 * @param total standard deviation of a single difference, in the unit of the outcome
 */
public record VarianceSplit(Share chance, Share parameters, Share structure, double total) {
    /** An estimate between 0 and 1 with its 95 % bootstrap interval over futures; NaN throughout if not known. */
    public record Share(double share, double low, double high) {
        static final Share UNKNOWN = new Share(Double.NaN, Double.NaN, Double.NaN);

        public boolean known() {
            return !Double.isNaN(share);
        }
    }

    static final VarianceSplit UNKNOWN = new VarianceSplit(Share.UNKNOWN, Share.UNKNOWN, Share.UNKNOWN, Double.NaN);
}
