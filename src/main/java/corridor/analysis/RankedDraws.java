package corridor.analysis;

import corridor.result.Futures;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The draws of parameters over a list of futures with their ranks; the ranks of the latest list are kept. */
final class RankedDraws {
    private final Futures futures;
    private List<Integer> latest = List.of();
    private List<Draws> draws = List.of();

    /**
     * The draws of one parameter.
     *
     * @param values future by future
     * @param ranks of the values, ties averaged
     */
    record Draws(String parameter, double[] values, double[] ranks) {}

    RankedDraws(Futures futures) {
        this.futures = futures;
    }

    /** Those parameters whose draws in these futures are all known and not all equal. */
    List<Draws> of(List<Integer> drawn) {
        if (!drawn.equals(latest)) {
            List<Draws> ranked = new ArrayList<>();
            for (int column = 0; column < futures.parameters().size(); column++) {
                double[] values = values(column, drawn);
                if (varies(values)) {
                    ranked.add(new Draws(futures.parameters().get(column), values, MeanTest.ranks(values)));
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
