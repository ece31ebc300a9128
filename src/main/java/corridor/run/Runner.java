package corridor.run;

import corridor.catalogue.Catalogue;
import corridor.chronicle.Chronicle;
import corridor.model.CorridorModel;
import corridor.model.port.Ports;
import corridor.model.state.SimulationState;
import corridor.random.KeyedRandom;
import corridor.result.OutcomeTable;
import corridor.result.RunKey;
import corridor.result.RunResult;
import corridor.scenario.Scenario;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;

/**
 * Runs one scenario: each call of {@link #run} runs one replicate of one future. A future supplies its own parameter
 * values, except for parameters that the scenario fixes. Several threads may call {@link #run} at once; this is fastest
 * when the replicates of a future run one after the other.
 */
public final class Runner implements RunFunction {
    private final Catalogue catalogue;
    private final Scenario scenario;
    private final DrawnParameters drawn;
    private final long masterSeed;
    private final OutcomeTable table;
    private final RunInputs grounds;
    private final Map<String, Double> fixed;

    /** Makes a runner in which every parameter has its default unless the scenario sets it. */
    public Runner(Catalogue catalogue, Scenario scenario, long masterSeed) {
        this(catalogue, scenario, DrawnParameters.NONE, masterSeed, new RunInputs(catalogue));
    }

    Runner(Catalogue catalogue, Scenario scenario, DrawnParameters drawn, long masterSeed, RunInputs grounds) {
        this.catalogue = catalogue;
        this.scenario = scenario;
        this.drawn = drawn;
        this.masterSeed = masterSeed;
        this.grounds = grounds;
        table = OutcomeTable.of(catalogue);
        fixed = new LinkedHashMap<>(catalogue.startValues(scenario.start()));
        fixed.putAll(scenario.parameters());
    }

    /** Returns a factory of runners that share the inputs of runs with equal parameter values. */
    public static RunFactory factory(Catalogue catalogue) {
        RunInputs shared = new RunInputs(catalogue);
        return (scenario, drawn, masterSeed) -> new Runner(catalogue, scenario, drawn, masterSeed, shared);
    }

    @Override
    public RunResult run(int future, int replicate, Chronicle chronicle) {
        return run(future, replicate, chronicle, situation -> Ports.NONE);
    }

    /** @param ports makes the ports of the run from its state */
    RunResult run(int future, int replicate, Chronicle chronicle, Function<SimulationState, Ports> ports) {
        KeyedRandom luck = new KeyedRandom(masterSeed, future, replicate);
        RunInputs.Ground ground = grounds.of(drawn, future, fixed, scenario);
        SimulationState situation =
                new SimulationState(catalogue, scenario, ground.parameters().values(), ground.world(), luck, chronicle);
        Recorder recorder = new Recorder(table, situation);
        new CorridorModel(ground.parameters(), ground.usual(), situation, ports.apply(situation))
                .run(recorder::dayEnds);
        return recorder.result(new RunKey(scenario.name(), 0, future, replicate), luck.seed());
    }
}
