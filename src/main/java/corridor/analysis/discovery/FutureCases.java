package corridor.analysis.discovery;

import corridor.result.RunColumns;
import corridor.result.RunKey;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.IntToDoubleFunction;

/**
 * Future cases hold the inputs and the outcome of each case of a batch, for scenario discovery. A case is a future, a
 * point of a design or a run.
 *
 * @param keys identity of the case in each row
 * @param inputs drawn parameters and settings of design points, without inputs that are equal in all cases
 * @param y outcome of each case, none NaN; for futures and points the mean over their replicates
 * @param replicates largest number of defined runs in a case
 * @param dropped number of cases that had no defined outcome and were left out
 */
public record FutureCases(List<Key> keys, Inputs inputs, double[] y, int replicates, int dropped) {
    /** The unit of a case is a future, a point of a design or a run. */
    public enum Unit {
        FUTURES("future"),
        /** Points of a design in one future, which fixes the parameters that the design does not vary. */
        POINTS("point"),
        RUNS("run");

        private final String one;

        Unit(String one) {
            this.one = one;
        }

        /** Plural of the unit's name. */
        public String word() {
            return word(2);
        }

        /** The unit's name after a count: singular for 1, else plural. */
        public String word(int count) {
            return count == 1 ? one : one + "s";
        }
    }

    /**
     * A key identifies a case.
     *
     * @param replicate index of the replicate; -1 if the case pools all replicates of its point and future
     */
    public record Key(int point, int future, int replicate) implements Comparable<Key> {
        @Override
        public int compareTo(Key other) {
            int byPoint = Integer.compare(point, other.point);
            int byFuture = Integer.compare(future, other.future);
            return byPoint != 0 ? byPoint : byFuture != 0 ? byFuture : Integer.compare(replicate, other.replicate);
        }
    }

    public FutureCases {
        keys = List.copyOf(keys);
    }

    /** Unit of the cases. There must be at least one case. */
    public Unit unit() {
        if (keys.get(0).replicate >= 0) {
            return Unit.RUNS;
        }
        return severalFutures() ? Unit.FUTURES : Unit.POINTS;
    }

    /**
     * Number of the group to which a case belongs in cross-validation: its future or, if all cases have one future, its
     * point. Cases of one group stay in one fold.
     */
    int together(int at) {
        return severalFutures() ? keys.get(at).future : keys.get(at).point;
    }

    private boolean severalFutures() {
        return keys.stream().mapToInt(Key::future).distinct().limit(2).count() > 1;
    }

    /**
     * Returns the cases of one scenario, or of its paired differences from another.
     *
     * @param runs runs without the failed ones
     * @param against scenario whose outcome is subtracted, run by run; an empty text for none
     * @param outcome column of the outcome
     * @param fixed parameters that the scenario sets itself; their draws have no effect in it, but settings of points
     *     do
     * @return empty when no input varies or no case has a defined outcome
     */
    public static Optional<FutureCases> of(
            RunColumns runs,
            String scenario,
            String against,
            int outcome,
            DrawnInputs drawn,
            Set<String> fixed,
            Unit unit) {
        TreeMap<Key, List<Double>> values = values(runs, scenario, against, outcome, unit);
        int all = values.size();
        values.entrySet().removeIf(entry -> entry.getValue().isEmpty());
        List<Key> keys = List.copyOf(values.keySet());
        List<InputColumn> columns = new ArrayList<>();
        if (!keys.isEmpty()) {
            for (String id : drawn.names()) {
                if (drawn.points().columns().contains(id) || !fixed.contains(id)) {
                    drawn.column(id, keys).ifPresent(columns::add);
                }
            }
        }
        if (columns.isEmpty()) {
            return Optional.empty();
        }
        double[] y = values.values().stream()
                .mapToDouble(of -> of.stream().mapToDouble(v -> v).sum() / of.size())
                .toArray();
        int replicates = values.values().stream().mapToInt(List::size).max().orElse(0);
        return Optional.of(new FutureCases(keys, new Inputs(columns), y, replicates, all - keys.size()));
    }

    private static TreeMap<Key, List<Double>> values(
            RunColumns runs, String scenario, String against, int outcome, Unit unit) {
        IntToDoubleFunction column = runs.outcome(outcome);
        Map<RunKey, Double> others = new TreeMap<>(FutureCases::compare);
        for (int row = 0; row < runs.rows(); row++) {
            if (runs.key(row).scenario().equals(against)) {
                others.put(runs.key(row), column.applyAsDouble(row));
            }
        }
        TreeMap<Key, List<Double>> values = new TreeMap<>();
        for (int row = 0; row < runs.rows(); row++) {
            RunKey key = runs.key(row);
            if (key.scenario().equals(scenario)) {
                double value = column.applyAsDouble(row);
                if (!against.isEmpty()) {
                    RunKey other = new RunKey(against, key.point(), key.future(), key.replicate());
                    value -= others.getOrDefault(other, Double.NaN);
                }
                int replicate = unit == Unit.RUNS ? key.replicate() : -1;
                List<Double> of =
                        values.computeIfAbsent(new Key(key.point(), key.future(), replicate), k -> new ArrayList<>());
                if (!Double.isNaN(value)) {
                    of.add(value);
                }
            }
        }
        return values;
    }

    private static int compare(RunKey a, RunKey b) {
        int byPoint = Integer.compare(a.point(), b.point());
        int byFuture = Integer.compare(a.future(), b.future());
        return byPoint != 0 ? byPoint : byFuture != 0 ? byFuture : Integer.compare(a.replicate(), b.replicate());
    }
}
