package corridor.validation;

import corridor.analysis.pattern.PatternResult;
import corridor.batch.BatchPlan;
import corridor.batch.Execution;
import corridor.catalogue.Catalogue;
import corridor.catalogue.Outcome;
import corridor.result.RunFailure;
import corridor.run.RunFactory;
import corridor.scenario.Scenario;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** An ablated variant measures the patterns and the headline scenarios on one variant of the model. */
final class AblatedVariant {
    private final PatternSample patterns;
    private final HeadlineSample headlines;

    /**
     * @param parameters values that replace those of all scenarios; they may lie outside their ranges
     * @param switches options that replace those of all scenarios
     */
    AblatedVariant(
            Catalogue catalogue,
            List<Scenario> scenarios,
            List<Outcome> outcomes,
            Map<String, Double> parameters,
            Map<String, String> switches,
            int replicates,
            long seed) {
        List<Scenario> changed = scenarios.stream()
                .map(scenario -> scenario.with(Map.of(), parameters, switches))
                .toList();
        headlines = new HeadlineSample(catalogue, changed, outcomes, replicates, seed);
        PatternScenarios settings = new PatternScenarios(scenarios.get(0).start(), parameters, switches);
        List<LineReading> readings =
                PatternReadings.of(catalogue, settings, scenarios.get(0).start());
        patterns = new PatternSample(catalogue, settings, readings, replicates, seed);
    }

    /** Returns the number of runs. */
    int size() {
        return headlines.plan().size()
                + patterns.plans().stream().mapToInt(BatchPlan::size).sum();
    }

    void run(RunFactory model, Execution execution) {
        headlines.run(model, execution);
        patterns.run(model, execution);
    }

    List<PatternResult> patterns() {
        return PatternResult.of(patterns.lines());
    }

    HeadlineSample headlines() {
        return headlines;
    }

    List<RunFailure> failures() {
        List<RunFailure> failures = new ArrayList<>(headlines.failures());
        failures.addAll(patterns.failures());
        return failures;
    }
}
