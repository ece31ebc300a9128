package corridor.design;

/** The full factorial design has every combination of the factors' levels; the last factor changes fastest. */
public final class Factorial {
    private Factorial() {}

    /**
     * Returns values of the factors, {@code [point][factor]}, not points of the unit cube. Every factor must have
     * levels.
     */
    public static double[][] values(FactorSpace space) {
        int d = space.size();
        int rows = Math.toIntExact(
                DesignDescriptor.of(DesignMethod.FACTORIAL, space, 1, 0).rows());
        double[][] values = new double[rows][d];
        for (int row = 0; row < rows; row++) {
            int rest = row;
            for (int j = d - 1; j >= 0; j--) {
                Distribution distribution = space.get(j).distribution();
                int level = rest % distribution.levels();
                values[row][j] = distribution.at((level + 0.5) / distribution.levels());
                rest /= distribution.levels();
            }
        }
        return values;
    }
}
