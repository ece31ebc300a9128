package corridor.validation;

import corridor.analysis.ablation.AblatedEffect;
import corridor.analysis.ablation.AblatedModel;
import corridor.analysis.ablation.AblationFindings;
import corridor.analysis.ablation.PatternChange;
import corridor.analysis.comparison.Difference;
import corridor.analysis.comparison.PairedComparison;
import corridor.analysis.pattern.PatternResult;
import corridor.analysis.statistics.Bootstrap;
import corridor.batch.Execution;
import corridor.batch.JoinedProgress;
import corridor.catalogue.Ablation;
import corridor.catalogue.Catalogue;
import corridor.catalogue.Outcome;
import corridor.catalogue.Prominence;
import corridor.catalogue.Showing;
import corridor.problem.InputException;
import corridor.problem.NearestName;
import corridor.problem.Problem;
import corridor.result.RunFailure;
import corridor.run.RunFactory;
import corridor.scenario.Scenario;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * The study runs the model without one mechanism, or with another option of a switch, for each ablation in turn. It
 * measures which patterns and which verdicts on headline scenarios change. Parameters that neither the ablation nor the
 * scenarios set have their defaults.
 */
public final class AblationStudy {
    private final Catalogue catalogue;
    private final List<Scenario> scenarios;
    private final List<Ablation> ablations;
    private final List<Outcome> outcomes;
    private final int replicates;
    private final long seed;
    private final PairedComparison comparison;
    private final Bootstrap bootstrap;

    /**
     * @param scenarios scenarios with different names and the same start and length; the first is the reference
     * @param ablations ids of ablations of the catalogue; empty for all
     * @param replicates number of pairs of histories, 1 to 1,000,000; fewer than 6 give no verdict on effects
     * @throws InputException when the scenarios cannot be compared, or the number of replicates is out of range
     */
    public AblationStudy(
            Catalogue catalogue, List<Scenario> scenarios, List<String> ablations, int replicates, long seed) {
        this.catalogue = catalogue;
        this.scenarios = List.copyOf(scenarios);
        this.ablations = chosen(catalogue, ablations);
        this.outcomes = Prominence.outcomes(catalogue.outcomes(), Showing.Place.ABLATION);
        this.replicates = replicates;
        this.seed = seed;
        bootstrap = new Bootstrap(seed);
        comparison = new PairedComparison(bootstrap);
        if (variant(Map.of(), Map.of()).headlines().plan().scenarios().size() < 2) {
            throw new InputException(
                    Problem.field("scenarios", "an ablation needs a scenario to compare with the reference"));
        }
    }

    /**
     * The outcome holds the findings and the failed runs.
     *
     * @param failures failed runs, whose numbers are left out
     */
    public record Outcomes(AblationFindings findings, List<RunFailure> failures) {
        public Outcomes {
            failures = List.copyOf(failures);
        }
    }

    /**
     * Runs all variants; the result does not depend on the execution.
     *
     * @throws corridor.batch.BatchInterrupted if the execution is stopped
     */
    public Outcomes run(RunFactory model, Execution execution) {
        AblatedVariant own = variant(Map.of(), Map.of());
        JoinedProgress progress = new JoinedProgress(execution.progress(), own.size() * (ablations.size() + 1));
        Execution joined = execution.with(progress);
        List<RunFailure> failures = new ArrayList<>();
        List<AblatedModel> models = new ArrayList<>();
        try {
            own.run(model, joined);
            failures.addAll(own.failures());
            for (Ablation ablation : ablations) {
                AblatedVariant variant = variant(ablation.parameters(), ablation.switches());
                variant.run(model, joined);
                failures.addAll(variant.failures());
                models.add(new AblatedModel(ablation, changes(own, variant), effects(own, variant)));
            }
        } finally {
            progress.endsAll();
        }
        List<Difference> effects = new ArrayList<>();
        eachEffect((scenario, outcome) -> effects.add(judge(own, scenario, outcome)));
        AblationFindings findings = new AblationFindings(
                scenarios.get(0).start(),
                replicates,
                seed,
                scenarios.get(0).name(),
                scenarios.stream().skip(1).map(Scenario::name).toList(),
                outcomes,
                own.patterns(),
                effects,
                models);
        return new Outcomes(findings, failures);
    }

    private AblatedVariant variant(Map<String, Double> parameters, Map<String, String> switches) {
        return new AblatedVariant(catalogue, scenarios, outcomes, parameters, switches, replicates, seed);
    }

    private static List<PatternChange> changes(AblatedVariant own, AblatedVariant variant) {
        List<PatternResult> before = own.patterns();
        List<PatternResult> after = variant.patterns();
        List<PatternChange> changes = new ArrayList<>();
        for (int k = 0; k < before.size(); k++) {
            changes.add(new PatternChange(before.get(k), after.get(k)));
        }
        return changes;
    }

    private List<AblatedEffect> effects(AblatedVariant own, AblatedVariant variant) {
        List<AblatedEffect> effects = new ArrayList<>();
        eachEffect((scenario, outcome) -> effects.add(AblatedEffect.of(
                judge(own, scenario, outcome),
                own.headlines().pairs(scenario, outcome),
                judge(variant, scenario, outcome),
                variant.headlines().pairs(scenario, outcome),
                bootstrap)));
        return effects;
    }

    private Difference judge(AblatedVariant variant, int scenario, int outcome) {
        AblatedEffect.Pairs pairs = variant.headlines().pairs(scenario, outcome);
        return comparison.judge(
                scenarios.get(scenario).name(),
                scenarios.get(0).name(),
                outcomes.get(outcome),
                pairs.inReference(),
                pairs.inScenario());
    }

    /**
     * An effect action is done for each effect, which is given by the indices of its scenario, from 1, and of its
     * outcome, from 0.
     */
    @FunctionalInterface
    private interface EffectAction {
        void accept(int scenario, int outcome);
    }

    private void eachEffect(EffectAction action) {
        for (int outcome = 0; outcome < outcomes.size(); outcome++) {
            for (int scenario = 1; scenario < scenarios.size(); scenario++) {
                action.accept(scenario, outcome);
            }
        }
    }

    private static List<Ablation> chosen(Catalogue catalogue, List<String> wanted) {
        List<Ablation> all = catalogue.ablations();
        List<String> ids = all.stream().map(Ablation::id).toList();
        List<Problem> problems = wanted.stream()
                .filter(id -> !ids.contains(id))
                .map(id -> new Problem("only", "", id, "is no ablation", NearestName.of(id, ids), ids).asField())
                .toList();
        if (!problems.isEmpty()) {
            throw new InputException(problems);
        }
        return wanted.isEmpty()
                ? all
                : all.stream()
                        .filter(ablation -> wanted.contains(ablation.id()))
                        .toList();
    }
}
