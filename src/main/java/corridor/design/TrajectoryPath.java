package corridor.design;

import java.util.ArrayList;
import java.util.List;

/**
 * A trajectory path describes a Morris trajectory in whole levels of its grid, by its start, its end and the factors
 * that each step moves. Whole numbers keep squared distances exact in any order of summing. Each step changes only the
 * factors of one unit. So all distances between the points of two trajectories are cheap, even with hundreds of
 * factors.
 *
 * @param start level of each factor
 * @param end level of each factor after all steps; each factor moves once
 * @param movers {@code [step]}, indices of the factors that move
 */
record TrajectoryPath(int[] start, int[] end, int[][] movers) {
    static TrajectoryPath of(double[][] points, int[] unitOfFactor, int levels) {
        int[][] movers = new int[points.length - 1][];
        for (int step = 0; step < movers.length; step++) {
            List<Integer> moved = new ArrayList<>();
            for (int j = 0; j < unitOfFactor.length; j++) {
                if (points[step][j] != points[step + 1][j]) {
                    moved.add(j);
                }
            }
            movers[step] = moved.stream().mapToInt(Integer::intValue).toArray();
        }
        return new TrajectoryPath(whole(points[0], levels), whole(points[points.length - 1], levels), movers);
    }

    /**
     * Returns the sum of the distances from each point of this trajectory to each point of the other, in steps of the
     * grid.
     */
    double distance(TrajectoryPath other) {
        int[] here = start.clone();
        int first = 0;
        for (int j = 0; j < here.length; j++) {
            first += square(here[j] - other.start[j]);
        }
        double sum = 0;
        for (int row = 0; row <= movers.length; row++) {
            if (row > 0) {
                for (int j : movers[row - 1]) {
                    first += square(end[j] - other.start[j]) - square(here[j] - other.start[j]);
                    here[j] = end[j];
                }
            }
            sum += along(here, other, first);
        }
        return sum;
    }

    /**
     * Returns the sum of the distances from one point to all points of a trajectory.
     *
     * @param first squared distance to the first point of the trajectory
     */
    private static double along(int[] here, TrajectoryPath other, int first) {
        int squared = first;
        double sum = Math.sqrt(squared);
        for (int[] moved : other.movers) {
            for (int j : moved) {
                squared += square(here[j] - other.end[j]) - square(here[j] - other.start[j]);
            }
            sum += Math.sqrt(squared);
        }
        return sum;
    }

    private static int square(int number) {
        return number * number;
    }

    private static int[] whole(double[] point, int levels) {
        int[] whole = new int[point.length];
        for (int j = 0; j < whole.length; j++) {
            whole[j] = (int) Math.rint(point[j] * (levels - 1));
        }
        return whole;
    }
}
