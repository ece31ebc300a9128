package corridor.batch;

import corridor.problem.InputException;
import corridor.problem.Problem;
import corridor.result.RunKey;
import corridor.scenario.Scenario;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * What a batch is to run: each replicate of each scenario, at design point 0 and in future 0. The order of
 * {@link #keys} is the order of every table, whatever the number of threads.
 *
 * @param scenarios the reference first; names differ, start and length agree
 * @param replicates histories per scenario, 1 to 1,000,000
 * @param seed master seed, shared by all scenarios
 * @param threads 1 to 1024
 */
public record BatchPlan(List<Scenario> scenarios, int replicates, long seed, int threads) {
    private static final int MOST_REPLICATES = 1_000_000;
    private static final int MOST_THREADS = 1024;

    /** Refuses, with all reasons at once, what cannot be compared. */
    public BatchPlan {
        scenarios = List.copyOf(scenarios);
        List<Problem> problems = new ArrayList<>();
        if (scenarios.isEmpty()) {
            problems.add(Problem.of("SCENARIO", "a batch needs at least one scenario"));
        }
        inRange(problems, "--replicates", replicates, MOST_REPLICATES);
        inRange(problems, "--threads", threads, MOST_THREADS);
        problems.addAll(duplicates(scenarios));
        problems.addAll(unequalTime(scenarios));
        if (!problems.isEmpty()) {
            throw new InputException(problems);
        }
    }

    public Scenario reference() {
        return scenarios.get(0);
    }

    public List<String> names() {
        return scenarios.stream().map(Scenario::name).toList();
    }

    /** Number of runs in all. */
    public int size() {
        return Math.multiplyExact(scenarios.size(), replicates);
    }

    /** All runs: by scenario, then by replicate. */
    public List<RunKey> keys() {
        List<RunKey> keys = new ArrayList<>(size());
        for (Scenario scenario : scenarios) {
            for (int replicate = 0; replicate < replicates; replicate++) {
                keys.add(new RunKey(scenario.name(), 0, 0, replicate));
            }
        }
        return keys;
    }

    private static void inRange(List<Problem> problems, String option, int value, int most) {
        if (value < 1 || value > most) {
            problems.add(new Problem(
                    option, "", Integer.toString(value), "must be a whole number from 1 to " + most, "", List.of()));
        }
    }

    private static List<Problem> duplicates(List<Scenario> scenarios) {
        List<Problem> problems = new ArrayList<>();
        Set<String> names = new LinkedHashSet<>();
        Set<String> said = new LinkedHashSet<>();
        for (Scenario scenario : scenarios) {
            if (!names.add(scenario.name()) && said.add(scenario.name())) {
                problems.add(Problem.of(
                        "SCENARIO",
                        "'" + scenario.name() + "' is given more than once; a scenario is known by its file's name, and"
                                + " each may stand only once in a batch"));
            }
        }
        return problems;
    }

    private static List<Problem> unequalTime(List<Scenario> scenarios) {
        List<Problem> problems = new ArrayList<>();
        for (Scenario scenario : scenarios) {
            Scenario reference = scenarios.get(0);
            if (!scenario.start().equals(reference.start()) || scenario.years() != reference.years()) {
                problems.add(Problem.of(
                        scenario.name(),
                        "runs from " + period(scenario) + ", but the reference '" + reference.name() + "' from "
                                + period(reference) + "; scenarios that are compared need the same start and years"));
            }
        }
        return problems;
    }

    private static String period(Scenario scenario) {
        return scenario.start() + " for " + scenario.years() + (scenario.years() == 1 ? " year" : " years");
    }
}
