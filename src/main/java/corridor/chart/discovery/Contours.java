package corridor.chart.discovery;

import java.awt.geom.Path2D;

/** Contours are lines of equal height on a grid, by marching squares with linear interpolation along the edges. */
public final class Contours {
    private Contours() {}

    /**
     * Returns the line at a level, in units of grid steps: x along the columns, y along the rows.
     *
     * @param heights {@code [row][column]}
     */
    public static Path2D at(double level, double[][] heights) {
        Path2D path = new Path2D.Double();
        for (int row = 0; row + 1 < heights.length; row++) {
            for (int column = 0; column + 1 < heights[row].length; column++) {
                square(path, level, heights, row, column);
            }
        }
        return path;
    }

    private static void square(Path2D path, double level, double[][] heights, int row, int column) {
        // The corners are in circular order: edge k connects corner k to corner k + 1.
        double[] h = {
            heights[row][column], heights[row][column + 1], heights[row + 1][column + 1], heights[row + 1][column]
        };
        double[] x = {column, column + 1, column + 1, column};
        double[] y = {row, row, row + 1, row + 1};
        double[] crossings = new double[8];
        int count = 0;
        for (int k = 0; k < 4; k++) {
            int next = (k + 1) % 4;
            if (h[k] < level != h[next] < level) {
                double share = (level - h[k]) / (h[next] - h[k]);
                crossings[count++] = x[k] + share * (x[next] - x[k]);
                crossings[count++] = y[k] + share * (y[next] - y[k]);
            }
        }
        for (int k = 0; k + 3 < count; k += 4) {
            path.moveTo(crossings[k], crossings[k + 1]);
            path.lineTo(crossings[k + 2], crossings[k + 3]);
        }
    }
}
