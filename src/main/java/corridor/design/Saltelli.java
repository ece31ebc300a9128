package corridor.design;

import java.util.Arrays;

/**
 * Saltelli's scheme (2002, Computer Physics Communications 145:280-297) makes the points for Sobol indices. A base
 * point is a point of a scrambled Sobol sequence with twice the factors; its halves are A and B. Its rows are
 *
 * <pre>A, AB1 .. ABu, [BA1 .. BAu], B</pre>
 *
 * where ABj is A with unit j taken from B, and BAj the reverse; a unit is a factor or a group of factors.
 */
public final class Saltelli {
    private Saltelli() {}

    /**
     * Returns points of the unit cube: n (2u + 2) rows for u units with second order, n (u + 2) rows without, and one
     * column for each factor.
     *
     * @param n number of base points; a power of 2 keeps the balance of the sequence
     * @param scramblings number K of scramblings, a divisor of n. Base point i is point i / K of scrambling i mod K, so
     *     more base points only lengthen each scrambling
     */
    public static double[][] points(FactorSpace space, int n, boolean secondOrder, int scramblings, long seed) {
        double[][][] sequences = new double[scramblings][][];
        Arrays.setAll(sequences, k -> SobolPoints.scrambled(n / scramblings, 2 * space.size(), seed, k));
        double[][] base = new double[n][];
        Arrays.setAll(base, i -> sequences[i % scramblings][i / scramblings]);
        return crossed(base, space, secondOrder);
    }

    /**
     * Returns the points of the scheme for any base points.
     *
     * @param base {@code [row][column]}; each row holds a point of A and then one of B, so there are twice as many
     *     columns as factors
     */
    public static double[][] crossed(double[][] base, FactorSpace space, boolean secondOrder) {
        int d = space.size();
        int units = space.units().size();
        int[] unit = space.unitOfFactor();
        int block = secondOrder ? 2 * units + 2 : units + 2;
        double[][] points = new double[Math.multiplyExact(base.length, block)][d];
        for (int i = 0; i < base.length; i++) {
            for (int j = 0; j < d; j++) {
                double a = base[i][j];
                double b = base[i][d + j];
                int row = i * block;
                points[row++][j] = a;
                for (int u = 0; u < units; u++) {
                    points[row++][j] = unit[j] == u ? b : a;
                }
                for (int u = 0; secondOrder && u < units; u++) {
                    points[row++][j] = unit[j] == u ? a : b;
                }
                points[row][j] = b;
            }
        }
        return points;
    }
}
