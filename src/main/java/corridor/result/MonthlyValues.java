package corridor.result;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Monthly values give the monthly series of a batch for one outcome of one scenario at a time, so that large batches
 * fit into memory.
 */
@FunctionalInterface
public interface MonthlyValues {
    /**
     * Returns the series {@code [run][month]} of the runs of a scenario that ended without failure, ordered by point,
     * future and replicate; NaN where undefined.
     *
     * @param column index into the table's monthly outcomes
     */
    double[][] of(String scenario, int column);

    /** Returns the series that the runs hold in memory. */
    static MonthlyValues of(List<RunResult> endedWell) {
        Map<String, List<RunResult>> byScenario = new LinkedHashMap<>();
        endedWell.stream()
                .sorted(Comparator.comparing(
                        RunResult::key,
                        Comparator.comparingInt(RunKey::point)
                                .thenComparingInt(RunKey::future)
                                .thenComparingInt(RunKey::replicate)))
                .forEach(run -> byScenario
                        .computeIfAbsent(run.key().scenario(), any -> new ArrayList<>())
                        .add(run));
        return (scenario, column) -> byScenario.getOrDefault(scenario, List.of()).stream()
                .map(run -> run.monthly()[column])
                .toArray(double[][]::new);
    }
}
