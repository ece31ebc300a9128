package corridor.bargain;

/**
 * Input ranges give the largest error of each input of a table, in either direction.
 *
 * @param capability [n], share of the value
 * @param salience [n][K], share of the value
 * @param position [n][K], points of the scale
 * @param redLine [n][K], points of the scale, for each end of the interval
 */
public record InputRanges(double[] capability, double[][] salience, double[][] position, double[][] redLine) {
    /** Returns ranges of five per cent of capability, salience and the scale of positions; red lines are certain. */
    public static InputRanges usual(BargainTable table) {
        return even(table, 0.05);
    }

    /**
     * Returns ranges of the given share of each capability, each salience and the scale of positions; red lines are
     * certain. With share 0 each draw is the table itself.
     */
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

    /** Returns these ranges times {@code part}: 0 gives certain inputs, 1 the full ranges. */
    public InputRanges scaled(double part) {
        return new InputRanges(
                scaled(capability, part), scaled(salience, part), scaled(position, part), scaled(redLine, part));
    }

    /** Draws a table: every input is uniform on its range and depends only on the seed and the number of the draw. */
    public BargainTable draw(BargainTable table, long seed, int number) {
        return new InputDraws(table, this, seed).draw(number);
    }

    private static double[][] scaled(double[][] rows, double part) {
        double[][] all = new double[rows.length][];
        for (int i = 0; i < rows.length; i++) {
            all[i] = scaled(rows[i], part);
        }
        return all;
    }

    private static double[] scaled(double[] values, double part) {
        double[] all = new double[values.length];
        for (int i = 0; i < values.length; i++) {
            all[i] = values[i] * part;
        }
        return all;
    }
}
