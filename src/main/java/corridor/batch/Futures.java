package corridor.batch;

import corridor.catalogue.Catalogue;
import corridor.catalogue.Relations;
import corridor.design.FutureDesign;
import corridor.scenario.Scenario;
import java.util.List;
import java.util.Set;

/** The futures that scenarios share. */
public final class Futures {
    private Futures() {}

    /**
     * Draws futures over the uncertain parameters of the catalogue. What a scenario fixes stays fixed in it; what all
     * of them fix is not drawn.
     */
    public static FutureDesign drawn(List<Scenario> scenarios, int futures, long seed) {
        List<Set<String>> fixed = scenarios.stream()
                .map(scenario -> scenario.parameters().keySet())
                .toList();
        return FutureDesign.draw(Catalogue.standard(), Relations.standard(), fixed, futures, seed);
    }
}
