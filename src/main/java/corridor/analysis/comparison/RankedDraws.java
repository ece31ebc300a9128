package corridor.analysis.comparison;

import corridor.analysis.statistics.Ranks;
import corridor.result.Futures;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Ranked draws hold the draws of the parameters over a list of futures, with the ranks of the draws. The ranks for the
 * latest list are cached. Several threads may share an instance.
 */
final class RankedDraws {
    private final Futures futures;
    private List<Integer> latest = List.of();
    private List<Draws> draws = List.of();

    /**
     * The draws of one parameter, by future. Only their ranks are kept, as integers, which needs half the memory. The
     * values are read again when needed.
     */
    final class Draws {
        private final int column;
        private final int[] twiceRanks;

        private Draws(int column, double[] values) {
            this.column = column;
            twiceRanks = Arrays.stream(Ranks.averaged(values))
                    .mapToInt(rank -> (int) Math.round(2 * rank))
                    .toArray();
        }

        String parameter() {
            return futures.parameters().get(column);
        }

        /**
         * Returns the values of the parameter by future.
         *
         * @param drawn list of futures that was ranked
         */
        double[] values(List<Integer> drawn) {
            return RankedDraws.this.values(column, drawn);
        }

        /** Ranks of the values; equal values share the mean of their ranks. */
        double[] ranks() {
            return Arrays.stream(twiceRanks).mapToDouble(twice -> twice / 2.0).toArray();
        }
    }

    RankedDraws(Futures futures) {
        this.futures = futures;
    }

    /** Returns the draws of each parameter that is known in all these futures and varies over them. */
    synchronized List<Draws> of(List<Integer> drawn) {
        if (!drawn.equals(latest)) {
            List<Draws> ranked = new ArrayList<>();
            for (int column = 0; column < futures.parameters().size(); column++) {
                double[] values = values(column, drawn);
                if (varies(values)) {
                    ranked.add(new Draws(column, values));
                }
            }
            draws = ranked;
            latest = drawn;
        }
        return draws;
    }

    private double[] values(int column, List<Integer> drawn) {
        return drawn.stream()
                .mapToDouble(future -> futures.value(future, column))
                .toArray();
    }

    private static boolean varies(double[] values) {
        return Arrays.stream(values).noneMatch(Double::isNaN)
                && Arrays.stream(values).anyMatch(value -> value != values[0]);
    }
}
