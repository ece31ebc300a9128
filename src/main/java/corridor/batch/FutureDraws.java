package corridor.batch;

import corridor.catalogue.Catalogue;
import corridor.catalogue.Parameter;
import corridor.catalogue.calibration.FutureSource;
import corridor.design.FutureDesign;
import corridor.scenario.Bargaining;
import corridor.scenario.Scenario;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Makes the futures that the scenarios of a batch share. */
public final class FutureDraws {
    private FutureDraws() {}

    private static Set<String> fixed(Catalogue catalogue, Scenario scenario) {
        Set<String> fixed = new LinkedHashSet<>(scenario.parameters().keySet());
        if (!Bargaining.isOn(scenario)) {
            catalogue.parameters().stream()
                    .filter(parameter -> parameter.submodel().equals(Bargaining.SUBMODEL))
                    .forEach(parameter -> fixed.add(parameter.id()));
        }
        return fixed;
    }

    /**
     * Draws futures from the priors of the uncertain parameters of the catalogue, or from the own priors of the
     * scenarios. A parameter that a scenario fixes stays fixed there. A parameter is not drawn if all scenarios fix it,
     * or if it affects only bargaining and no scenario has bargaining.
     *
     * @throws corridor.problem.InputException if own priors differ between scenarios, or do not fit the catalogue
     */
    public static FutureDesign prior(Catalogue catalogue, List<Scenario> scenarios, int futures, long seed) {
        Map<String, Parameter> own = OwnDraws.of(catalogue, scenarios);
        FutureDesign design =
                FutureDesign.draw(catalogue, catalogue.relations(), fixed(catalogue, scenarios), own, futures, seed);
        return OwnDraws.checked(design, own, catalogue, scenarios);
    }

    /**
     * Takes futures from the ensemble. The record says nothing about the parameters of bargaining, so these are drawn
     * from their priors if a scenario has bargaining. Parameters with own priors are drawn from these, apart from the
     * ensemble: the draw of the others was not made together with them.
     *
     * @throws corridor.problem.InputException if own priors differ between scenarios, or do not fit the catalogue
     */
    public static FutureDesign ensemble(Catalogue catalogue, List<Scenario> scenarios, int futures, long seed) {
        List<Set<String>> fixed = fixed(catalogue, scenarios);
        Map<String, Parameter> own = OwnDraws.of(catalogue, scenarios);
        FutureDesign besides = FutureDesign.draw(
                catalogue,
                catalogue.relations(),
                fixed.stream()
                        .map(one -> withOthers(catalogue, one, own.keySet()))
                        .toList(),
                own,
                futures,
                seed);
        FutureDesign design =
                FutureDesign.take(catalogue.ensemble(), catalogue.relations(), fixed, futures, besides, seed);
        return OwnDraws.checked(design, own, catalogue, scenarios);
    }

    /** Makes the futures of a source. A resumed batch makes its futures again in this way. */
    public static FutureDesign of(
            FutureSource source, Catalogue catalogue, List<Scenario> scenarios, int futures, long seed) {
        return switch (source) {
            case DEFAULTS -> FutureDesign.defaults();
            case PRIOR -> prior(catalogue, scenarios, futures, seed);
            case ENSEMBLE -> ensemble(catalogue, scenarios, futures, seed);
        };
    }

    private static List<Set<String>> fixed(Catalogue catalogue, List<Scenario> scenarios) {
        return scenarios.stream().map(scenario -> fixed(catalogue, scenario)).toList();
    }

    /**
     * Returns the fixed parameters of a scenario and all parameters outside the submodel of bargaining that have no own
     * priors.
     */
    private static Set<String> withOthers(Catalogue catalogue, Set<String> fixed, Set<String> own) {
        Set<String> all = new LinkedHashSet<>(fixed);
        catalogue.parameters().stream()
                .filter(parameter -> !parameter.submodel().equals(Bargaining.SUBMODEL))
                .filter(parameter -> !own.contains(parameter.id()))
                .forEach(parameter -> all.add(parameter.id()));
        return all;
    }
}
