package corridor.run;

import corridor.catalogue.Catalogue;
import corridor.catalogue.ParameterValues;
import corridor.model.Baseline;
import corridor.model.ModelParameters;
import corridor.scenario.Scenario;
import corridor.world.Geography;
import corridor.world.World;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A cache of run inputs keeps what all runs with equal parameter values share: the bound parameters, the world at the
 * start and the usual flows. Making these takes a good part of the time of a run. Scenarios of one batch that fix the
 * same parameters share them.
 */
final class RunInputs {
    /**
     * Largest number of entries in the cache. A worker thread runs the scenarios with up to 32 cases at a time, so more
     * entries would only cost memory.
     */
    private static final int KEPT = 48 * Runtime.getRuntime().availableProcessors();

    /** A ground is an entry of the cache: the parameters, and the world and usual flows that follow from them. */
    record Ground(ModelParameters parameters, World world, Baseline usual) {}

    /** A source is the key of an entry. Comparing sources is faster than comparing all parameter values. */
    private record Source(DrawnParameters drawn, int future, Map<String, Double> fixed, Map<String, String> switches) {}

    private final Catalogue catalogue;
    private final Geography geography;
    private final ParameterValues defaults;
    private final Map<Source, Ground> latest = new LinkedHashMap<>(KEPT, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Source, Ground> eldest) {
            return size() > KEPT;
        }
    };

    RunInputs(Catalogue catalogue) {
        this.catalogue = catalogue;
        geography = new Geography(catalogue);
        this.defaults = ParameterValues.defaults(catalogue);
    }

    /**
     * Returns the ground of a future, from the cache if possible. A parameter that is neither drawn nor fixed has its
     * default.
     *
     * @param drawn draws; scenarios that pass the same object share grounds
     * @param fixed values that hold in each future
     * @param scenario scenario that sets the structural switches
     */
    Ground of(DrawnParameters drawn, int future, Map<String, Double> fixed, Scenario scenario) {
        Source source = new Source(drawn, future, fixed, scenario.switches());
        synchronized (latest) {
            Ground kept = latest.get(source);
            if (kept != null) {
                return kept;
            }
        }
        Map<String, Double> values = new LinkedHashMap<>(drawn.of(future));
        values.putAll(fixed);
        ParameterValues all = defaults.with(values);
        World world = new World(geography, all);
        ModelParameters parameters = ModelParameters.of(world.movements(), all);
        Ground made = new Ground(parameters, world, Baseline.of(catalogue, scenario, parameters, world));
        synchronized (latest) {
            latest.put(source, made);
        }
        return made;
    }
}
