package corridor.game.debrief;

/**
 * Luck compares the world that a class played with others of the same moves.
 *
 * @param values value in each world; that of the class is the first
 * @param percentile share of the worlds with a lower value, ties by half, in percent
 * @param difference what the moves changed in the world of the class, against no moves
 * @param meanDifference the same on average over the worlds
 * @param differencePercentile share of the worlds in which the moves changed less, ties by half, in percent
 */
public record Luck(
        double[] values, double percentile, double difference, double meanDifference, double differencePercentile) {
    private static final double PERCENT = 100;

    public Luck {
        values = values.clone();
    }

    @Override
    public double[] values() {
        return values.clone();
    }

    /** @param differences differences from no moves, in the order of the values */
    static Luck of(double[] values, double[] differences) {
        double sum = 0;
        for (double difference : differences) {
            sum += difference;
        }
        return new Luck(values, rank(values), differences[0], sum / differences.length, rank(differences));
    }

    private static double rank(double[] values) {
        double below = 0;
        for (int k = 1; k < values.length; k++) {
            below += values[k] < values[0] ? 1 : values[k] == values[0] ? 0.5 : 0;
        }
        return values.length < 2 ? Double.NaN : PERCENT * below / (values.length - 1);
    }
}
