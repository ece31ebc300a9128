package corridor.workflow.attribution;

import corridor.analysis.attribution.Game;
import corridor.batch.CaseRunner;
import corridor.batch.RunTally;
import corridor.catalogue.Outcome;
import corridor.result.RunFailure;
import corridor.result.RunResult;
import java.util.ArrayList;
import java.util.List;

/**
 * A pair game makes the runs of one pair, from which its difference is divided, for one thread at a time. It keeps the
 * values of the reference and of the scenario. Values are the outcome of the whole run, then its months.
 */
abstract class PairGame {
    private final AskedBatch batch;
    private final RunTally tally;
    private final int future;
    private final int replicate;
    private final List<RunFailure> failures = new ArrayList<>();
    private double[] reference;
    private double[] whole;

    PairGame(AskedBatch batch, RunTally tally, int future, int replicate) {
        this.batch = batch;
        this.tally = tally;
        this.future = future;
        this.replicate = replicate;
    }

    /** Returns the game of a cut. */
    abstract Game game(int cut);

    /** Runs the reference. */
    abstract double[] runReference();

    /** Runs the scenario. */
    abstract double[] runScenario();

    /** Forgets what is not needed after the shares of the pair are known. */
    void forget() {}

    public final double[] reference() {
        if (reference == null) {
            reference = runReference();
        }
        return reference;
    }

    /** Values of the scenario. */
    final double[] whole() {
        if (whole == null) {
            whole = runScenario();
        }
        return whole;
    }

    final List<RunFailure> failures() {
        return failures;
    }

    /** @param asStored whether a stored run of this key must have the same outcomes */
    final double[] run(CaseRunner runner, boolean asStored) {
        CaseRunner.Case run = tally.run(runner, future, replicate);
        if (run.failure() != null) {
            failures.add(run.failure());
        }
        if (asStored) {
            batch.requireAsStored(run.result());
        }
        return values(run.result());
    }

    private double[] values(RunResult run) {
        Outcome outcome = batch.outcome();
        double[] series = outcome.monthly() ? run.monthly()[batch.table().monthlyIndex(outcome.id())] : new double[0];
        double[] values = new double[1 + series.length];
        values[0] = run.outcomes()[batch.table().index(outcome.id())];
        System.arraycopy(series, 0, values, 1, series.length);
        return values;
    }
}
