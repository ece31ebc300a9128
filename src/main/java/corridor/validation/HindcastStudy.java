package corridor.validation;

import corridor.analysis.hindcast.HindcastFindings;
import corridor.analysis.hindcast.HindcastFindings.History;
import corridor.batch.BatchPlan;
import corridor.batch.BatchResult;
import corridor.batch.Execution;
import corridor.catalogue.Catalogue;
import corridor.catalogue.Hindcast;
import corridor.catalogue.Hindcast.Reaction;
import corridor.problem.InputException;
import corridor.problem.Problem;
import corridor.result.RunFailure;
import corridor.result.RunResult;
import corridor.run.RunFactory;
import corridor.run.RunFunction;
import corridor.scenario.Scenario;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Replays a past period many times and compares the model's reactions with the observed ones. It measures the share of
 * replicates in which each reaction occurs within its window, its lag in days, and the order of the reactions. Each
 * replicate is also run without each trigger, with common random numbers. This shows the reactions that occur without
 * the trigger. Levels are not tested.
 */
public final class HindcastStudy {
    private final Catalogue catalogue;
    private final Hindcast hindcast;
    private final Scenario scenario;

    /**
     * Makes a study of a scenario that has a record of reactions, or that extends such a scenario.
     *
     * @throws InputException if there is no such record, or the scenario lacks a trigger or ends before a window does
     */
    public HindcastStudy(Catalogue catalogue, Scenario scenario) {
        this.catalogue = catalogue;
        this.scenario = scenario;
        hindcast = Stream.concat(Stream.of(scenario.name()), scenario.ancestry().stream())
                .flatMap(name -> catalogue.hindcast(name).stream())
                .findFirst()
                .orElseThrow(() -> new InputException(new Problem(
                                "scenarios",
                                "",
                                scenario.name(),
                                "replays no time with a record of reactions to compare with, and extends no scenario that does",
                                "",
                                catalogue.hindcasts().stream()
                                        .map(Hindcast::scenario)
                                        .toList())
                        .asField()));
        requireTriggers();
    }

    /**
     * The outcome holds the findings and the failed runs.
     *
     * @param failures failed runs, whose replicates are left out of the findings
     */
    public record Outcome(HindcastFindings findings, List<RunFailure> failures) {
        public Outcome {
            failures = List.copyOf(failures);
        }
    }

    public Scenario scenario() {
        return scenario;
    }

    public Hindcast hindcast() {
        return hindcast;
    }

    /** Returns the plan of all runs of the study: the scenario itself, then the scenario without each trigger. */
    public BatchPlan plan(int replicates, long seed) {
        List<Scenario> scenarios = new ArrayList<>(List.of(scenario));
        triggers().forEach(day -> scenarios.add(without(day)));
        return new BatchPlan(scenarios, replicates, seed);
    }

    /**
     * Runs a plan from {@link #plan}; the result does not depend on the execution.
     *
     * @throws corridor.batch.BatchInterrupted if the execution is stopped
     */
    public Outcome run(BatchPlan plan, RunFactory model, Execution execution) {
        Map<String, ReactionWatch[]> watches = new LinkedHashMap<>();
        plan.names().forEach(name -> watches.put(name, new ReactionWatch[plan.replicates()]));
        BatchResult result = execution.run(plan, s -> watched(model.create(s, plan.seed()), watches.get(s.name())));
        Set<Integer> failed = result.failures().stream()
                .map(failure -> failure.key().replicate())
                .collect(Collectors.toSet());
        List<History> histories = new ArrayList<>();
        for (int r = 0; r < plan.replicates(); r++) {
            if (!failed.contains(r)) {
                histories.add(history(watches, r));
            }
        }
        if (histories.isEmpty()) {
            throw new IllegalStateException(
                    "every replicate failed: " + result.failures().get(0).cause());
        }
        return new Outcome(
                HindcastFindings.of(hindcast, scenario.name(), scenario.title(), histories), result.failures());
    }

    /** Each replicate writes to its own element, so threads do not interfere. */
    private RunFunction watched(RunFunction model, ReactionWatch[] places) {
        return (future, replicate, ignored) -> {
            ReactionWatch watch = new ReactionWatch(catalogue, scenario.start(), hindcast.reactions());
            RunResult result = model.run(future, replicate, watch);
            places[replicate] = watch;
            return result;
        };
    }

    private History history(Map<String, ReactionWatch[]> watches, int replicate) {
        ReactionWatch watch = watches.get(scenario.name())[replicate];
        int[] without = new int[hindcast.reactions().size()];
        for (int k = 0; k < without.length; k++) {
            LocalDate trigger = hindcast.reactions().get(k).triggerDate();
            without[k] = watches.get(nameWithout(trigger))[replicate].lags()[k];
        }
        return new History(replicate, watch.lags(), without, watch.before());
    }

    private Set<LocalDate> triggers() {
        return hindcast.reactions().stream().map(Reaction::triggerDate).collect(Collectors.toCollection(TreeSet::new));
    }

    private Scenario without(LocalDate trigger) {
        return new Scenario(
                nameWithout(trigger),
                scenario.title(),
                scenario.ancestry(),
                scenario.start(),
                scenario.years(),
                scenario.levers(),
                scenario.events().stream()
                        .filter(event -> !event.date().equals(trigger))
                        .toList(),
                scenario.parameters(),
                scenario.switches(),
                scenario.priors(),
                scenario.info());
    }

    private String nameWithout(LocalDate trigger) {
        return scenario.name() + "-without-" + trigger;
    }

    private void requireTriggers() {
        List<Problem> problems = new ArrayList<>();
        for (LocalDate day : triggers()) {
            if (scenario.events().stream().noneMatch(event -> event.date().equals(day))) {
                problems.add(Problem.of(
                        scenario.name(), "has no event on " + day + ", to which the record of reactions refers"));
            }
        }
        for (Reaction reaction : hindcast.reactions()) {
            LocalDate last = reaction.triggerDate().plusDays(reaction.windowDays());
            if (!last.isBefore(scenario.end())) {
                problems.add(Problem.of(
                        scenario.name(),
                        "ends on " + scenario.end().minusDays(1) + ", but '" + reaction.id() + "' is awaited until "
                                + last));
            }
        }
        if (!problems.isEmpty()) {
            throw new InputException(problems);
        }
    }
}
