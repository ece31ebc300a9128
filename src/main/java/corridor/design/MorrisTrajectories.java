package corridor.design;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Morris trajectories (1991, Technometrics 33:161-174) lie on a grid of p levels. Each trajectory has a random start.
 * Each unit, which is a factor or a group, then moves once by p / (2 (p - 1)) of its range; the units move in random
 * order. The factors of a group move in one step, each in its own direction.
 */
public final class MorrisTrajectories {
    private static final int SAMPLER = 0xD006;

    private MorrisTrajectories() {}

    /**
     * Returns points of the unit cube: r (u + 1) rows for u units, one column for each factor.
     *
     * @param r number of trajectories
     * @param candidates number of drawn trajectories; if at most r, r trajectories are drawn and kept. Otherwise r
     *     trajectories that lie far apart are kept: the farthest pair, then one by one the trajectory farthest from
     *     those kept (Ruano et al. 2012, Environmental Modelling and Software 37:103-109)
     */
    public static double[][] points(FactorSpace space, int r, int levels, int candidates, long seed) {
        Draws draws = new Draws(seed, SAMPLER);
        List<Integer> kept = candidates > r
                ? farApart(distances(space, levels, draws, candidates), r)
                : IntStream.range(0, r).boxed().toList();
        return kept.stream()
                .flatMap(t -> Arrays.stream(trajectory(space, levels, draws, t)))
                .toArray(double[][]::new);
    }

    private static double[][] trajectory(FactorSpace space, int levels, Draws draws, int t) {
        int d = space.size();
        int units = space.units().size();
        int[] unit = space.unitOfFactor();
        double[] low = new double[d];
        double[] high = new double[d];
        boolean[] up = new boolean[d];
        for (int j = 0; j < d; j++) {
            int level = draws.below(levels / 2, 3 * t, j);
            // Dividing whole levels, instead of adding steps, makes the top level exactly 1.
            low[j] = level / (levels - 1.0);
            high[j] = (level + levels / 2) / (levels - 1.0);
            up[j] = draws.uniform(3 * t + 1, j) < 0.5;
        }
        int[] order = draws.permutation(units, 3 * t + 2);
        double[][] points = new double[units + 1][d];
        for (int j = 0; j < d; j++) {
            boolean moved = false;
            for (int row = 0; row <= units; row++) {
                moved = moved || row > 0 && order[row - 1] == unit[j];
                points[row][j] = moved == up[j] ? high[j] : low[j];
            }
        }
        return points;
    }

    private static List<Integer> farApart(double[][] distances, int wanted) {
        List<Integer> chosen = new ArrayList<>(start(distances, wanted));
        while (chosen.size() < wanted) {
            chosen.add(farthest(distances, chosen));
        }
        return chosen.stream().sorted().toList();
    }

    private static List<Integer> start(double[][] distances, int wanted) {
        int first = 0;
        int second = 1;
        for (int a = 0; a < distances.length; a++) {
            for (int b = a + 1; b < distances.length; b++) {
                if (distances[a][b] > distances[first][second]) {
                    first = a;
                    second = b;
                }
            }
        }
        return wanted == 1 ? List.of(first) : List.of(first, second);
    }

    /** Returns the trajectory with the largest sum of squared distances to the chosen ones. */
    private static int farthest(double[][] distances, List<Integer> chosen) {
        int best = -1;
        double most = -1;
        for (int candidate = 0; candidate < distances.length; candidate++) {
            if (chosen.contains(candidate)) {
                continue;
            }
            double sum = 0;
            for (int other : chosen) {
                sum += distances[candidate][other] * distances[candidate][other];
            }
            if (sum > most) {
                most = sum;
                best = candidate;
            }
        }
        return best;
    }

    /**
     * Returns the matrix of distances between trajectories. Their distance is the sum of the distances between all
     * their points.
     */
    private static double[][] distances(FactorSpace space, int levels, Draws draws, int candidates) {
        int[] units = space.unitOfFactor();
        List<TrajectoryPath> paths = IntStream.range(0, candidates)
                .mapToObj(t -> TrajectoryPath.of(trajectory(space, levels, draws, t), units, levels))
                .toList();
        double[][] distances = new double[paths.size()][paths.size()];
        for (int a = 0; a < paths.size(); a++) {
            for (int b = a + 1; b < paths.size(); b++) {
                distances[a][b] = paths.get(a).distance(paths.get(b));
                distances[b][a] = distances[a][b];
            }
        }
        return distances;
    }
}
