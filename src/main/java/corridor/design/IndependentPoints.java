package corridor.design;

/** Draws independent points. */
public final class IndependentPoints {
    private static final int SAMPLER = 0xD001;

    private IndependentPoints() {}

    /** Returns points of the open unit cube, n rows of d columns. A smaller sample is the beginning of a larger one. */
    public static double[][] points(int n, int d, long seed) {
        Draws draws = new Draws(seed, SAMPLER);
        double[][] points = new double[n][d];
        for (int j = 0; j < d; j++) {
            for (int i = 0; i < n; i++) {
                points[i][j] = draws.uniform(j, i);
            }
        }
        return points;
    }
}
