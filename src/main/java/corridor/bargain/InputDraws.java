package corridor.bargain;

import corridor.random.KeyedRandom;

/**
 * Draws tables with uncertain inputs. Every input is uniform on its range and depends only on the seed and the number
 * of the draw.
 */
final class InputDraws {
    private static final int CAPABILITY = 411;
    private static final int SALIENCE = 412;
    private static final int POSITION = 413;
    private static final int RED_LINE = 414;
    private static final double LEAST_CAPABILITY = 1e-6;

    private final BargainTable table;
    private final InputRanges ranges;
    private final long seed;

    InputDraws(BargainTable table, InputRanges ranges, long seed) {
        this.table = table;
        this.ranges = ranges;
        this.seed = seed;
    }

    BargainTable draw(int number) {
        KeyedRandom luck = new KeyedRandom(seed, number, 0);
        double[][][] lines = redLines(luck.key(RED_LINE, 0));
        return table.with(
                capability(luck.key(CAPABILITY, 0)),
                salience(luck.key(SALIENCE, 0)),
                position(luck.key(POSITION, 0), lines),
                lines);
    }

    private double[] capability(long key) {
        double[] drawn = table.capability().clone();
        for (int i = 0; i < drawn.length; i++) {
            drawn[i] = Math.max(LEAST_CAPABILITY, drawn[i] * (1 + ranges.capability()[i] * side(key, i, 0)));
        }
        return drawn;
    }

    /**
     * Draws the saliences, {@code [actor][issue]}. The saliences of an actor are divided by their sum if it exceeds 1,
     * since 1 is the actor's full attention.
     */
    private double[][] salience(long key) {
        double[][] drawn = new double[table.size()][];
        for (int i = 0; i < drawn.length; i++) {
            drawn[i] = table.salience()[i].clone();
            double sum = 0;
            for (int k = 0; k < drawn[i].length; k++) {
                drawn[i][k] *= 1 + ranges.salience()[i][k] * side(key, i, k);
                sum += drawn[i][k];
            }
            for (int k = 0; k < drawn[i].length && sum > 1; k++) {
                drawn[i][k] /= sum;
            }
        }
        return drawn;
    }

    private double[][] position(long key, double[][][] lines) {
        double[][] drawn = new double[table.size()][];
        for (int i = 0; i < drawn.length; i++) {
            drawn[i] = table.position()[i].clone();
            for (int k = 0; k < drawn[i].length; k++) {
                double low = lines.length == 0 ? BargainTable.LOWEST : lines[i][k][0];
                double high = lines.length == 0 ? BargainTable.HIGHEST : lines[i][k][1];
                double wanted = drawn[i][k] + ranges.position()[i][k] * side(key, i, k);
                drawn[i][k] = Math.max(low, Math.min(wanted, high));
            }
        }
        return drawn;
    }

    private double[][][] redLines(long key) {
        double[][][] drawn = new double[table.redLines().length][][];
        for (int i = 0; i < drawn.length; i++) {
            drawn[i] = new double[table.issues().size()][];
            for (int k = 0; k < drawn[i].length; k++) {
                double[] line = table.redLines()[i][k];
                double width = ranges.redLine()[i][k];
                double low = end(line[0], width * side(key, i, 2 * k));
                double high = end(line[1], width * side(key, i, 2 * k + 1));
                drawn[i][k] = new double[] {Math.min(low, high), Math.max(low, high)};
            }
        }
        return drawn;
    }

    /** Moves one end of a red line. An end at 0 or 100 limits nothing, so it does not move. */
    private static double end(double line, double shift) {
        boolean none = line <= BargainTable.LOWEST || line >= BargainTable.HIGHEST;
        return none ? line : Math.max(BargainTable.LOWEST, Math.min(line + shift, BargainTable.HIGHEST));
    }

    /** Returns a random number that is uniform on (-1, 1). */
    private static double side(long key, int actor, int index) {
        return 2 * KeyedRandom.draw(key, actor, index) - 1;
    }
}
