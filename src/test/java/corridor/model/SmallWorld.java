package corridor.model;

import corridor.catalogue.Catalogue;
import corridor.catalogue.ParameterValues;
import corridor.catalogue.SmallCatalogue;
import corridor.chronicle.Chronicle;
import corridor.model.insurgency.InsurgencyTheme;
import corridor.model.state.SimulationState;
import corridor.random.KeyedRandom;
import corridor.scenario.Info;
import corridor.scenario.LeverSetting;
import corridor.scenario.Scenario;
import corridor.world.Geography;
import corridor.world.World;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * State of a run in the world of {@link SmallCatalogue}, for tests of one process. Home shares are round numbers. Those
 * of the Baloch movement are 0.8 on the coast and 0.2 in the hills (square roots of past violence 16 and 1). Those of
 * the other movement are 0.75 in the hills and 0.25 in the plain (square roots of 9 and 1). BLA has 1,000 fighters, a
 * fifth of them abroad; TTP has 2,000, half of them abroad. Rugged ground prevents no operations. The state changes
 * only through the process under test.
 */
public final class SmallWorld {
    /** Processes do not use MASON's state. */
    public static final sim.engine.SimState NO_STATE = null;

    private static final Catalogue CATALOGUE = SmallCatalogue.create();
    private static final Geography GEOGRAPHY = new Geography(CATALOGUE);
    private static final LocalDate START = LocalDate.of(2025, 1, 1);

    private final Map<String, Double> parameters = new LinkedHashMap<>(Map.of(
            "groups.focus", 1.0,
            "groups.concentration", 1.0,
            "groups.fightersBla", 1000.0,
            "groups.fightersTtp", 2000.0,
            "groups.sanctuaryBaloch", 0.2,
            "groups.sanctuaryTtp", 0.5,
            "security.terrainCut", 0.0));
    private final Map<String, String> switches = new LinkedHashMap<>();
    private final Map<String, Double> levers = new LinkedHashMap<>();
    private final Map<String, LeverSetting> settings = new LinkedHashMap<>();
    private Chronicle chronicle = Chronicle.SILENT;
    private int replicate;
    private int years = 5;

    /** Sets a parameter, even to a value outside its bounds. */
    public SmallWorld with(String parameter, double value) {
        parameters.put(parameter, value);
        return this;
    }

    public SmallWorld option(String switchId, String option) {
        switches.put(switchId, option);
        return this;
    }

    /** Fixes a lever from the first day on. */
    public SmallWorld lever(String lever, double value) {
        levers.put(lever, value);
        return this;
    }

    /** Puts a setting of a lever into the scenario, which {@link ScenarioEvents} carries out. */
    public SmallWorld setting(String lever, LeverSetting setting) {
        settings.put(lever, setting);
        return this;
    }

    public SmallWorld chronicle(Chronicle listener) {
        chronicle = listener;
        return this;
    }

    /** Sets the number of the replicate; another replicate has other draws. */
    public SmallWorld replicate(int number) {
        replicate = number;
        return this;
    }

    /** Sets the length of the run, which the daily counts of the ledger must cover. */
    public SmallWorld years(int number) {
        years = number;
        return this;
    }

    public ParameterValues values() {
        return ParameterValues.defaults(CATALOGUE).with(parameters);
    }

    /** Fills a record with parameters of a submodel. */
    public <R extends Record> R bind(Class<R> type, String submodel) {
        return values().bind(type, submodel);
    }

    /** Returns the parameters of the armed groups. */
    public InsurgencyTheme.Parameters insurgency() {
        return InsurgencyTheme.Parameters.of(CATALOGUE.movements(), values());
    }

    public World world() {
        return new World(GEOGRAPHY, values());
    }

    public SimulationState situation() {
        Scenario scenario = new Scenario(
                "test", "Test", List.of(), START, years, settings, List.of(), parameters, switches, Info.EMPTY);
        SimulationState s = new SimulationState(
                CATALOGUE, scenario, values(), world(), new KeyedRandom(1, 0, replicate), chronicle);
        levers.forEach((lever, value) -> s.levers.fix(s.levers.index(lever), value));
        return s;
    }

    /** Returns the whole model, which changes the given state. */
    CorridorModel model(SimulationState s) {
        ModelParameters parameters = ModelParameters.of(CATALOGUE.movements(), values());
        return new CorridorModel(parameters, Baseline.of(CATALOGUE, s.scenario, parameters, world()), s);
    }

    /** Fixes a lever in an existing state; NaN frees the lever. */
    public static void fix(SimulationState s, String lever, double value) {
        s.levers.fix(s.levers.index(lever), value);
    }
}
