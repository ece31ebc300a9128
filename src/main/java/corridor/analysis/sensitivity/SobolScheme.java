package corridor.analysis.sensitivity;

import corridor.design.FactorSpace;

/**
 * Recognises the scheme of Saltelli in a table of inputs: whether each row is made of its block's A and B as it should.
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
     * Whether the rows are blocks with the rows BA for second-order indices, or without.
     *
     * @throws UnfitSampleException if they are neither
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
        for (int row = 0; row < x.length; row++) {
            int start = row - row % block;
            int place = row - start;
            for (int j = 0; j < unit.length; j++) {
                double expected = x[fromA(place, unit[j], block) ? start : start + block - 1][j];
                if (x[row][j] != expected) {
                    return "the inputs are not a Sobol sample with the rows A, AB1 .. , [BA1 ..], B: row " + (row + 1)
                            + " does not have the " + space.get(j).name() + " of row "
                            + ((fromA(place, unit[j], block) ? start : start + block - 1) + 1);
                }
            }
        }
        return "";
    }

    private boolean fromA(int place, int unitOfFactor, int block) {
        if (place == 0 || place == block - 1) {
            return place == 0;
        }
        return place <= units ? unitOfFactor != place - 1 : unitOfFactor == place - 1 - units;
    }
}
