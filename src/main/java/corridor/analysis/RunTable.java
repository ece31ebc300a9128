package corridor.analysis;

import corridor.result.RunKey;
import corridor.result.RunResult;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The runs of a batch by scenario and case. A case is (point, future, replicate): the runs of one case in several
 * scenarios share their luck and form a pair. Cases are sorted, so the order in which runs finished does not matter.
 */
final class RunTable {
    private static final Comparator<RunKey> BY_CASE = Comparator.comparingInt(RunKey::point)
            .thenComparingInt(RunKey::future)
            .thenComparingInt(RunKey::replicate);
    private final Map<String, TreeMap<RunKey, RunResult>> runs = new LinkedHashMap<>();

    /**
     * @throws IllegalArgumentException if a scenario is named twice, a run belongs to no scenario, or a case stands
     *     twice in one scenario
     */
    RunTable(List<String> scenarios, List<RunResult> results) {
        for (String scenario : scenarios) {
            if (runs.put(scenario, new TreeMap<>(BY_CASE)) != null) {
                throw new IllegalArgumentException("scenario '" + scenario + "' is listed twice");
            }
        }
        for (RunResult result : results) {
            TreeMap<RunKey, RunResult> cases = runs.get(result.key().scenario());
            if (cases == null) {
                throw new IllegalArgumentException("run of a scenario that is not compared: " + result.key());
            }
            if (cases.put(result.key(), result) != null) {
                throw new IllegalArgumentException("two runs have the key " + result.key());
            }
        }
    }

    /** The runs of one scenario, by case. */
    List<RunResult> of(String scenario) {
        return List.copyOf(runs.get(scenario).values());
    }

    /** Largest number of runs that a scenario has. */
    int replicates() {
        return runs.values().stream().mapToInt(Map::size).max().orElse(0);
    }

    /** The values of one outcome in a scenario, by case; NaN where undefined. */
    double[] values(String scenario, int outcome) {
        return of(scenario).stream().mapToDouble(run -> value(run, outcome)).toArray();
    }

    /** Scenario minus reference for each case that stands in both and has both values defined. */
    double[] differences(String scenario, String reference, int outcome) {
        List<Double> differences = new ArrayList<>();
        TreeMap<RunKey, RunResult> others = runs.get(reference);
        for (Map.Entry<RunKey, RunResult> run : runs.get(scenario).entrySet()) {
            RunResult other = others.get(run.getKey());
            double difference = other == null ? Double.NaN : value(run.getValue(), outcome) - value(other, outcome);
            if (!Double.isNaN(difference)) {
                differences.add(difference);
            }
        }
        return differences.stream().mapToDouble(Double::doubleValue).toArray();
    }

    private static double value(RunResult run, int outcome) {
        double value = run.outcomes()[outcome];
        if (Double.isInfinite(value)) {
            throw new IllegalArgumentException("outcome " + outcome + " of " + run.key() + " is infinite");
        }
        return value;
    }
}
