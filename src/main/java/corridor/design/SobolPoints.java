package corridor.design;

import corridor.random.KeyedRandom;
import org.apache.commons.math3.random.SobolSequenceGenerator;

/**
 * Generates the Sobol sequence with the direction numbers of Joe and Kuo, plain or with nested uniform scrambling (Owen
 * 1995). Scrambling flips each binary digit by a draw that depends on the digits before it. The points stay as evenly
 * spread as in the plain sequence, and each point is uniform. The balance is exact only if the number of points is a
 * power of 2.
 */
public final class SobolPoints {
    /** Largest number of dimensions with direction numbers. */
    public static final int MOST_DIMENSIONS = 1000;

    private static final int SAMPLER = 0xD004;
    /** Number of digits that are scrambled one by one; all later digits are random. */
    private static final int DIGITS = 30;

    private SobolPoints() {}

    /** Returns the first n points of the plain sequence, {@code [point][dimension]}; the first is the origin. */
    public static double[][] plain(int n, int d) {
        if (d > MOST_DIMENSIONS) {
            throw new IllegalArgumentException(
                    "the Sobol sequence has " + MOST_DIMENSIONS + " dimensions, and " + d + " are needed");
        }
        SobolSequenceGenerator generator = new SobolSequenceGenerator(d);
        double[][] points = new double[n][];
        for (int i = 0; i < n; i++) {
            points[i] = generator.nextVector();
        }
        return points;
    }

    /** Returns the first n points of a scrambled sequence: n rows of d columns in the open unit cube. */
    public static double[][] scrambled(int n, int d, long seed) {
        return scrambled(n, d, seed, 0);
    }

    /**
     * Returns the first n points of one of many independent scramblings.
     *
     * @param number index of the scrambling, from 0
     */
    static double[][] scrambled(int n, int d, long seed, int number) {
        Draws draws = new Draws(seed, SAMPLER);
        double[][] points = plain(n, d);
        for (int j = 0; j < d; j++) {
            long key = draws.key(number * MOST_DIMENSIONS + j);
            for (int i = 0; i < n; i++) {
                points[i][j] = scramble(points[i][j], key);
            }
        }
        return points;
    }

    private static double scramble(double coordinate, long key) {
        int digits = (int) (coordinate * (1 << DIGITS));
        int result = 0;
        for (int place = 0; place < DIGITS; place++) {
            int above = digits >>> (DIGITS - place);
            int digit = digits >>> (DIGITS - 1 - place) & 1;
            int flip = KeyedRandom.draw(key, above, place) < 0.5 ? 0 : 1;
            result = result << 1 | digit ^ flip;
        }
        return (result + KeyedRandom.draw(key, digits, DIGITS)) / (1 << DIGITS);
    }
}
