package corridor.design;

import corridor.catalogue.calibration.FutureSource;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Kept draws are futures of another design in which some parameters only are drawn.
 *
 * @param whole futures with all their parameters
 * @param parameters ids of the parameters that stay drawn, in the order of the whole
 */
record KeptDraws(FutureDesign whole, List<String> parameters) implements FutureDesign {
    static KeptDraws of(FutureDesign whole, Set<String> kept) {
        return new KeptDraws(
                whole, whole.parameters().stream().filter(kept::contains).toList());
    }

    @Override
    public int futures() {
        return whole.futures();
    }

    @Override
    public FutureSource source() {
        return parameters.isEmpty() ? FutureSource.DEFAULTS : whole.source();
    }

    @Override
    public Map<String, Double> values(int future) {
        Map<String, Double> all = whole.values(future);
        Map<String, Double> values = new LinkedHashMap<>();
        parameters.forEach(id -> values.put(id, all.get(id)));
        return values;
    }
}
