package corridor.batch;

import corridor.catalogue.Catalogue;
import corridor.design.FutureDesign;
import corridor.scenario.Bargaining;
import corridor.scenario.Scenario;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Draws the futures that the scenarios of a batch share. */
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
     * Draws futures over the uncertain parameters of the catalogue. A parameter that a scenario fixes stays fixed
     * there. A parameter is not drawn if all scenarios fix it, or if it affects only bargaining and no scenario has
     * bargaining.
     */
    public static FutureDesign drawn(Catalogue catalogue, List<Scenario> scenarios, int futures, long seed) {
        List<Set<String>> fixed =
                scenarios.stream().map(scenario -> fixed(catalogue, scenario)).toList();
        return FutureDesign.draw(catalogue, catalogue.relations(), fixed, futures, seed);
    }
}
