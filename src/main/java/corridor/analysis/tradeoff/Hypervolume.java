package corridor.analysis.tradeoff;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The hypervolume is the share of the unit cube that a set of points dominates, where less is better in every direction
 * (Zitzler and Thiele 1998, PPSN V). It is computed by slices along the last direction, and is fast for a few hundred
 * points in up to five directions.
 */
public final class Hypervolume {
    private Hypervolume() {}

    /**
     * Computes the hypervolume.
     *
     * @param points points of equal length; a point outside the unit cube counts for the part of the cube that it
     *     dominates
     * @return share between 0 and 1; 0 without points
     */
    public static double of(List<double[]> points) {
        List<double[]> inside = points.stream()
                .map(Hypervolume::floored)
                .filter(point -> {
                    for (double x : point) {
                        if (!(x < 1)) {
                            return false;
                        }
                    }
                    return true;
                })
                .toList();
        return inside.isEmpty() ? 0 : volume(inside, inside.get(0).length);
    }

    private static double volume(List<double[]> points, int directions) {
        if (directions == 1) {
            return 1 - points.stream().mapToDouble(point -> point[0]).min().orElse(1);
        }
        int last = directions - 1;
        List<double[]> sorted = points.stream()
                .sorted(Comparator.comparingDouble(point -> point[last]))
                .toList();
        double sum = 0;
        List<double[]> below = new ArrayList<>();
        for (int k = 0; k < sorted.size(); k++) {
            below.add(sorted.get(k));
            double until = k + 1 < sorted.size() ? sorted.get(k + 1)[last] : 1;
            double thickness = until - sorted.get(k)[last];
            if (thickness > 0) {
                below = undominated(below, last);
                sum += thickness * volume(below, last);
            }
        }
        return sum;
    }

    /**
     * Returns the points that no other point equals or beats in all of the first directions; of equal points, one is
     * kept.
     */
    private static List<double[]> undominated(List<double[]> points, int directions) {
        List<double[]> kept = new ArrayList<>();
        for (double[] point : points) {
            if (kept.stream().noneMatch(other -> covers(other, point, directions))) {
                kept.removeIf(other -> covers(point, other, directions));
                kept.add(point);
            }
        }
        return kept;
    }

    private static boolean covers(double[] a, double[] b, int directions) {
        for (int j = 0; j < directions; j++) {
            if (a[j] > b[j]) {
                return false;
            }
        }
        return true;
    }

    private static double[] floored(double[] point) {
        double[] copy = point.clone();
        for (int j = 0; j < copy.length; j++) {
            copy[j] = Math.max(0, copy[j]);
        }
        return copy;
    }
}
