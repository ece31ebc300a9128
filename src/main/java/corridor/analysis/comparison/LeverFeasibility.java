package corridor.analysis.comparison;

import corridor.analysis.statistics.Band;
import corridor.analysis.statistics.Quantiles;
import corridor.result.LeverChance;
import corridor.result.RunResult;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Probability, over the runs of a scenario, that the actors who decide on a lever would have chosen or accepted its
 * value.
 *
 * @param scenario name
 * @param lever id
 * @param runs in which the lever was set on an occasion for a decision on it
 * @param mean of the runs' chances, 0 to 1
 * @param band of the runs' chances
 */
public record LeverFeasibility(String scenario, String lever, int runs, double mean, Band band) {
    /**
     * All that the runs say, by scenario in the order of the runs and by lever in catalogue order.
     *
     * @param runs that ended well
     */
    public static List<LeverFeasibility> of(List<RunResult> runs) {
        Map<String, Map<String, List<Double>>> chances = new LinkedHashMap<>();
        for (RunResult run : runs) {
            Map<String, List<Double>> byLever =
                    chances.computeIfAbsent(run.key().scenario(), any -> new LinkedHashMap<>());
            for (LeverChance one : run.feasibility()) {
                byLever.computeIfAbsent(one.lever(), any -> new ArrayList<>()).add(one.chance());
            }
        }
        List<LeverFeasibility> found = new ArrayList<>();
        chances.forEach(
                (scenario, byLever) -> byLever.forEach((lever, values) -> found.add(of(scenario, lever, values))));
        return found;
    }

    private static LeverFeasibility of(String scenario, String lever, List<Double> values) {
        double[] sample = values.stream().mapToDouble(Double::doubleValue).toArray();
        double sum = 0;
        for (double value : sample) {
            sum += value;
        }
        return new LeverFeasibility(
                scenario,
                lever,
                sample.length,
                sum / sample.length,
                Quantiles.of(sample).band());
    }
}
