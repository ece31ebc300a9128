package corridor.workflow.attribution;

import corridor.analysis.attribution.Game;
import corridor.batch.CaseRunner;
import corridor.batch.RunTally;
import corridor.run.DrawnParameters;
import corridor.run.RunFactory;
import corridor.scenario.ScenarioMix;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Lever games run the mixed scenarios of a question, pair by pair. The players are the settings that differ; without
 * players a run is one of the reference, and with all it is one of the scenario.
 */
final class LeverGames implements PairGames {
    private final AskedBatch batch;
    private final ScenarioMix mix;
    private final RunFactory model;
    private final DrawnParameters drawn;
    private final boolean keeps;
    private final Map<Long, CaseRunner> runners = new ConcurrentHashMap<>();

    /**
     * @param drawn values of the futures of the batch; games that pass the same object share the inputs of their runs
     * @param keeps whether few coalitions return in each pair, so that their runners are kept
     */
    LeverGames(AskedBatch batch, ScenarioMix mix, RunFactory model, DrawnParameters drawn, boolean keeps) {
        this.batch = batch;
        this.mix = mix;
        this.model = model;
        this.drawn = drawn;
        this.keeps = keeps;
    }

    @Override
    public PairGame of(int future, int replicate, RunTally tally) {
        return new LeverGame(future, replicate, tally);
    }

    private CaseRunner runner(long coalition) {
        return keeps || coalition == 0 || coalition == all()
                ? runners.computeIfAbsent(coalition, this::made)
                : made(coalition);
    }

    private CaseRunner made(long coalition) {
        return new CaseRunner(batch.plan(), mix.of(coalition), drawn, model, batch.table());
    }

    private long all() {
        return (1L << mix.parts().size()) - 1;
    }

    private final class LeverGame extends PairGame implements Game {
        private LeverGame(int future, int replicate, RunTally tally) {
            super(batch, tally, future, replicate);
        }

        @Override
        Game game(int cut) {
            return this;
        }

        @Override
        double[] runReference() {
            return run(runner(0), true);
        }

        @Override
        double[] runScenario() {
            return run(runner(all()), true);
        }

        @Override
        public double[] value(long coalition) {
            if (coalition == 0) {
                return reference();
            }
            return coalition == all() ? whole() : run(runner(coalition), false);
        }
    }
}
