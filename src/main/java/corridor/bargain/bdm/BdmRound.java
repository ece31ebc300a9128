package corridor.bargain.bdm;

import corridor.bargain.BargainTable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * One round of the challenge model on one issue, after Scholz, Calbert and Smith (2011) with the chance of no change
 * without a challenge at 1: the expected utility of each challenge, and the actors that give way.
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

    /** A way in which actor {@code mover} gives way to {@code to}; rank orders the classes. */
    record Move(int mover, int to, double point, double own, double theirs, int rank, double chance) {}

    /** @param range the distance that is scaled to 1, greater than 0 */
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

    /** Exponents of risk: below 1 averse, above 1 accepting. */
    double[] risk() {
        return risk.clone();
    }

    /** At most one move for each actor, in the order of the table. */
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

    /** Utilities of a challenge over a distance to both sides, with one exponent of risk. */
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

    /** Expected utility of a challenge of i to j. */
    private double expectation(int i, int j, Stakes at) {
        double p = chance[i * n + j];
        double resistance = table.salience()[j][issue];
        return resistance * (p * at.success + (1 - p) * at.failure) + (1 - resistance) * at.success - at.statusQuo;
    }

    private static double power(double base, double exponent) {
        double within = Math.max(0, Math.min(base, 1));
        return exponent == 1 ? within : StrictMath.pow(within, exponent);
    }

    /** All ways in which an actor might give way. */
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

    /** Of equal moves the first is kept. */
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
