package corridor.analysis.sensitivity;

import corridor.design.FactorSpace;

/**
 * The Sobol scheme is the row order of Saltelli. The class tests whether each row takes its values from A and B of its
 * block as the scheme requires.
 */
final class SobolScheme {
    private final FactorSpace space;
    private final double[][] x;
    private final int[] unit;
    private final int units;

    private SobolScheme(FactorSpace space, double[][] x) {
        this.space = space;
        this.x = x;
        this.unit = space.unitOfFactor();
        this.units = space.units().size();
    }

    /**
     * Whether the blocks have the rows BA for second-order indices.
     *
     * @throws UnfitSampleException if the rows follow the scheme neither with BA nor without
     */
    static boolean secondOrder(FactorSpace space, double[][] x) {
        SobolScheme scheme = new SobolScheme(space, x);
        int with = 2 * scheme.units + 2;
        int without = scheme.units + 2;
        boolean fitsWith = x.length > 0 && x.length % with == 0;
        boolean fitsWithout = x.length > 0 && x.length % without == 0;
        UnfitSampleException.require(
                fitsWith || fitsWithout,
                "a Sobol sample of " + scheme.units + " factors or groups has a multiple of " + with
                        + " rows with second order, or of " + without + " without, and this one has " + x.length);
        String problem = fitsWith ? scheme.misfit(with) : "";
        if (fitsWith && problem.isEmpty()) {
            return true;
        }
        String other = fitsWithout ? scheme.misfit(without) : problem;
        UnfitSampleException.require(other.isEmpty(), fitsWith ? problem : other);
        return false;
    }

    private String misfit(int block) {
        int[][] sources = sources(block);
        for (int row = 0; row < x.length; row++) {
            int place = row % block;
            int start = row - place;
            double[] values = x[row];
            double[] a = x[start];
            double[] b = x[start + block - 1];
            int[] source = sources[place];
            for (int j = 0; j < source.length; j++) {
                if (values[j] != (source[j] == 0 ? a[j] : b[j])) {
                    return "the inputs are not a Sobol sample with the rows A, AB1 .. , [BA1 ..], B: row " + (row + 1)
                            + " does not have the " + space.get(j).name() + " of row " + (start + source[j] + 1);
                }
            }
        }
        return "";
    }

    /** Returns the source of each value, row A or row B, by row of a block and factor. */
    private int[][] sources(int block) {
        int[][] sources = new int[block][unit.length];
        for (int place = 1; place < block; place++) {
            for (int j = 0; j < unit.length; j++) {
                boolean fromA = place <= units ? unit[j] != place - 1 : unit[j] == place - 1 - units;
                sources[place][j] = fromA && place < block - 1 ? 0 : block - 1;
            }
        }
        return sources;
    }
}
