package corridor.lab.explore;

import corridor.batch.BatchPlan;
import corridor.batch.CaseRunner;
import corridor.result.OutcomeTable;
import corridor.result.RunFailure;
import corridor.result.RunResult;
import corridor.run.RunFactory;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A run set holds the runs of one scenario over all cases of a plan, as far as they have been run. Futures vary first:
 * run {@code k} is replicate {@code k / futures} of future {@code k mod futures}. Questions that share a scenario share
 * its set; each slice is computed once.
 */
final class RunSet {
    /**
     * Number of runs in a slice. At the end of a question one thread waits for the other's last slice, half a slice on
     * average, so slices are short.
     */
    static final int SLICE = 4;

    private enum State {
        OPEN,
        BEGUN,
        DONE
    }

    private final BatchPlan plan;
    private final CaseRunner runner;
    private final RunResult[] results;
    private final RunFailure[] failures;
    private final State[] slices;
    private Throwable broken;

    /** @param scenario index of the scenario in the plan */
    RunSet(BatchPlan plan, int scenario, RunFactory model, OutcomeTable table) {
        this.plan = plan;
        this.runner = new CaseRunner(plan, scenario, model, table);
        int size = plan.futures().futures() * plan.replicates();
        results = new RunResult[size];
        failures = new RunFailure[size];
        slices = new State[(size + SLICE - 1) / SLICE];
        Arrays.fill(slices, State.OPEN);
    }

    int size() {
        return results.length;
    }

    /** Returns what computes a slice; null if the slice has begun already. */
    synchronized Runnable claim(int slice) {
        if (slices[slice] != State.OPEN) {
            return null;
        }
        slices[slice] = State.BEGUN;
        return () -> compute(slice);
    }

    /**
     * Returns the number of runs at the beginning of the set that are done.
     *
     * @throws IllegalStateException if a slice could not be computed
     */
    synchronized int done() {
        if (broken instanceof Error error) {
            throw error;
        }
        if (broken != null) {
            throw new IllegalStateException("runs of the lab ended early", broken);
        }
        int done = 0;
        while (done < slices.length && slices[done] == State.DONE) {
            done++;
        }
        return Math.min(results.length, done * SLICE);
    }

    /** Whether a slice could not be computed. */
    synchronized boolean isBroken() {
        return broken != null;
    }

    /** Returns the first runs, all of which must be done. A failed run has NaN throughout. */
    synchronized List<RunResult> first(int count) {
        return new ArrayList<>(Arrays.asList(results).subList(0, count));
    }

    /** Returns those of the first runs that did not fail, in the order of a batch; the first ones must be done. */
    synchronized List<RunResult> endedWell(int count) {
        List<RunResult> well = new ArrayList<>();
        int futures = plan.futures().futures();
        for (int future = 0; future < futures; future++) {
            for (int k = future; k < count; k += futures) {
                if (failures[k] == null) {
                    well.add(results[k]);
                }
            }
        }
        return well;
    }

    private void compute(int slice) {
        try {
            int futures = plan.futures().futures();
            for (int k = slice * SLICE; k < Math.min(results.length, (slice + 1) * SLICE); k++) {
                CaseRunner.Case run = runner.run(k % futures, k / futures);
                synchronized (this) {
                    results[k] = run.result();
                    failures[k] = run.failure();
                }
            }
        } catch (RuntimeException | Error e) {
            // The questions that wait for this set throw it.
            synchronized (this) {
                broken = e;
            }
        } finally {
            synchronized (this) {
                slices[slice] = State.DONE;
            }
        }
    }
}
