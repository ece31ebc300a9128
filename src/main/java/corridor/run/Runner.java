package corridor.run;

import corridor.catalogue.Catalogue;
import corridor.catalogue.ParameterValues;
import corridor.catalogue.StartState;
import corridor.chronicle.Chronicle;
import corridor.model.CorridorModel;
import corridor.model.ModelParameters;
import corridor.model.state.Situation;
import corridor.random.Luck;
import corridor.result.OutcomeTable;
import corridor.result.RunKey;
import corridor.result.RunResult;
import corridor.scenario.Scenario;
import corridor.world.World;

/**
 * Runs one scenario: what is equal for all replicates is made once, then each call of {@link #run} is one history. May
 * be called from several threads.
 */
public final class Runner implements RunFunction {
    private final Catalogue catalogue;
    private final Scenario scenario;
    private final long masterSeed;
    private final OutcomeTable table;
    private final ModelParameters parameters;
    private final World world;

    public Runner(Catalogue catalogue, Scenario scenario, long masterSeed) {
        this.catalogue = catalogue;
        this.scenario = scenario;
        this.masterSeed = masterSeed;
        table = OutcomeTable.of(catalogue);
        ParameterValues values = ParameterValues.defaults(catalogue)
                .with(StartState.on(scenario.start()))
                .with(scenario.parameters());
        world = new World(catalogue, values);
        parameters = ModelParameters.of(values, world);
    }

    @Override
    public RunResult run(int future, int replicate, Chronicle chronicle) {
        Luck luck = new Luck(masterSeed, future, replicate);
        Situation situation = new Situation(catalogue, scenario, parameters.values(), world, luck, chronicle);
        Recorder recorder = new Recorder(table, situation);
        new CorridorModel(parameters, situation).run(recorder::dayEnds);
        return recorder.result(new RunKey(scenario.name(), 0, future, replicate), luck.seed());
    }
}
