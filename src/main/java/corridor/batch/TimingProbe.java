package corridor.batch;

import corridor.chronicle.Chronicle;
import corridor.run.RunFunction;

/**
 * Measures the present duration of one run on this machine, for a batch that is only announced. The results of the
 * probe are discarded. Runs are pure functions, so the probe has no side effects. A batch that runs needs no probe: its
 * own first runs tell.
 */
public final class TimingProbe {
    private static final double NANOS = 1e9;
    private static final int MOST_RUNS = 100;

    private TimingProbe() {}

    /**
     * Returns the expected seconds for a number of runs of the plan; NaN when a run of the probe fails, or a stop was
     * requested before its first run.
     */
    public static double expectedSeconds(BatchPlan plan, int runs, int threads, RunFunction model, StopSignal stop) {
        return RunTimes.expectedSeconds(secondsPerRun(plan, model, stop), runs, threads);
    }

    private static double secondsPerRun(BatchPlan plan, RunFunction model, StopSignal stop) {
        int cases = Math.min(MOST_RUNS, plan.futures().futures() * plan.replicates());
        double fastest = Double.NaN;
        long begin = System.nanoTime();
        try {
            for (int i = 0; i < cases && !stop.isAsked() && !RunTimes.enough(i, secondsSince(begin)); i++) {
                long before = System.nanoTime();
                model.run(i / plan.replicates(), i % plan.replicates(), Chronicle.SILENT);
                double seconds = secondsSince(before);
                fastest = Double.isNaN(fastest) ? seconds : Math.min(fastest, seconds);
            }
        } catch (RuntimeException | AssertionError | StackOverflowError e) {
            // The batch itself will record this failure with its cause; only the estimate is lost here.
            return Double.NaN;
        }
        return fastest;
    }

    private static double secondsSince(long begin) {
        return (System.nanoTime() - begin) / NANOS;
    }
}
