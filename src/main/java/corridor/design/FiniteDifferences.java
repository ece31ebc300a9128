package corridor.design;

/**
 * Finite-difference designs serve derivative-based measures: each base point is followed by one small step of each
 * factor. The step is a fixed share of the range. A step that would leave the range is taken in the other direction, so
 * no step has length zero.
 */
public final class FiniteDifferences {
    private static final double STEP = 1e-3;

    private FiniteDifferences() {}

    /** Returns points of the unit cube: n (d + 1) rows of d columns. */
    public static double[][] points(int n, int d, long seed) {
        double[][] base = SobolPoints.scrambled(n, d, seed);
        double[][] points = new double[Math.multiplyExact(n, d + 1)][];
        for (int i = 0; i < n; i++) {
            int row = i * (d + 1);
            points[row] = base[i];
            for (int j = 0; j < d; j++) {
                double[] moved = base[i].clone();
                moved[j] += moved[j] + STEP <= 1 ? STEP : -STEP;
                points[row + 1 + j] = moved;
            }
        }
        return points;
    }
}
