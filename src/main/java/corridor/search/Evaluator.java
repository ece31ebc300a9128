package corridor.search;

import corridor.analysis.statistics.Objective;
import corridor.batch.BatchPlan;
import corridor.batch.BatchProgress;
import corridor.batch.Execution;
import corridor.batch.Shard;
import corridor.design.FutureDesign;
import corridor.design.StructureDesign;
import corridor.problem.InputException;
import corridor.problem.Problem;
import corridor.result.Keep;
import corridor.result.OutcomeTable;
import corridor.result.RunResult;
import corridor.result.ShardContent;
import corridor.result.unfinished.StoredEvaluations;
import corridor.result.unfinished.StoredEvaluations.Evaluation;
import corridor.run.DrawnParameters;
import corridor.run.RunFactory;
import corridor.scenario.Scenario;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Runs scenarios with common random numbers and computes the means of some outcomes. The means do not depend on the
 * settings of the execution. Stored scenarios are not run again.
 */
final class Evaluator {
    private static final double Z = 1.959963984540054;

    /**
     * Smallest number of scenarios in a group, except in the last group. The scenarios of a group run together and
     * share the inputs of each future. A scenario is stored when all of its runs end.
     */
    private static final int FEWEST_TOGETHER = 8;

    /**
     * Smallest number of runs with which a group is run and stored at once, so that a kill loses few runs of a large
     * generation.
     */
    private static final int MOST_AT_STAKE = 64;

    private final OutcomeTable table;
    private final List<Objective> objectives;
    private final RunFactory model;
    private final Execution execution;
    private final StoredEvaluations store;
    private int failures;

    Evaluator(
            OutcomeTable table,
            List<Objective> objectives,
            RunFactory model,
            Execution execution,
            StoredEvaluations store) {
        this.table = table;
        this.objectives = List.copyOf(objectives);
        this.model = model;
        this.execution = execution.with(BatchProgress.NONE);
        this.store = store;
    }

    /**
     * Means holds the means of one scenario's outcomes.
     *
     * @param mean mean by objective; NaN if no run defines the outcome
     * @param half half-width of the 95 % interval of each mean. The interval uses the normal distribution and the
     *     variance over futures, or over replicates if there is one future. NaN for a single case
     */
    record Means(double[] mean, double[] half) {
        static Means of(Evaluation found) {
            return new Means(array(found.mean()), array(found.half()));
        }

        private static double[] array(List<Double> values) {
            return values.stream().mapToDouble(Double::doubleValue).toArray();
        }
    }

    /** Luck holds the futures, the number of replicates and the seed that all scenarios share. */
    record Luck(FutureDesign futures, int replicates, long seed) {
        int cases() {
            return futures.futures() * replicates;
        }
    }

    /** Number of failed runs so far. */
    int failures() {
        return failures;
    }

    /**
     * Returns the means of each scenario, in order.
     *
     * @param luck futures, replicates and seed that all scenarios share
     */
    List<Means> evaluate(List<Scenario> scenarios, Luck luck) {
        Map<String, Scenario> missing = new LinkedHashMap<>();
        for (Scenario scenario : scenarios) {
            if (store.find(key(scenario, luck)).isEmpty()) {
                missing.put(key(scenario, luck), scenario);
            }
            if (missing.size() * luck.cases() >= MOST_AT_STAKE && missing.size() >= FEWEST_TOGETHER) {
                run(missing, luck);
                missing.clear();
            }
        }
        if (!missing.isEmpty()) {
            run(missing, luck);
        }
        List<Means> means = new ArrayList<>();
        for (Scenario scenario : scenarios) {
            Evaluation found = store.find(key(scenario, luck)).orElseThrow();
            failures += found.failures();
            means.add(Means.of(found));
        }
        return means;
    }

    /**
     * Runs a stored scenario again and compares its outcomes; does nothing for a scenario that is not stored.
     *
     * @throws InputException when the outcomes differ from the stored outcomes
     */
    void requireRepeatable(Scenario scenario, Luck luck) {
        String key = key(scenario, luck);
        store.find(key).ifPresent(stored -> {
            if (!stored.equals(run(Map.of(key, scenario), luck).get(key))) {
                throw new InputException(Problem.of(
                        scenario.name(),
                        "comes out differently now than when this search began: the program was changed since; go on"
                                + " with the version that began it, or start again"));
            }
        });
    }

    private String key(Scenario scenario, Luck luck) {
        return StoredEvaluations.key(table.catalogue(), scenario, luck.futures.futures(), luck.replicates, luck.seed);
    }

    /** Runs scenarios and stores each as soon as its last run ends. */
    private Map<String, Evaluation> run(Map<String, Scenario> scenarios, Luck luck) {
        List<String> keys = List.copyOf(scenarios.keySet());
        BatchPlan plan = new BatchPlan(
                List.copyOf(scenarios.values()),
                StructureDesign.none(),
                luck.futures,
                luck.replicates,
                luck.seed,
                Keep.NOTHING);
        Map<Integer, List<Shard>> byScenario = plan.shards().stream().collect(Collectors.groupingBy(Shard::scenario));
        Map<Integer, Map<Integer, ShardContent>> contents = new LinkedHashMap<>();
        Map<String, Evaluation> found = new LinkedHashMap<>();
        DrawnParameters drawn = luck.futures::values;
        execution.run(plan, plan.shards(), scenario -> model.create(scenario, drawn, luck.seed), (shard, content) -> {
            synchronized (found) {
                int scenario = shard.scenario();
                Map<Integer, ShardContent> own = contents.computeIfAbsent(scenario, any -> new TreeMap<>());
                own.put(shard.number(), content);
                if (own.size() == byScenario.get(scenario).size()) {
                    String key = keys.get(scenario);
                    found.put(key, evaluation(own.values(), luck));
                    contents.remove(scenario);
                    store(key, found.get(key));
                }
            }
        });
        return found;
    }

    private void store(String key, Evaluation found) throws IOException {
        if (store.find(key).isEmpty()) {
            store.store(key, found);
        }
    }

    private Evaluation evaluation(Iterable<ShardContent> inOrder, Luck luck) {
        List<RunResult> runs = new ArrayList<>(luck.cases());
        int failed = 0;
        for (ShardContent content : inOrder) {
            runs.addAll(content.runs());
            failed += content.failures().size();
        }
        double[] mean = new double[objectives.size()];
        double[] half = new double[objectives.size()];
        means(runs, luck, mean, half);
        return new Evaluation(
                Arrays.stream(mean).boxed().toList(),
                Arrays.stream(half).boxed().toList(),
                failed);
    }

    /**
     * Computes means and half-widths. With several futures the interval is over futures, since replicates of a future
     * are not independent.
     */
    private void means(List<RunResult> runs, Luck luck, double[] mean, double[] half) {
        int size = luck.futures.futures() > 1 ? luck.replicates : 1;
        for (int k = 0; k < mean.length; k++) {
            int column = table.index(objectives.get(k).outcome().id());
            List<Double> cases = new ArrayList<>();
            for (int from = 0; from < runs.size(); from += size) {
                double value = runs.subList(from, from + size).stream()
                        .mapToDouble(run -> run.outcomes()[column])
                        .filter(v -> !Double.isNaN(v))
                        .average()
                        .orElse(Double.NaN);
                if (!Double.isNaN(value)) {
                    cases.add(value);
                }
            }
            mean[k] = mean(cases);
            half[k] = half(cases, mean[k]);
        }
    }

    private static double mean(List<Double> cases) {
        double sum = 0;
        for (double value : cases) {
            sum += value;
        }
        return cases.isEmpty() ? Double.NaN : sum / cases.size();
    }

    private static double half(List<Double> cases, double mean) {
        double squares = 0;
        for (double value : cases) {
            squares += (value - mean) * (value - mean);
        }
        int n = cases.size();
        return n < 2 ? Double.NaN : Z * Math.sqrt(squares / (n - 1) / n);
    }
}
