package corridor.batch;

/**
 * A run tally runs single cases for tasks, stops them on request, and reports their progress as that of one batch. Safe
 * for several threads.
 */
public final class RunTally {
    private static final double NANOS = 1e9;
    private static final double LOOK_SECONDS = 0.2;

    private final Execution execution;
    private final int runs;
    private final long start = System.nanoTime();
    private int done;
    private int failed;
    private double fastest = Double.NaN;
    private double lastLook;
    private boolean begun;

    /**
     * Begins to count.
     *
     * @param runs expected number of runs
     */
    public RunTally(Execution execution, int runs) {
        this.execution = execution;
        this.runs = runs;
    }

    /**
     * Runs one case on the calling thread.
     *
     * @throws BatchInterrupted if a stop was requested
     */
    public CaseRunner.Case run(CaseRunner runner, int future, int replicate) {
        execution.stop().check();
        long begin = System.nanoTime();
        CaseRunner.Case run = runner.run(future, replicate);
        ended(run.failure() != null, (System.nanoTime() - begin) / NANOS);
        return run;
    }

    /** Reports the end of all runs, or of the work after a stop; nothing if there was no run. */
    public synchronized void ends() {
        if (done == 0) {
            return;
        }
        begin();
        execution.progress().ends(done, failed, seconds());
    }

    private synchronized void ended(boolean bad, double seconds) {
        done++;
        failed += bad ? 1 : 0;
        if (!bad && !(seconds >= fastest)) {
            fastest = seconds;
        }
        double now = seconds();
        if (begun || RunTimes.enough(done, now)) {
            begin();
            if (now - lastLook >= LOOK_SECONDS) {
                lastLook = now;
                execution.progress().isAt(done, failed, now);
            }
        }
    }

    private void begin() {
        if (!begun) {
            begun = true;
            execution
                    .progress()
                    .begins(runs, execution.threads(), RunTimes.expectedSeconds(fastest, runs, execution.threads()));
        }
    }

    private double seconds() {
        return (System.nanoTime() - start) / NANOS;
    }
}
