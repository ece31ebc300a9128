package corridor.analysis.sensitivity;

import corridor.design.Design;
import corridor.design.Distribution;
import corridor.design.FactorSpace;

/**
 * The difference scheme is the design of derivative-based measures: a base point, then one row for each factor that
 * moves this factor alone.
 */
final class DifferenceScheme {
    private DifferenceScheme() {}

    /** @throws UnfitSampleException if the rows do not follow the scheme */
    static void require(FactorSpace space, double[][] x) {
        int d = space.size();
        UnfitSampleException.require(
                x.length % (d + 1) == 0,
                "a DGSM sample has a multiple of " + (d + 1) + " rows for " + d + " factors, and this one has "
                        + x.length);
        for (int row = 0; row < x.length; row++) {
            int mover = row % (d + 1) - 1;
            int base = row - mover - 1;
            for (int j = 0; j < d && mover >= 0; j++) {
                if (j != mover && x[row][j] != x[base][j]) {
                    throw new UnfitSampleException("the rows are not base points that are followed by one step of each"
                            + " factor: row " + (row + 1) + ", the step of "
                            + space.get(mover).name() + ", does not have the "
                            + space.get(j).name() + " of row " + (base + 1));
                }
            }
        }
    }

    /** Largest step of a factor, as a share of its range, measured by its distribution function. */
    static double largestStep(FactorSpace space, double[][] x, int j) {
        Distribution distribution = space.get(j).distribution();
        double largest = 0;
        for (int base = 0; base + space.size() < x.length; base += space.size() + 1) {
            double step =
                    Design.gridPlace(distribution, x[base + 1 + j][j]) - Design.gridPlace(distribution, x[base][j]);
            largest = Math.max(largest, Math.abs(step));
        }
        return largest;
    }
}
