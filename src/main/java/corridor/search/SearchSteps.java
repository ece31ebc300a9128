package corridor.search;

import corridor.analysis.tradeoff.Hypervolume;
import corridor.analysis.tradeoff.TradeOffs;
import corridor.analysis.tradeoff.TradeOffs.Step;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;

/** Search steps are the progress of a search, by its hypervolume. */
final class SearchSteps {
    /** Distance of the reference point of the hypervolume from the worst losses, as a share of their range. */
    private static final double BEYOND_WORST = 0.1;

    private SearchSteps() {}

    /**
     * Returns the hypervolume after each generation of the options that were in the archive until then. Earlier
     * archives count too, since an option may leave the archive for one that is better by the smallest difference that
     * matters and worse by less, so that the hypervolume of the archive alone may fall.
     *
     * @param evaluations number of tried options after each generation
     * @param archives losses of the options in the archive after each generation
     * @param tried losses of all tried options
     */
    static List<Step> of(List<Integer> evaluations, List<List<double[]>> archives, Collection<double[]> tried) {
        List<double[]> all = tried.stream()
                .filter(losses -> Arrays.stream(losses).allMatch(v -> v < Double.MAX_VALUE))
                .toList();
        int objectives = archives.get(0).isEmpty() ? 0 : archives.get(0).get(0).length;
        double[] low = new double[objectives];
        double[] high = new double[objectives];
        for (int k = 0; k < objectives; k++) {
            int at = k;
            low[k] = all.stream().mapToDouble(losses -> losses[at]).min().orElse(0);
            high[k] = all.stream().mapToDouble(losses -> losses[at]).max().orElse(1);
        }
        List<Step> steps = new ArrayList<>();
        List<double[]> front = List.of();
        for (int i = 0; i < archives.size(); i++) {
            List<double[]> both = new ArrayList<>(front);
            archives.get(i).forEach(losses -> both.add(unit(losses, low, high)));
            front = TradeOffs.front(both);
            steps.add(new Step(evaluations.get(i), archives.get(i).size(), Hypervolume.of(front)));
        }
        return steps;
    }

    private static double[] unit(double[] losses, double[] low, double[] high) {
        double[] unit = new double[losses.length];
        for (int k = 0; k < unit.length; k++) {
            double range = (1 + BEYOND_WORST) * (high[k] - low[k]);
            unit[k] = range > 0 ? (losses[k] - low[k]) / range : 0;
        }
        return unit;
    }
}
