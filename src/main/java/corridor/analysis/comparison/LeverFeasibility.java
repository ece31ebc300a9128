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
 * The feasibility of a lever value is the probability that the actors who decide on the lever would have chosen or
 * accepted that value.
 *
 * @param scenario name of the scenario
 * @param lever id of the lever
 * @param runs number of runs in which the lever was set at an occasion for a decision on it
 * @param mean mean of the runs' probabilities, 0 to 1
 * @param band quantiles of the runs' probabilities
 */
public record LeverFeasibility(String scenario, String lever, int runs, double mean, Band band) {
    /**
     * Returns the feasibilities, by scenario in the order of the runs and by lever in catalogue order.
     *
     * @param runs runs that did not fail
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
