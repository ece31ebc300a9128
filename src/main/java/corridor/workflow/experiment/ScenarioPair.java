package corridor.workflow.experiment;

import corridor.analysis.experiment.Subject;
import corridor.batch.ExperimentDesign;
import corridor.catalogue.Catalogue;
import corridor.catalogue.Relation;
import corridor.problem.Problem;
import corridor.scenario.Scenario;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * The scenarios of an experiment: one whose outcomes are analysed, or a reference and a scenario whose paired
 * difference is analysed. Both run at the same points. So a factor must not be what makes the difference, and a
 * parameter that limits a factor must be the same in both.
 */
final class ScenarioPair {
    private final List<Scenario> scenarios;

    /** @param scenarios one scenario, or the reference and the scenario that is compared with it */
    ScenarioPair(List<Scenario> scenarios) {
        this.scenarios = List.copyOf(scenarios);
    }

    /** Returns the subject of the analysis. */
    Subject subject() {
        Scenario reference = scenarios.get(0);
        if (!isPair()) {
            return Subject.of(reference.name(), reference.label());
        }
        Scenario scenario = scenarios.get(1);
        boolean told = !scenario.label().equals(reference.label());
        return new Subject(
                scenario.name(),
                told ? scenario.label() : scenario.name(),
                reference.name(),
                told ? reference.label() : reference.name());
    }

    boolean isPair() {
        return scenarios.size() > 1;
    }

    /** Returns the parameters that one of the scenarios fixes. */
    Set<String> fixed(Catalogue catalogue) {
        Set<String> fixed = new LinkedHashSet<>();
        scenarios.forEach(scenario -> fixed.addAll(ExperimentDesign.fixed(catalogue, scenario)));
        return fixed;
    }

    /** Whether every scenario sets a switch. */
    boolean allSet(String id) {
        return scenarios.stream().allMatch(scenario -> scenario.switches().containsKey(id));
    }

    /** Returns what forbids that these factors vary in both scenarios. */
    List<Problem> problems(List<String> factors, Catalogue catalogue) {
        List<Problem> problems = new ArrayList<>();
        if (!isPair()) {
            return problems;
        }
        for (String factor : factors) {
            if (!sameIn(factor)) {
                problems.add(Problem.field(
                        "scenarios",
                        "the two scenarios differ in " + factor + ", and an experiment would set it to the same value"
                                + " in both; leave it out of the factors"));
            }
        }
        for (Relation relation : catalogue.relations()) {
            if (relation.kind() == Relation.Kind.ORDER) {
                limit(relation.first(), relation.second(), factors).ifPresent(problems::add);
                limit(relation.second(), relation.first(), factors).ifPresent(problems::add);
            }
        }
        return problems;
    }

    private Optional<Problem> limit(String factor, String limit, List<String> factors) {
        boolean holds = !factors.contains(factor) || factors.contains(limit) || sameIn(limit);
        return holds
                ? Optional.empty()
                : Optional.of(Problem.field(
                        "scenarios",
                        "the two scenarios differ in " + limit + ", which limits the factor " + factor
                                + "; leave it out of the factors"));
    }

    private boolean sameIn(String id) {
        Scenario one = scenarios.get(0);
        Scenario other = scenarios.get(1);
        return Objects.equals(one.levers().get(id), other.levers().get(id))
                && Objects.equals(one.parameters().get(id), other.parameters().get(id))
                && Objects.equals(one.switches().get(id), other.switches().get(id));
    }
}
