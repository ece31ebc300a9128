package corridor.chart.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** A label stack places labels as near as possible to their wanted positions without overlap. */
public final class LabelStack {
    private LabelStack() {}

    private static final class Cluster {
        double sum;
        double height;
        int count;
        final List<Integer> members = new ArrayList<>();

        double start() {
            return sum / count;
        }
    }

    /**
     * Returns the middles of the labels, in the order given. Labels that would touch form a cluster, centred on the
     * wanted positions of its members. The whole stays within the range if it fits.
     *
     * @param wanted wanted middles
     * @param heights heights of the labels, gaps included
     */
    public static double[] place(double[] wanted, double[] heights, double low, double high) {
        List<Integer> order = IntStream.range(0, wanted.length)
                .boxed()
                .sorted(Comparator.comparingDouble(i -> wanted[i]))
                .toList();
        List<Cluster> clusters = new ArrayList<>();
        for (int i : order) {
            Cluster cluster = new Cluster();
            double half = heights[i] / 2;
            cluster.sum = Math.max(low, Math.min(wanted[i] - half, high - heights[i]));
            cluster.height = heights[i];
            cluster.count = 1;
            cluster.members.add(i);
            clusters.add(cluster);
            mergeTouching(clusters);
        }
        keepWithin(clusters, low, high);
        double[] middles = new double[wanted.length];
        for (Cluster cluster : clusters) {
            double at = cluster.start();
            for (int i : cluster.members) {
                middles[i] = at + heights[i] / 2;
                at += heights[i];
            }
        }
        return middles;
    }

    private static void mergeTouching(List<Cluster> clusters) {
        while (clusters.size() > 1) {
            Cluster last = clusters.get(clusters.size() - 1);
            Cluster before = clusters.get(clusters.size() - 2);
            if (before.start() + before.height <= last.start()) {
                return;
            }
            before.sum += last.sum - before.height * last.count;
            before.height += last.height;
            before.count += last.count;
            before.members.addAll(last.members);
            clusters.remove(clusters.size() - 1);
        }
    }

    private static void keepWithin(List<Cluster> clusters, double low, double high) {
        double floor = low;
        for (Cluster cluster : clusters) {
            moveTo(cluster, Math.max(cluster.start(), floor));
            floor = cluster.start() + cluster.height;
        }
        double ceiling = high;
        for (int k = clusters.size() - 1; k >= 0; k--) {
            Cluster cluster = clusters.get(k);
            moveTo(cluster, Math.min(cluster.start(), ceiling - cluster.height));
            ceiling = cluster.start();
        }
    }

    private static void moveTo(Cluster cluster, double start) {
        cluster.sum = start * cluster.count;
    }
}
