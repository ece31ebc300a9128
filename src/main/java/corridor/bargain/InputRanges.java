package corridor.bargain;

/**
 * How far the inputs of a table may be wrong, on either side.
 *
 * @param capability [n], share of the value
 * @param salience [n][K], share of the value
 * @param position [n][K], points of the scale
 * @param redLine [n][K], points by which either end may lie elsewhere
 */
public record InputRanges(double[] capability, double[][] salience, double[][] position, double[][] redLine) {
    /** Five per cent of capability and salience, and of the scale for positions; red lines are certain. */
    public static InputRanges usual(BargainTable table) {
        return even(table, 0.05);
    }

    /** The same share everywhere; 0 draws the table itself. */
    public static InputRanges even(BargainTable table, double share) {
        int n = table.size();
        int issues = table.issues().size();
        double[] capability = new double[n];
        double[][] salience = new double[n][issues];
        double[][] position = new double[n][issues];
        for (int i = 0; i < n; i++) {
            capability[i] = share;
            for (int k = 0; k < issues; k++) {
                salience[i][k] = share;
                position[i][k] = share * (BargainTable.HIGHEST - BargainTable.LOWEST);
            }
        }
        return new InputRanges(capability, salience, position, new double[n][issues]);
    }
}
