package corridor.analysis.comparison;

import corridor.result.RunColumns;
import corridor.result.RunKey;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntToDoubleFunction;
import java.util.stream.Stream;

/**
 * A run table holds the runs of a batch by scenario and case. A case is one point (a set of switches), one future (a
 * draw of the parameters) and one replicate (a set of random numbers). The runs of one case in several scenarios share
 * their random numbers and form a pair. Cases are sorted, so the order in which runs finished does not matter.
 */
public final class RunTable {
    private static final Comparator<RunKey> BY_CASE = Comparator.comparingInt(RunKey::point)
            .thenComparingInt(RunKey::future)
            .thenComparingInt(RunKey::replicate);
    private final RunColumns columns;
    /** Row of each case, by scenario. */
    private final Map<String, TreeMap<RunKey, Integer>> runs = new LinkedHashMap<>();

    private final int standardPoint;

    /**
     * @throws IllegalArgumentException if a scenario is named twice, a run belongs to no scenario, or a scenario has a
     *     case twice
     */
    public RunTable(List<String> scenarios, RunColumns columns) {
        this.columns = columns;
        for (String scenario : scenarios) {
            if (runs.put(scenario, new TreeMap<>(BY_CASE)) != null) {
                throw new IllegalArgumentException("scenario '" + scenario + "' is listed twice");
            }
        }
        for (int row = 0; row < columns.rows(); row++) {
            RunKey key = columns.key(row);
            TreeMap<RunKey, Integer> cases = runs.get(key.scenario());
            if (cases == null) {
                throw new IllegalArgumentException("run of a scenario that is not compared: " + key);
            }
            if (cases.put(key, row) != null) {
                throw new IllegalArgumentException("two runs have the key " + key);
            }
        }
        standardPoint = keys().mapToInt(RunKey::point).min().orElse(0);
    }

    /** Rows of one scenario in the standard structure, which is the lowest point, by case. */
    int[] rows(String scenario) {
        return runs.get(scenario).entrySet().stream()
                .filter(run -> run.getKey().point() == standardPoint)
                .mapToInt(Map.Entry::getValue)
                .toArray();
    }

    /** Number of different points. */
    int structures() {
        return (int) keys().mapToInt(RunKey::point).distinct().count();
    }

    /** Number of different futures. */
    int futures() {
        return (int) keys().mapToInt(RunKey::future).distinct().count();
    }

    /** Largest number of runs that a scenario has in one point and future. */
    int replicates() {
        Map<List<Object>, Integer> sizes = new HashMap<>();
        keys().forEach(key -> sizes.merge(List.of(key.scenario(), key.point(), key.future()), 1, Integer::sum));
        return sizes.values().stream().mapToInt(Integer::intValue).max().orElse(0);
    }

    private Stream<RunKey> keys() {
        return runs.values().stream().flatMap(cases -> cases.keySet().stream());
    }

    /** The values of one outcome in a scenario, by case; NaN where undefined. */
    double[] values(String scenario, int outcome) {
        IntToDoubleFunction values = columns.outcome(outcome);
        return Arrays.stream(rows(scenario))
                .mapToDouble(row -> finite(values.applyAsDouble(row), outcome, row))
                .toArray();
    }

    /** Returns scenario minus reference for each case in which both values are defined. */
    public PairedCells differences(String scenario, String reference, int outcome) {
        PairedCells cells = new PairedCells();
        IntToDoubleFunction values = columns.outcome(outcome);
        TreeMap<RunKey, Integer> others = runs.get(reference);
        for (Map.Entry<RunKey, Integer> run : runs.get(scenario).entrySet()) {
            Integer other = others.get(run.getKey());
            double difference = other == null
                    ? Double.NaN
                    : finite(values.applyAsDouble(run.getValue()), outcome, run.getValue())
                            - finite(values.applyAsDouble(other), outcome, other);
            if (!Double.isNaN(difference)) {
                RunKey key = run.getKey();
                cells.add(key.point(), key.future(), key.replicate(), difference);
            }
        }
        return cells;
    }

    private double finite(double value, int outcome, int row) {
        if (Double.isInfinite(value)) {
            throw new IllegalArgumentException("outcome " + outcome + " of " + columns.key(row) + " is infinite");
        }
        return value;
    }
}
