package corridor.analysis.attribution;

import java.util.Arrays;

/**
 * Shapley values (Shapley 1953, Contributions to the Theory of Games II:307-317) divide a difference among players. The
 * value of a player is its marginal effect, averaged over all orders in which the players may come into force, so the
 * values add up to the difference:
 *
 * <pre>phi_i = sum over S without i of |S|! (k - |S| - 1)! / k! (v(S + i) - v(S))</pre>
 *
 * <p>Weights are whole numbers and the division by k! comes last, so sums over counts are exact.
 */
public final class Shapley {
    /** Largest number of players for which all coalitions are valued. */
    public static final int MOST_EXACT = 6;

    private Shapley() {}

    /**
     * Returns the shares from the values of all coalitions.
     *
     * @param players number of players, 1 to {@value #MOST_EXACT}
     */
    public static PairShares exact(Game game, int players) {
        if (players < 1 || players > MOST_EXACT) {
            throw new IllegalArgumentException("1 to " + MOST_EXACT + " players, not " + players);
        }
        double[][] values = new double[1 << players][];
        for (int coalition = 0; coalition < values.length; coalition++) {
            values[coalition] = game.value(coalition);
        }
        double[] reference = game.reference();
        boolean[] defined = defined(reference, values);
        int all = values.length - 1;
        double[][] parts = new double[players][];
        double[][] alone = new double[players][];
        double[][] last = new double[players][];
        for (int player = 0; player < players; player++) {
            parts[player] = cleared(part(values, players, player), defined);
            alone[player] = cleared(minus(values[1 << player], values[0]), defined);
            last[player] = cleared(minus(values[all], values[all ^ 1 << player]), defined);
        }
        return new PairShares(
                reference,
                cleared(minus(values[all], reference), defined),
                cleared(minus(values[0], reference), defined),
                parts,
                factorial(players),
                alone,
                last,
                together(values, players, defined));
    }

    /**
     * Returns the marginal effects in one order of players, which need one value more than there are players. Over
     * random orders their mean is the Shapley value (Castro and others 2009, Computers and Operations Research
     * 36:1726-1730).
     *
     * @param order each player once, the first to come into force first
     */
    public static PairShares inOrder(Game game, int[] order) {
        int players = order.length;
        if (players < 1 || players > Game.MOST_PLAYERS) {
            throw new IllegalArgumentException("1 to " + Game.MOST_PLAYERS + " players, not " + players);
        }
        double[][] values = new double[players + 1][];
        long coalition = 0;
        values[0] = game.value(coalition);
        for (int place = 0; place < players; place++) {
            coalition |= 1L << order[place];
            values[place + 1] = game.value(coalition);
        }
        double[] reference = game.reference();
        boolean[] defined = defined(reference, values);
        double[][] parts = new double[players][];
        for (int place = 0; place < players; place++) {
            parts[order[place]] = cleared(minus(values[place + 1], values[place]), defined);
        }
        double[][] alone = undefined(players, reference.length);
        double[][] last = undefined(players, reference.length);
        alone[order[0]] = parts[order[0]];
        last[order[players - 1]] = parts[order[players - 1]];
        return new PairShares(
                reference,
                cleared(minus(values[players], reference), defined),
                cleared(minus(values[0], reference), defined),
                parts,
                1,
                alone,
                last,
                new double[0][]);
    }

    /** Returns the number of the couple of two players, the lower one first: 0-1, 0-2, 1-2, 0-3 and so on. */
    public static int couple(int lower, int higher) {
        return higher * (higher - 1) / 2 + lower;
    }

    private static double[] part(double[][] values, int players, int player) {
        ExactSum[] sums = sums(values[0].length);
        for (int coalition = 0; coalition < values.length; coalition++) {
            int size = Integer.bitCount(coalition);
            boolean in = (coalition >> player & 1) == 1;
            double weight = in ? weight(size - 1, players - size) : -(double) weight(size, players - size - 1);
            add(sums, weight, values[coalition]);
        }
        return values(sums, 1);
    }

    /**
     * Returns the Shapley interaction indices (Grabisch and Roubens 1999, International Journal of Game Theory
     * 28:547-565).
     */
    private static double[][] together(double[][] values, int players, boolean[] defined) {
        double[][] together = new double[players * (players - 1) / 2][];
        for (int higher = 1; higher < players; higher++) {
            for (int lower = 0; lower < higher; lower++) {
                int both = 1 << lower | 1 << higher;
                ExactSum[] sums = sums(values[0].length);
                for (int coalition = 0; coalition < values.length; coalition++) {
                    int others = Integer.bitCount(coalition & ~both);
                    double sign = Integer.bitCount(coalition & both) == 1 ? -1 : 1;
                    add(sums, sign * weight(others, players - others - 2), values[coalition]);
                }
                together[couple(lower, higher)] = cleared(values(sums, factorial(players - 1)), defined);
            }
        }
        return together;
    }

    private static long weight(int before, int after) {
        return factorial(before) * factorial(after);
    }

    private static long factorial(int number) {
        long product = 1;
        for (int k = 2; k <= number; k++) {
            product *= k;
        }
        return product;
    }

    private static ExactSum[] sums(int outcomes) {
        ExactSum[] sums = new ExactSum[outcomes];
        Arrays.setAll(sums, outcome -> new ExactSum());
        return sums;
    }

    private static void add(ExactSum[] sums, double weight, double[] values) {
        for (int outcome = 0; outcome < sums.length; outcome++) {
            sums[outcome].add(weight, values[outcome]);
        }
    }

    private static double[] values(ExactSum[] sums, double divisor) {
        return Arrays.stream(sums).mapToDouble(sum -> sum.value() / divisor).toArray();
    }

    private static double[] minus(double[] one, double[] other) {
        double[] difference = new double[one.length];
        for (int outcome = 0; outcome < difference.length; outcome++) {
            difference[outcome] = one[outcome] - other[outcome];
        }
        return difference;
    }

    private static boolean[] defined(double[] reference, double[][] values) {
        boolean[] defined = new boolean[reference.length];
        for (int outcome = 0; outcome < defined.length; outcome++) {
            int at = outcome;
            defined[outcome] = !Double.isNaN(reference[outcome])
                    && Arrays.stream(values).noneMatch(value -> Double.isNaN(value[at]));
        }
        return defined;
    }

    private static double[] cleared(double[] values, boolean[] defined) {
        for (int outcome = 0; outcome < values.length; outcome++) {
            values[outcome] = defined[outcome] ? values[outcome] : Double.NaN;
        }
        return values;
    }

    private static double[][] undefined(int players, int outcomes) {
        double[][] values = new double[players][outcomes];
        for (double[] row : values) {
            Arrays.fill(row, Double.NaN);
        }
        return values;
    }
}
