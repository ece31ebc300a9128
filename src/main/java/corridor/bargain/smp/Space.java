package corridor.bargain.smp;

import corridor.bargain.BargainTable;

/**
 * The space of issues holds the positions, ideals and saliences of the actors of one run, in flat arrays and on the
 * scale 0 to 1.
 */
public final class Space {
    /** Points of the table's scale per unit of this scale. */
    static final double POINTS = 100;

    final int actors;
    final int issues;
    final double[] capability;
    /** Sum of the saliences of an actor, by actor. */
    final double[] engagement;
    /** Salience at {@code actor * issues + issue}. */
    final double[] salience;

    final double[] position;
    final double[] ideal;
    /** Whether the table sets red lines or largest steps. */
    final boolean limited;

    private final double[] salienceSquares;
    private final double[] low;
    private final double[] high;
    private final double[] step;

    public Space(BargainTable table) {
        actors = table.size();
        issues = table.issues().size();
        limited = table.redLines().length > 0 || table.maxStep().length > 0;
        capability = table.capability().clone();
        engagement = new double[actors];
        salience = new double[actors * issues];
        position = new double[actors * issues];
        ideal = new double[actors * issues];
        salienceSquares = new double[actors];
        low = new double[actors * issues];
        high = new double[actors * issues];
        step = new double[actors * issues];
        for (int i = 0; i < actors; i++) {
            engagement[i] = table.engagement(i);
            for (int k = 0; k < issues; k++) {
                int at = i * issues + k;
                salience[at] = table.salience()[i][k];
                salienceSquares[i] += salience[at] * salience[at];
                position[at] = table.position()[i][k] / POINTS;
                ideal[at] = table.idealOf(i, k) / POINTS;
                low[at] = table.lowest(i, k) / POINTS;
                high[at] = table.highest(i, k) / POINTS;
                step[at] = table.step(i, k) / POINTS;
            }
        }
    }

    /**
     * Returns the distance from an actor's ideal to the point that starts at {@code offset}; in [0, 1] for points on
     * the scale.
     */
    double distance(int actor, double[] points, int offset) {
        int row = actor * issues;
        double sum = 0;
        for (int k = 0; k < issues; k++) {
            double part = salience[row + k] * (ideal[row + k] - points[offset + k]);
            sum += part * part;
        }
        return Math.sqrt(sum / salienceSquares[actor]);
    }

    /** Writes the distance from each actor's ideal to each actor's position, at {@code i * actors + j}. */
    public void distances(double[] distance) {
        for (int i = 0; i < actors; i++) {
            for (int j = 0; j < actors; j++) {
                distance[i * actors + j] = distance(i, position, j * issues);
            }
        }
    }

    /** Returns the utility of a distance to an actor with a risk attitude; 1 at distance 0. */
    static double utility(double distance, double risk) {
        return distance <= 1 ? (1 - distance) * (1 + distance * risk) : (1 - distance) * (1 + risk);
    }

    /** Returns the point nearest to {@code wanted} that an actor may take on an issue in this turn. */
    double allowed(int actor, int issue, double wanted) {
        int at = actor * issues + issue;
        double bottom = Math.max(low[at], position[at] - step[at]);
        double top = Math.min(high[at], position[at] + step[at]);
        return Math.max(bottom, Math.min(wanted, top));
    }

    double[] positions() {
        return position.clone();
    }
}
