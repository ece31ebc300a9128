package corridor.batch;

import corridor.catalogue.Catalogue;
import corridor.catalogue.Parameter;
import corridor.catalogue.Quantity;
import corridor.catalogue.Relation;
import corridor.design.FutureDesign;
import corridor.problem.InputException;
import corridor.problem.Problem;
import corridor.scenario.OwnPriors;
import corridor.scenario.Scenario;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Finds the own priors of the scenarios of a batch, and checks the futures that were drawn from them. */
final class OwnDraws {
    private OwnDraws() {}

    /**
     * Returns the parameters that have own priors, with these priors, by id.
     *
     * @throws InputException if two scenarios state different priors for one parameter
     */
    static Map<String, Parameter> of(Catalogue catalogue, List<Scenario> scenarios) {
        Map<String, Parameter> own = new LinkedHashMap<>();
        OwnPriors.shared(scenarios).forEach((id, prior) -> own.put(id, prior.of(catalogue.parameter(id))));
        return own;
    }

    /**
     * Returns the futures, if they draw each parameter with an own prior, and keep every order of the catalogue that
     * such a parameter is in.
     *
     * @param own parameters with own priors, by id
     * @throws InputException with each prior that is of no use or breaks an order
     */
    static FutureDesign checked(
            FutureDesign futures, Map<String, Parameter> own, Catalogue catalogue, List<Scenario> scenarios) {
        List<Problem> problems = new ArrayList<>();
        for (String id : own.keySet()) {
            if (!futures.parameters().contains(id)) {
                problems.add(problem(
                        scenarios,
                        id,
                        "is not drawn, since nobody bargains in these scenarios, so the prior is of no use"));
            }
        }
        for (Relation relation : catalogue.relations()) {
            if (relation.kind() == Relation.Kind.ORDER
                    && (own.containsKey(relation.first()) || own.containsKey(relation.second()))) {
                order(relation, futures, own, catalogue, scenarios, problems);
            }
        }
        if (!problems.isEmpty()) {
            throw new InputException(problems);
        }
        return futures;
    }

    private static void order(
            Relation relation,
            FutureDesign futures,
            Map<String, Parameter> own,
            Catalogue catalogue,
            List<Scenario> scenarios,
            List<Problem> problems) {
        for (int future = 0; future < futures.futures(); future++) {
            Map<String, Double> drawn = futures.values(future);
            for (Scenario scenario : scenarios) {
                double lower = value(relation.first(), drawn, scenario, catalogue);
                double upper = value(relation.second(), drawn, scenario, catalogue);
                if (lower > upper) {
                    String id = own.containsKey(relation.first()) ? relation.first() : relation.second();
                    problems.add(problem(
                            scenarios,
                            id,
                            "gives futures in which " + relation.first() + ", such as "
                                    + text(relation.first(), lower, catalogue)
                                    + ", lies above " + relation.second() + ", "
                                    + text(relation.second(), upper, catalogue)
                                    + ", though it cannot: " + relation.why()
                                    + "; choose ranges that keep the order, of both parameters if need be"));
                    return;
                }
            }
        }
    }

    private static double value(String id, Map<String, Double> drawn, Scenario scenario, Catalogue catalogue) {
        Double set = scenario.parameters().get(id);
        Double start = set == null ? catalogue.startValues(scenario.start()).get(id) : set;
        return start == null ? drawn.getOrDefault(id, catalogue.parameter(id).defaultValue()) : start;
    }

    private static String text(String id, double value, Catalogue catalogue) {
        return Quantity.text(value, catalogue.parameter(id).unit());
    }

    private static Problem problem(List<Scenario> scenarios, String id, String rule) {
        String owner = scenarios.stream()
                .filter(scenario -> scenario.priors().containsKey(id))
                .map(Scenario::name)
                .findFirst()
                .orElseThrow();
        return Problem.of(owner + ", prior of " + id, rule);
    }
}
