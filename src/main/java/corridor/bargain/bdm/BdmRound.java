package corridor.bargain.bdm;

import corridor.bargain.BargainTable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A round of the challenge model on one issue computes the expected utility of each challenge and the actors that give
 * way. It follows Scholz, Calbert and Smith (2011). The probability that a position stays unchanged without a challenge
 * is set to 1.
 */
final class BdmRound {
    private final BargainTable table;
    private final int issue;
    private final BdmVariant variant;
    private final double[] x;
    private final double range;
    private final int n;
    private final double[] weight;
    private final double[] risk;
    private final double[] chance;

    /**
     * A move is a way in which actor {@code mover} gives way to actor {@code to}.
     *
     * @param point position of the mover after the move
     * @param own expected utility to the mover of a challenge to the other actor
     * @param theirs expected utility to the other actor of a challenge to the mover
     * @param rank class of the move: 0 for a conflict, 1 for a compromise, 2 for a surrender
     * @param chance chance that the other actor prevails
     */
    record Move(int mover, int to, double point, double own, double theirs, int rank, double chance) {}

    /** @param range distance between positions that is scaled to 1, greater than 0 */
    BdmRound(BargainTable table, int issue, BdmVariant variant, double[] x, double range) {
        this.table = table;
        this.issue = issue;
        this.variant = variant;
        this.x = x;
        this.range = range;
        this.n = x.length;
        this.chance = new double[n * n];
        this.weight = new double[n];
        this.risk = new double[n];
        for (int i = 0; i < n; i++) {
            weight[i] = table.capability()[i] * table.salience()[i][issue];
        }
        Arrays.fill(risk, 1);
        chances();
        attitudes();
        if (variant.chances == BdmVariant.Chances.ALL_PAIRS) {
            chances();
        }
    }

    /** Returns the risk exponents by actor. An exponent below 1 means aversion to risk, one above 1 acceptance. */
    double[] risk() {
        return risk.clone();
    }

    /** Returns at most one move for each actor, in the order of the table. */
    List<Move> moves() {
        List<Move> moves = new ArrayList<>();
        for (int i = 0; i < n; i++) {
            List<Move> options = table.bargains(i) ? options(i) : List.of();
            Move best = null;
            for (Move option : options) {
                best = best == null || better(option, best) ? option : best;
            }
            if (best != null) {
                moves.add(best);
            }
        }
        return moves;
    }

    private void chances() {
        double[] near = new double[n * n];
        boolean weighed = variant.chances == BdmVariant.Chances.ALL_PAIRS;
        for (int k = 0; k < n; k++) {
            for (int i = 0; i < n; i++) {
                double d = Math.abs(x[k] - x[i]) / range;
                near[k * n + i] = weighed && risk[k] != 1 ? StrictMath.pow(d, risk[k]) : d;
            }
        }
        double all = 0;
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < n; j++) {
                double with = 0;
                double both = 0;
                for (int k = 0; k < n; k++) {
                    double vote = weight[k] * (near[k * n + j] - near[k * n + i]);
                    with += Math.max(0, vote);
                    both += Math.abs(vote);
                }
                all += both;
                double share = weighed ? with : with / both;
                chance[i * n + j] = x[i] == x[j] || !(both > 0) ? 0 : share;
            }
        }
        if (weighed && all > 0) {
            for (int at = 0; at < n * n; at++) {
                chance[at] /= all;
            }
        }
    }

    private void attitudes() {
        double[] danger = new double[n];
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < n; j++) {
                danger[i] += i == j ? 0 : expectation(j, i, Stakes.of(distance(i, j), 1, statusQuo(1)));
            }
        }
        double most = Arrays.stream(danger).max().orElseThrow();
        double least = Arrays.stream(danger).min().orElseThrow();
        for (int i = 0; i < n; i++) {
            double security = most > least ? (2 * danger[i] - most - least) / (most - least) : 0;
            risk[i] = (1 - security / 3) / (1 + security / 3);
        }
    }

    /**
     * The stakes of a challenge are the challenger's utilities of success, failure and the status quo, over one
     * distance and for one risk exponent.
     */
    private record Stakes(double success, double failure, double statusQuo) {
        static Stakes of(double d, double r, double statusQuo) {
            return new Stakes(2 - 4 * power(0.5 - 0.5 * d, r), 2 - 4 * power(0.5 + 0.5 * d, r), statusQuo);
        }
    }

    private static double statusQuo(double r) {
        return 2 - 4 * power(0.5, r);
    }

    private double distance(int i, int j) {
        return Math.abs(x[i] - x[j]) / range;
    }

    /** Returns the expected utility to i of a challenge to j. */
    private double expectation(int i, int j, Stakes at) {
        double p = chance[i * n + j];
        double resistance = table.salience()[j][issue];
        return resistance * (p * at.success + (1 - p) * at.failure) + (1 - resistance) * at.success - at.statusQuo;
    }

    private static double power(double base, double exponent) {
        double within = Math.max(0, Math.min(base, 1));
        return exponent == 1 ? within : StrictMath.pow(within, exponent);
    }

    /** Returns all moves that are open to an actor. */
    private List<Move> options(int i) {
        List<Move> options = new ArrayList<>();
        double statusQuo = statusQuo(risk[i]);
        for (int j = 0; j < n; j++) {
            if (j == i || x[i] == x[j] || !table.bargains(j)) {
                continue;
            }
            Stakes mine = Stakes.of(distance(i, j), risk[i], statusQuo);
            boolean eachItsOwn = variant.observer == BdmVariant.Observer.EACH;
            double own = expectation(i, j, mine);
            double theirs =
                    expectation(j, i, eachItsOwn ? Stakes.of(distance(i, j), risk[j], statusQuo(risk[j])) : mine);
            double p = chance[j * n + i];
            if (own > 0 && theirs > own && variant.conflict == BdmVariant.Conflict.WEAKER_YIELDS) {
                options.add(new Move(i, j, x[j], own, theirs, 0, p));
            } else if (own < 0 && theirs > -own) {
                options.add(new Move(i, j, x[i] + (x[j] - x[i]) * (-own / theirs), own, theirs, 1, p));
            } else if (own < 0 && theirs > 0 && theirs < -own) {
                options.add(new Move(i, j, x[j], own, theirs, 2, p));
            }
        }
        return options;
    }

    /** Whether move a is preferred to move b; false in a tie, so that the first move is kept. */
    private boolean better(Move a, Move b) {
        return switch (variant.selection) {
            case LEAST_MOVE -> length(a) < length(b);
            case BEST_ENFORCED -> a.theirs() != b.theirs() ? a.theirs() > b.theirs() : length(a) < length(b);
            case CLASS_LEAST_MOVE -> a.rank() != b.rank() ? a.rank() < b.rank() : length(a) < length(b);
            case CLASS_LOWEST_COMPROMISE ->
                a.rank() != b.rank()
                        ? a.rank() < b.rank()
                        : a.rank() == 1 ? a.point() < b.point() : length(a) < length(b);
        };
    }

    private double length(Move move) {
        return Math.abs(move.point() - x[move.mover()]);
    }
}
