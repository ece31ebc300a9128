package corridor.batch;

import corridor.design.FutureDesign;
import corridor.design.StructureDesign;
import corridor.problem.InputException;
import corridor.problem.Problem;
import corridor.result.Keep;
import corridor.result.RunKey;
import corridor.scenario.Scenario;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * A batch plan lists the runs of a batch: each replicate of each future at each design point of each scenario. The
 * order of {@link #keys} is the order of every table, on any number of threads.
 *
 * @param scenarios scenarios, the reference first; their names must differ, and their start and length must agree
 * @param points design points, with their changes to the scenarios
 * @param futures draws of the uncertain parameters, shared by all scenarios
 * @param replicates number of replicates per scenario, point and future, 1 to 1,000,000
 * @param seed master seed, shared by all scenarios
 * @param keep details of runs to keep in addition to outcomes and national series
 */
public record BatchPlan(
        List<Scenario> scenarios, DesignPoints points, FutureDesign futures, int replicates, long seed, Keep keep) {
    private static final int MOST_REPLICATES = 1_000_000;
    private static final int MOST_RUNS = 10_000_000;
    private static final int SHARDS_WANTED = 256;
    private static final int LARGEST_SHARD = 32;
    /**
     * Number of cases in a shard of an experiment. It is fixed, so that an experiment that grows keeps its first
     * shards.
     */
    private static final int SHARD_OF_POINTS = 16;

    /** @throws InputException with all reasons if the scenarios cannot be compared, or there are too many runs */
    public BatchPlan {
        scenarios = List.copyOf(scenarios);
        List<Problem> problems = new ArrayList<>();
        if (scenarios.isEmpty()) {
            problems.add(Problem.field("scenarios", "a batch needs at least one scenario"));
        }
        inRange(problems, "replicates", replicates, MOST_REPLICATES);
        long runs = (long) scenarios.size() * points.count() * futures.futures() * replicates;
        if (runs > MOST_RUNS) {
            problems.add(Problem.field("scenarios", "these are " + runs + " runs; a batch holds at most " + MOST_RUNS));
        }
        problems.addAll(duplicates(scenarios));
        problems.addAll(unequalTime(scenarios));
        problems.addAll(fixedSwitches(scenarios, structures(points)));
        if (!problems.isEmpty()) {
            throw new InputException(problems);
        }
    }

    /** Makes a plan with one point and one future, every parameter at its default, and no details kept. */
    public BatchPlan(List<Scenario> scenarios, int replicates, long seed) {
        this(scenarios, StructureDesign.none(), FutureDesign.defaults(), replicates, seed, Keep.NOTHING);
    }

    /** Makes a plan whose design points set structural switches. */
    public BatchPlan(
            List<Scenario> scenarios,
            StructureDesign structures,
            FutureDesign futures,
            int replicates,
            long seed,
            Keep keep) {
        this(scenarios, new StructurePoints(structures), futures, replicates, seed, keep);
    }

    /** The crossed structural switches; none in an experiment. */
    public StructureDesign structures() {
        return structures(points);
    }

    public Scenario reference() {
        return scenarios.get(0);
    }

    public List<String> names() {
        return scenarios.stream().map(Scenario::name).toList();
    }

    /** Number of runs. */
    public int size() {
        return scenarios.size() * points.count() * casesPerPoint();
    }

    /** Returns the number of runs as a product, such as {@code 3 scenarios x 50 futures x 4 replicates}. */
    public String words() {
        List<String> factors = new ArrayList<>();
        factors.add(many(scenarios.size(), "scenario"));
        if (points.count() > 1) {
            factors.add(many(points.count(), points.noun()));
        }
        if (futures.isDrawn()) {
            factors.add(many(futures.futures(), "future"));
        }
        factors.add(many(replicates, "replicate"));
        return String.join(" x ", factors)
                + (futures.isDrawn() || points.many() ? "" : ", parameters at their defaults");
    }

    /** Keys of all runs: by scenario, point, future, replicate. */
    public List<RunKey> keys() {
        List<RunKey> keys = new ArrayList<>(size());
        shards().forEach(shard -> keys.addAll(keys(shard)));
        return keys;
    }

    /** Returns all shards, in the order of the tables. */
    public List<Shard> shards() {
        return points.many() ? shardsOverPoints() : shardsWithinPoints();
    }

    private List<Shard> shardsOverPoints() {
        List<Shard> shards = new ArrayList<>();
        int cases = points.count() * casesPerPoint();
        for (int scenario = 0; scenario < scenarios.size(); scenario++) {
            for (int from = 0; from < cases; from += SHARD_OF_POINTS) {
                shards.add(new Shard(
                        shards.size(),
                        scenario,
                        from / casesPerPoint(),
                        from % casesPerPoint(),
                        Math.min(SHARD_OF_POINTS, cases - from)));
            }
        }
        return shards;
    }

    private List<Shard> shardsWithinPoints() {
        int size = Math.min(LARGEST_SHARD, Math.max(1, size() / SHARDS_WANTED));
        List<Shard> shards = new ArrayList<>();
        for (int scenario = 0; scenario < scenarios.size(); scenario++) {
            for (int point = 0; point < points.count(); point++) {
                for (int first = 0; first < casesPerPoint(); first += size) {
                    int cases = Math.min(size, casesPerPoint() - first);
                    shards.add(new Shard(shards.size(), scenario, point, first, cases));
                }
            }
        }
        return shards;
    }

    /** Returns the keys of the runs of a shard, in their order. */
    public List<RunKey> keys(Shard shard) {
        String name = scenarios.get(shard.scenario()).name();
        List<RunKey> keys = new ArrayList<>(shard.cases());
        for (int i = shard.first(); i < shard.first() + shard.cases(); i++) {
            int within = i % casesPerPoint();
            keys.add(new RunKey(name, shard.point() + i / casesPerPoint(), within / replicates, within % replicates));
        }
        return keys;
    }

    /** Returns the number of a run's case (point, future, replicate), from 0. */
    public long caseNumber(RunKey key) {
        return ((long) key.point() * futures.futures() + key.future()) * replicates + key.replicate();
    }

    private static StructureDesign structures(DesignPoints points) {
        return points instanceof StructurePoints structured ? structured.design() : StructureDesign.none();
    }

    private int casesPerPoint() {
        return futures.futures() * replicates;
    }

    private static String many(int count, String noun) {
        return count + " " + noun + (count == 1 ? "" : "s");
    }

    private static List<Problem> fixedSwitches(List<Scenario> scenarios, StructureDesign structures) {
        List<Problem> problems = new ArrayList<>();
        for (Scenario scenario : scenarios) {
            for (String id : structures.switches()) {
                if (scenario.switches().containsKey(id)) {
                    problems.add(Problem.field(
                            "structures " + id,
                            "'" + scenario.name() + "' fixes this switch to "
                                    + scenario.switches().get(id) + ", so it cannot be crossed"));
                }
            }
        }
        return problems;
    }

    private static void inRange(List<Problem> problems, String field, int value, int most) {
        if (value < 1 || value > most) {
            problems.add(new Problem(
                            field,
                            "",
                            Integer.toString(value),
                            "must be a whole number from 1 to " + most,
                            "",
                            List.of())
                    .asField());
        }
    }

    private static List<Problem> duplicates(List<Scenario> scenarios) {
        List<Problem> problems = new ArrayList<>();
        Set<String> names = new LinkedHashSet<>();
        Set<String> said = new LinkedHashSet<>();
        for (Scenario scenario : scenarios) {
            if (!names.add(scenario.name()) && said.add(scenario.name())) {
                problems.add(Problem.field(
                        "scenarios",
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
