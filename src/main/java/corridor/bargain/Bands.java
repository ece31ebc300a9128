package corridor.bargain;

/**
 * Bands hold five quantiles of the results over draws of uncertain inputs. Without draws, every quantile is the result
 * of the single run on the table. The last index of {@code position}, {@code mean} and {@code median} is the level,
 * from 0 to {@link #LEVELS} - 1: the quantiles 5, 25, 50, 75 and 95 per cent. The values of these arrays are in points
 * of the scale.
 *
 * @param draws number of draws; 0 for the table without draws, with all levels equal
 * @param position [turn][actor][issue][level]
 * @param mean [turn][issue][level] of the weighted mean
 * @param median [turn][issue][level] of the weighted median
 * @param presses [initiator][receiver], share of turns in which the initiator presses the receiver, mean over draws, 0
 *     to 1
 */
public record Bands(int draws, double[][][][] position, double[][][] mean, double[][][] median, double[][] presses) {
    public static final int LEVELS = 5;
    /** Index of the median of the draws. */
    public static final int MIDDLE = 2;

    private static final double[] SHARES = {0.05, 0.25, 0.5, 0.75, 0.95};

    /** Whether the bands come from draws of the inputs. */
    public boolean drawn() {
        return draws > 0;
    }

    /** Whether there are at least two draws, so that the bands can show a spread. */
    public boolean spread() {
        return draws > 1;
    }

    /** Returns the five quantiles of the values, linear between order statistics. The array is sorted in place. */
    static double[] levels(double[] values) {
        java.util.Arrays.sort(values);
        double[] levels = new double[LEVELS];
        for (int l = 0; l < LEVELS; l++) {
            double at = SHARES[l] * (values.length - 1);
            int below = (int) at;
            int above = Math.min(below + 1, values.length - 1);
            levels[l] = values[below] + (at - below) * (values[above] - values[below]);
        }
        return levels;
    }
}
