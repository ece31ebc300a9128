package corridor.analysis.comparison;

import corridor.analysis.statistics.Samples;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Paired cells hold the differences of one outcome by point, future and replicate. The independent units are the
 * futures, or the replicates if there is a single future.
 */
public final class PairedCells {
    /** Differences by point, future and replicate. */
    private final TreeMap<Integer, TreeMap<Integer, TreeMap<Integer, Double>>> cells = new TreeMap<>();

    void add(int point, int future, int replicate, double difference) {
        cells.computeIfAbsent(point, p -> new TreeMap<>())
                .computeIfAbsent(future, f -> new TreeMap<>())
                .put(replicate, difference);
    }

    List<Integer> points() {
        return List.copyOf(cells.keySet());
    }

    /** The futures of the standard structure, which is the lowest point. */
    List<Integer> futures() {
        return cells.isEmpty()
                ? List.of()
                : List.copyOf(cells.firstEntry().getValue().keySet());
    }

    boolean severalFutures() {
        return cells.values().stream().anyMatch(futures -> futures.size() > 1);
    }

    /** Differences in the standard structure, one row for each future. */
    List<double[]> standard() {
        List<double[]> rows = new ArrayList<>();
        if (!cells.isEmpty()) {
            cells.firstEntry().getValue().values().forEach(replicates -> rows.add(array(replicates.values())));
        }
        return rows;
    }

    /** Mean difference of each future in the standard structure. */
    double[] futureMeans() {
        return standard().stream().mapToDouble(Samples::mean).toArray();
    }

    /**
     * Returns the differences as {@code [point][unit]}: means of futures, or single differences if there is one future.
     * Units that are missing at any point are left out.
     */
    double[][] units() {
        List<SortedMap<Integer, Double>> rows = new ArrayList<>();
        for (TreeMap<Integer, TreeMap<Integer, Double>> futures : cells.values()) {
            rows.add(severalFutures() ? means(futures) : futures.firstEntry().getValue());
        }
        SortedSet<Integer> common =
                rows.isEmpty() ? new TreeSet<>() : new TreeSet<>(rows.get(0).keySet());
        rows.forEach(row -> common.retainAll(row.keySet()));
        double[][] units = new double[rows.size()][common.size()];
        for (int s = 0; s < units.length; s++) {
            int k = 0;
            for (int unit : common) {
                units[s][k++] = rows.get(s).get(unit);
            }
        }
        return units;
    }

    /**
     * Returns the differences of each cell as {@code [future][point]}. Futures that are missing at any point are left
     * out.
     */
    List<List<double[]>> byFuture() {
        List<List<double[]>> rows = new ArrayList<>();
        for (int future : futures()) {
            if (cells.values().stream().allMatch(futures -> futures.containsKey(future))) {
                rows.add(cells.values().stream()
                        .map(futures -> array(futures.get(future).values()))
                        .toList());
            }
        }
        return rows;
    }

    private static SortedMap<Integer, Double> means(TreeMap<Integer, TreeMap<Integer, Double>> futures) {
        SortedMap<Integer, Double> means = new TreeMap<>();
        futures.forEach((future, replicates) -> means.put(future, Samples.mean(array(replicates.values()))));
        return means;
    }

    private static double[] array(Iterable<Double> values) {
        List<Double> list = new ArrayList<>();
        values.forEach(list::add);
        return list.stream().mapToDouble(Double::doubleValue).toArray();
    }
}
