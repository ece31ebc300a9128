package corridor.bargain;

/**
 * Computes the weighted mean and median of positions on one issue; the weight of an actor is its capability times its
 * salience.
 */
public final class Centre {
    private static final double HALF = 0.5;

    private Centre() {}

    /** Returns the weighted mean of the positions; the unweighted mean if all weights are zero. */
    public static double mean(BargainTable table, double[][] positions, int issue) {
        double sum = 0;
        double weights = 0;
        double plain = 0;
        for (int i = 0; i < positions.length; i++) {
            double weight = table.capability()[i] * table.salience()[i][issue];
            sum += weight * positions[i][issue];
            weights += weight;
            plain += positions[i][issue];
        }
        return weights > 0 ? sum / weights : plain / positions.length;
    }

    /** Returns the weighted median: the lowest position at which half of the weight is reached. */
    public static double median(BargainTable table, double[][] positions, int issue) {
        int n = positions.length;
        double[] weight = new double[n];
        double total = 0;
        for (int i = 0; i < n; i++) {
            weight[i] = table.capability()[i] * table.salience()[i][issue];
            total += weight[i];
        }
        int[] order = byPosition(positions, issue);
        if (!(total > 0)) {
            return positions[order[(n - 1) / 2]][issue];
        }
        double reached = 0;
        for (int i : order) {
            reached += weight[i];
            if (reached >= HALF * total) {
                return positions[i][issue];
            }
        }
        return positions[order[n - 1]][issue];
    }

    /**
     * Returns the indices of the actors by ascending position; a tie keeps the order of the table. Insertion sort
     * suffices, since the actors are few.
     */
    private static int[] byPosition(double[][] positions, int issue) {
        int[] order = new int[positions.length];
        for (int i = 0; i < order.length; i++) {
            int at = i;
            while (at > 0 && positions[order[at - 1]][issue] > positions[i][issue]) {
                order[at] = order[at - 1];
                at--;
            }
            order[at] = i;
        }
        return order;
    }

    /** Returns the mean, at {@code [0][turn][issue]}, and the median, at {@code [1][turn][issue]}. */
    public static double[][][] course(BargainTable table, double[][][] states) {
        int issues = table.issues().size();
        double[][][] course = new double[2][states.length][issues];
        for (int t = 0; t < states.length; t++) {
            for (int k = 0; k < issues; k++) {
                course[0][t][k] = mean(table, states[t], k);
                course[1][t][k] = median(table, states[t], k);
            }
        }
        return course;
    }
}
