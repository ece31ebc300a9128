package corridor.design;

/** Independent points. */
public final class IndependentPoints {
    private static final int SAMPLER = 0xD001;

    private IndependentPoints() {}

    /** Points of the open unit cube, n rows of d columns; fewer points are the first of more. */
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
