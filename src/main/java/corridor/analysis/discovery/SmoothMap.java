package corridor.analysis.discovery;

import java.util.Arrays;

/**
 * A smooth map shows the share of cases of interest over two numeric inputs. At each point of a grid, the share is a
 * weighted mean over the cases. The weights are a normal kernel whose width is a fixed share of the range of each
 * input.
 *
 * @param x name of the input on the horizontal axis
 * @param y name of the input on the vertical axis
 * @param xs grid positions of {@code x}, ascending
 * @param ys grid positions of {@code y}, ascending
 * @param share {@code [y][x]} between 0 and 1
 * @param weight {@code [y][x]} sum of the kernel weights, 1 for a case at the grid point
 */
public record SmoothMap(String x, String y, double[] xs, double[] ys, double[][] share, double[][] weight) {
    private static final int STEPS = 41;
    private static final double WIDTH = 0.12;

    /**
     * Computes the map of two numeric inputs.
     *
     * @param x name of a numeric input
     * @param y name of another numeric input
     */
    public static SmoothMap of(Inputs inputs, boolean[] ofInterest, String x, String y) {
        double[] u = inputs.column(x).values();
        double[] v = inputs.column(y).values();
        double[] xs = grid(u);
        double[] ys = grid(v);
        double[][] across = kernels(u, xs);
        double[][] along = kernels(v, ys);
        double[][] share = new double[STEPS][STEPS];
        double[][] weight = new double[STEPS][STEPS];
        for (int row = 0; row < STEPS; row++) {
            for (int column = 0; column < STEPS; column++) {
                double sum = 0;
                double found = 0;
                for (int i = 0; i < u.length; i++) {
                    double w = along[row][i] * across[column][i];
                    sum += w;
                    found += ofInterest[i] ? w : 0;
                }
                share[row][column] = found / sum;
                weight[row][column] = sum;
            }
        }
        return new SmoothMap(x, y, xs, ys, share, weight);
    }

    private static double[] grid(double[] values) {
        double low = Arrays.stream(values).min().orElse(0);
        double high = Arrays.stream(values).max().orElse(1);
        double[] grid = new double[STEPS];
        for (int k = 0; k < STEPS; k++) {
            grid[k] = low + k * (high - low) / (STEPS - 1);
        }
        return grid;
    }

    /** Kernel weights by grid position and case. */
    private static double[][] kernels(double[] values, double[] grid) {
        double width = WIDTH * (grid[grid.length - 1] - grid[0]);
        double[][] kernels = new double[grid.length][values.length];
        for (int k = 0; k < grid.length; k++) {
            for (int i = 0; i < values.length; i++) {
                double z = (values[i] - grid[k]) / width;
                kernels[k][i] = StrictMath.exp(-z * z / 2);
            }
        }
        return kernels;
    }
}
