package corridor.design;

import java.util.Arrays;

/**
 * The scheme of Saltelli (2002, Computer Physics Communications 145:280-297) for Sobol indices. For each base point,
 * one half A and one half B of a point of a scrambled Sobol sequence with twice the factors, the rows are
 *
 * <pre>A, AB1 .. ABu, [BA1 .. BAu], B</pre>
 *
 * where ABj is A with unit j taken from B, and BAj the reverse; a unit is a factor or a group of factors.
 */
public final class Saltelli {
    private Saltelli() {}

    /**
     * Points of the unit cube: n (2u + 2) rows with second order, else n (u + 2); one column a factor.
     *
     * @param n base points; a power of 2 keeps the balance of the sequence
     * @param scramblings K, of which n is a multiple: base point i is point i / K of scrambling i mod K, so that more
     *     points make each of them longer
     */
    public static double[][] points(FactorSpace space, int n, boolean secondOrder, int scramblings, long seed) {
        double[][][] sequences = new double[scramblings][][];
        Arrays.setAll(sequences, k -> SobolPoints.scrambled(n / scramblings, 2 * space.size(), seed, k));
        double[][] base = new double[n][];
        Arrays.setAll(base, i -> sequences[i % scramblings][i / scramblings]);
        return crossed(base, space, secondOrder);
    }

    /** The scheme on any base points, rows of twice as many columns as there are factors: A, then B. */
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
