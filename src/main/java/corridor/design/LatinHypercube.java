package corridor.design;

/**
 * A Latin hypercube cuts each axis into as many slices as there are points, and has one point in each slice (McKay,
 * Beckman and Conover 1979, Technometrics 21:239-245).
 */
public final class LatinHypercube {
    private static final int SAMPLER = 0xD002;

    private LatinHypercube() {}

    /** Returns points of the open unit cube, n rows of d columns, each at a random place in its slice. */
    public static double[][] points(int n, int d, long seed) {
        Draws draws = new Draws(seed, SAMPLER);
        double[][] points = new double[n][d];
        for (int j = 0; j < d; j++) {
            int[] slice = draws.permutation(n, 2 * j);
            for (int i = 0; i < n; i++) {
                points[i][j] = (slice[i] + draws.uniform(2 * j + 1, i)) / n;
            }
        }
        return points;
    }
}
