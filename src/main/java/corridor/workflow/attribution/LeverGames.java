package corridor.workflow.attribution;

import corridor.analysis.attribution.Game;
import corridor.batch.CaseRunner;
import corridor.batch.RunTally;
import corridor.catalogue.Outcome;
import corridor.result.RunFailure;
import corridor.result.RunResult;
import corridor.run.DrawnParameters;
import corridor.run.RunFactory;
import corridor.scenario.ScenarioMix;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Lever games run the mixed scenarios of a question, pair by pair. The players are the settings that differ; without
 * players a run is one of the reference, and with all it is one of the scenario.
 */
final class LeverGames {
    private final AskedBatch batch;
    private final ScenarioMix mix;
    private final RunFactory model;
    private final RunTally tally;
    private final DrawnParameters drawn;
    private final boolean keeps;
    private final Map<Long, CaseRunner> runners = new ConcurrentHashMap<>();

    /**
     * @param drawn values of the futures of the batch; games that pass the same object share the inputs of their runs
     * @param keeps whether few coalitions return in each pair, so that their runners are kept
     */
    LeverGames(
            AskedBatch batch, ScenarioMix mix, RunFactory model, DrawnParameters drawn, RunTally tally, boolean keeps) {
        this.batch = batch;
        this.mix = mix;
        this.model = model;
        this.tally = tally;
        this.drawn = drawn;
        this.keeps = keeps;
    }

    PairGame of(int future, int replicate) {
        return new PairGame(future, replicate);
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

    /**
     * The game of one pair, for one thread at a time. It keeps the runs of both scenarios. Values are the outcome of
     * the whole run, then its months.
     */
    final class PairGame implements Game {
        private final int future;
        private final int replicate;
        private final List<RunFailure> failures = new ArrayList<>();
        private double[] reference;
        private double[] whole;

        private PairGame(int future, int replicate) {
            this.future = future;
            this.replicate = replicate;
        }

        @Override
        public double[] reference() {
            if (reference == null) {
                reference = run(0);
            }
            return reference;
        }

        @Override
        public double[] value(long coalition) {
            if (coalition == 0) {
                return reference();
            }
            if (coalition != all()) {
                return run(coalition);
            }
            if (whole == null) {
                whole = run(coalition);
            }
            return whole;
        }

        /** Runs the reference and the scenario, and returns the outcomes of the scenario. */
        double[] both() {
            reference();
            return value(all());
        }

        List<RunFailure> failures() {
            return failures;
        }

        private double[] run(long coalition) {
            CaseRunner.Case run = tally.run(runner(coalition), future, replicate);
            if (run.failure() != null) {
                failures.add(run.failure());
            }
            if (coalition == 0 || coalition == all()) {
                batch.requireAsStored(run.result());
            }
            return values(run.result());
        }

        private double[] values(RunResult run) {
            Outcome outcome = batch.outcome();
            double[] series =
                    outcome.monthly() ? run.monthly()[batch.table().monthlyIndex(outcome.id())] : new double[0];
            double[] values = new double[1 + series.length];
            values[0] = run.outcomes()[batch.table().index(outcome.id())];
            System.arraycopy(series, 0, values, 1, series.length);
            return values;
        }
    }
}
