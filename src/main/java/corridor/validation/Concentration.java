package corridor.validation;

import corridor.catalogue.Area;
import corridor.catalogue.Catalogue;
import corridor.chronicle.Chronicle;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;

/**
 * Measures the concentration of lethal attacks in space (pattern P8). Each number is the mean over histories of the
 * number in one history.
 */
public final class Concentration {
    private final List<Area> areas;

    private Concentration(List<Area> areas) {
        this.areas = areas;
    }

    /** Makes the measure over the areas of Pakistan that {@code kept} selects. */
    public static Concentration over(Catalogue catalogue, Predicate<Area> kept) {
        return new Concentration(catalogue.areas().stream()
                .filter(a -> a.country().equals("PK") && kept.test(a))
                .toList());
    }

    public double gini(List<History> histories) {
        return mean(histories, counts -> {
            double[] sorted = counts.clone();
            Arrays.sort(sorted);
            double weighted = 0;
            double sum = 0;
            for (int i = 0; i < sorted.length; i++) {
                weighted += (2.0 * (i + 1) - sorted.length - 1) * sorted[i];
                sum += sorted[i];
            }
            return weighted / (sorted.length * sum);
        });
    }

    /**
     * Returns the share of lethal attacks that fall in the {@code n} areas with the most; NaN if a history has none.
     */
    public double top(List<History> histories, int n) {
        return mean(histories, counts -> {
            double[] sorted = counts.clone();
            Arrays.sort(sorted);
            double worst = 0;
            double sum = 0;
            for (int i = 0; i < sorted.length; i++) {
                worst += i >= sorted.length - n ? sorted[i] : 0;
                sum += sorted[i];
            }
            return worst / sum;
        });
    }

    /** Returns Moran's I of log (1 + count). The neighbours of an area have equal weights that sum to 1. */
    public double moran(List<History> histories) {
        Map<String, Integer> index = index();
        int[][] neighbours = areas.stream()
                .map(a -> a.neighbours().stream()
                        .filter(index::containsKey)
                        .mapToInt(index::get)
                        .toArray())
                .toArray(int[][]::new);
        return mean(histories, counts -> moran(counts, neighbours));
    }

    private static double moran(double[] counts, int[][] neighbours) {
        double[] logs = new double[counts.length];
        double mean = 0;
        for (int i = 0; i < logs.length; i++) {
            logs[i] = StrictMath.log1p(counts[i]);
            mean += logs[i] / logs.length;
        }
        double products = 0;
        double squares = 0;
        int connected = 0;
        for (int i = 0; i < logs.length; i++) {
            squares += (logs[i] - mean) * (logs[i] - mean);
            for (int j : neighbours[i]) {
                products += (logs[i] - mean) * (logs[j] - mean) / neighbours[i].length;
            }
            connected += neighbours[i].length > 0 ? 1 : 0;
        }
        return products / connected / (squares / logs.length);
    }

    private double mean(List<History> histories, ToDoubleFunction<double[]> measure) {
        Map<String, Integer> index = index();
        double sum = 0;
        for (History history : histories) {
            double[] counts = new double[areas.size()];
            for (Chronicle.Event attack : history.attacks()) {
                Integer i = index.get(attack.area());
                if (i != null && History.lethal(attack)) {
                    counts[i]++;
                }
            }
            sum += measure.applyAsDouble(counts);
        }
        return sum / histories.size();
    }

    private Map<String, Integer> index() {
        Map<String, Integer> index = new LinkedHashMap<>();
        for (Area area : areas) {
            index.put(area.id(), index.size());
        }
        return index;
    }
}
