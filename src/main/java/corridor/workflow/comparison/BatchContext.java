package corridor.workflow.comparison;

import corridor.analysis.comparison.AnalysisContext;
import corridor.catalogue.Catalogue;
import corridor.design.StructureDesign;
import corridor.result.Futures;
import corridor.result.StoredBatch;
import corridor.result.Structures;
import corridor.scenario.Bargaining;
import corridor.scenario.Change;
import corridor.scenario.Scenario;
import corridor.scenario.ScenarioChanges;
import corridor.scenario.ScheduledEvent;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Collects the facts about scenarios that the analysis needs in addition to the runs. */
public final class BatchContext {
    private static final String EVENT = "the victims of an injected event";

    private BatchContext() {}

    static AnalysisContext of(Futures futures, StoredBatch batch, Catalogue catalogue) {
        return new AnalysisContext(
                futures,
                Structures.of(batch.manifest().structures()),
                rivalsCrossed(batch.scenarios(), batch.manifest().structures(), catalogue),
                builtIn(batch.scenarios(), catalogue),
                Bargaining.pairs(batch.scenarios(), catalogue));
    }

    /** Whether points are all combinations of the rivals of the switches that no scenario fixes. */
    public static boolean rivalsCrossed(
            List<Scenario> scenarios, List<Map<String, String>> points, Catalogue catalogue) {
        Set<String> fixed = scenarios.stream()
                .flatMap(scenario -> scenario.switches().keySet().stream())
                .collect(Collectors.toSet());
        return StructureDesign.hasRivals(catalogue, fixed, points);
    }

    /**
     * Returns, by scenario and outcome, the changed levers that set the outcome by definition and the kinds of events
     * that count in it.
     */
    public static Map<String, Map<String, List<String>>> builtIn(List<Scenario> scenarios, Catalogue catalogue) {
        Map<String, Map<String, List<String>>> all = new LinkedHashMap<>();
        Scenario reference = scenarios.get(0);
        for (Scenario scenario : scenarios.subList(1, scenarios.size())) {
            Map<String, List<String>> outcomes = new LinkedHashMap<>();
            for (Change change : ScenarioChanges.between(reference, scenario, catalogue)) {
                if (change.kind() == Change.Kind.LEVER && !isLeftToBargaining(change.id(), reference, scenario)) {
                    catalogue.lever(change.id()).builtIn().forEach(outcome -> add(outcomes, outcome, change.id()));
                }
            }
            if (!scenario.events().equals(reference.events())) {
                scenario.events().stream()
                        .filter(event -> !reference.events().contains(event))
                        .forEach(event -> victims(outcomes, event));
            }
            all.put(scenario.name(), outcomes);
        }
        return all;
    }

    /** Whether stakeholders agree on the lever, so that the scenario does not set it. */
    private static boolean isLeftToBargaining(String lever, Scenario reference, Scenario scenario) {
        boolean bargained = Bargaining.levers(scenario).contains(lever);
        boolean wasBargained = Bargaining.levers(reference).contains(lever);
        return bargained || wasBargained && !scenario.levers().containsKey(lever);
    }

    private static void victims(Map<String, List<String>> outcomes, ScheduledEvent event) {
        if (event.killedChinese() + event.injuredChinese() > 0) {
            add(outcomes, "chinese_casualties_per_1000", EVENT);
        }
        if (event.killedChinese() > 0) {
            add(outcomes, "deaths_chinese", EVENT);
        }
        if (event.injuredChinese() > 0) {
            add(outcomes, "chinese_injured", EVENT);
        }
        if (event.kind() == ScheduledEvent.Kind.ATTACK_ON_CHINESE) {
            add(outcomes, "attacks_chinese", EVENT);
        }
        if (event.killedChinese() + event.killedCivilian() + event.killedSecurity() > 0) {
            add(outcomes, "largest_attack", EVENT);
        }
    }

    private static void add(Map<String, List<String>> outcomes, String outcome, String by) {
        List<String> all = outcomes.computeIfAbsent(outcome, id -> new ArrayList<>());
        if (!all.contains(by)) {
            all.add(by);
        }
    }
}
