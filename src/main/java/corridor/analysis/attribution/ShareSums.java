package corridor.analysis.attribution;

import corridor.analysis.statistics.Quantiles;
import corridor.analysis.statistics.Samples;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Share sums add up the shares of pairs, with one sum for each future, so that memory does not grow with the number of
 * pairs. With a single future each pair is a unit of its own, whose differences and shares are kept. Calls must be in
 * one order, since the order of a sum of real numbers shows in its last digit.
 */
public final class ShareSums {
    private static final int DIFFERENCE = 0;
    private static final int REST = 1;
    private static final int SHARES = 2;

    private final int players;
    private final boolean severalFutures;
    /** Differences, rests and shares by unit. */
    private final List<Sums> units = new ArrayList<>();
    /** Interaction indices of the whole run by unit. */
    private final List<Sums> couples = new ArrayList<>();
    /** Effects alone and last by future. */
    private final List<Sums> ends = new ArrayList<>();

    private final List<Double> references = new ArrayList<>();
    private int pairs;
    private int leftOut;
    private long divisor = 1;

    /** Sums of one unit as {@code [measure][outcome]}, with the number of values behind each. */
    private record Sums(double[][] sums, int[][] counts) {
        Sums(int measures, int outcomes) {
            this(new double[measures][outcomes], new int[measures][outcomes]);
        }

        void add(int measure, double[] values) {
            for (int outcome = 0; outcome < values.length; outcome++) {
                if (!Double.isNaN(values[outcome])) {
                    sums[measure][outcome] += values[outcome];
                    counts[measure][outcome]++;
                }
            }
        }
    }

    /**
     * @param players number of players of all pairs
     * @param severalFutures whether futures are the units
     */
    public ShareSums(int players, boolean severalFutures) {
        this.players = players;
        this.severalFutures = severalFutures;
    }

    /** Adds a pair of a future. Its first outcome is that of the whole run; a pair in which that is NaN is left out. */
    public void add(int future, PairShares pair) {
        if (Double.isNaN(pair.difference()[0])) {
            leftOut++;
            return;
        }
        int unit = severalFutures ? future : pairs;
        pairs++;
        references.add(pair.reference()[0]);
        divisor = pair.divisor();
        Sums sums = of(units, unit, SHARES + players, pair.outcomes());
        sums.add(DIFFERENCE, pair.difference());
        sums.add(REST, pair.rest());
        Sums single = of(ends, future, 2 * players, pair.outcomes());
        for (int player = 0; player < players; player++) {
            sums.add(SHARES + player, pair.parts()[player]);
            single.add(player, pair.alone()[player]);
            single.add(players + player, pair.last()[player]);
        }
        Sums indices = of(couples, unit, pair.together().length, 1);
        for (int couple = 0; couple < pair.together().length; couple++) {
            indices.add(couple, new double[] {pair.together()[couple][0]});
        }
    }

    private static Sums of(List<Sums> all, int unit, int measures, int outcomes) {
        while (all.size() <= unit) {
            all.add(null);
        }
        if (all.get(unit) == null) {
            all.set(unit, new Sums(measures, outcomes));
        }
        return all.get(unit);
    }

    /** Returns the number of pairs in which the outcome of the whole run is defined. */
    public int pairs() {
        return pairs;
    }

    /** Returns the number of pairs that were left out. */
    public int leftOut() {
        return leftOut;
    }

    /** Returns the number of units behind the intervals of the whole run. */
    int units() {
        return difference(0).length;
    }

    boolean severalFutures() {
        return severalFutures;
    }

    double referenceMean() {
        return Samples.mean(references());
    }

    double referenceMedian() {
        return Quantiles.of(references()).at(0.5);
    }

    /** Means of the differences of an outcome by unit, without units that have none. */
    double[] difference(int outcome) {
        return means(units, DIFFERENCE, outcome);
    }

    double[] rest(int outcome) {
        return means(units, REST, outcome);
    }

    double[] share(int player, int outcome) {
        return Arrays.stream(means(units, SHARES + player, outcome))
                .map(part -> part / divisor)
                .toArray();
    }

    /** Means of the effects of a player alone, by future; empty if no pair has them. */
    double[] alone(int player, int outcome) {
        return means(ends, player, outcome);
    }

    /** Means of the effects of a player that comes last, by future; empty if no pair has them. */
    double[] last(int player, int outcome) {
        return means(ends, players + player, outcome);
    }

    /** Means of the interaction index of a couple in the whole run, by unit; empty if no pair has it. */
    double[] together(int couple) {
        return means(couples, couple, 0);
    }

    private double[] references() {
        return references.stream().mapToDouble(Double::doubleValue).toArray();
    }

    private static double[] means(List<Sums> all, int measure, int outcome) {
        return all.stream()
                .filter(unit -> unit != null && measure < unit.counts.length && unit.counts[measure][outcome] > 0)
                .mapToDouble(unit -> unit.sums[measure][outcome] / unit.counts[measure][outcome])
                .toArray();
    }
}
