package corridor.analysis.experiment;

/**
 * Noise is the share of the variance of the analysed values that is due to chance and that more replicates would
 * remove.
 *
 * @param share share of the variance between points, 0 to 1; NaN with fewer than two replicates or complete points
 * @param shared whether all points used common random numbers; a difference of one replicate that is equal at all
 *     points is then not noise
 */
public record Noise(double share, boolean shared) {
    /** Share below which chance hardly affects a ranking of factors. */
    public static final double LITTLE = 0.1;

    /** Share above which chance contributes more to the variance than all factors together. */
    public static final double MOST = 0.5;

    public boolean known() {
        return !Double.isNaN(share);
    }

    /**
     * Estimates the share from the mean squares of a two-way layout of points and replicates. Points with a NaN are
     * left out.
     *
     * @param values {@code [point][replicate]}, NaN where undefined
     */
    static Noise of(double[][] values, boolean shared) {
        int replicates = values.length == 0 ? 0 : values[0].length;
        double[][] rows = java.util.Arrays.stream(values)
                .filter(row -> java.util.Arrays.stream(row).noneMatch(Double::isNaN))
                .toArray(double[][]::new);
        int points = rows.length;
        if (replicates < 2 || points < 2) {
            return new Noise(Double.NaN, shared);
        }
        double[] rowMeans = new double[points];
        double[] columnMeans = new double[replicates];
        double mean = 0;
        for (int p = 0; p < points; p++) {
            for (int r = 0; r < replicates; r++) {
                rowMeans[p] += rows[p][r] / replicates;
                columnMeans[r] += rows[p][r] / points;
            }
            mean += rowMeans[p] / points;
        }
        double between = 0;
        double within = 0;
        for (int p = 0; p < points; p++) {
            between += (rowMeans[p] - mean) * (rowMeans[p] - mean) / (points - 1);
            for (int r = 0; r < replicates; r++) {
                double rest = rows[p][r] - rowMeans[p] - (shared ? columnMeans[r] - mean : 0);
                within += rest * rest;
            }
        }
        double chance = within / (shared ? points - 1.0 : points) / (replicates - 1) / replicates;
        return new Noise(between == 0 ? 0 : Math.min(1, chance / between), shared);
    }
}
