package corridor.batch;

import corridor.chronicle.Chronicle;
import corridor.run.RunFunction;

/**
 * Measures the present duration of one run on this machine. The first runs of a JVM are slow, so the probe repeats for
 * a short time and uses the fastest run; longer work is expected to become faster. The results of the probe are
 * discarded. Runs are pure functions, so the probe has no side effects.
 */
public final class TimingProbe {
    private static final double NANOS = 1e9;
    private static final double ENOUGH_SECONDS = 0.25;
    private static final double MOST_SECONDS = 3;
    private static final int FEWEST_RUNS = 8;
    private static final int MOST_RUNS = 100;

    /** Seconds of work until the compiler has optimised the frequent code; {@link #GAIN} is the speed-up afterwards. */
    private static final double WARM_UP_SECONDS = 2;

    private static final double GAIN = 2.5;

    private TimingProbe() {}

    /**
     * Returns the expected seconds for a number of runs of the plan; NaN when a run of the probe fails, or a stop was
     * requested before its first run.
     */
    public static double expectedSeconds(BatchPlan plan, int runs, int threads, RunFunction model, StopSignal stop) {
        double perRun = secondsPerRun(plan, model, stop);
        int workers = Math.min(threads, Runtime.getRuntime().availableProcessors());
        double cold = perRun * runs / workers;
        return cold <= WARM_UP_SECONDS ? cold : WARM_UP_SECONDS + (cold - WARM_UP_SECONDS) / GAIN;
    }

    private static double secondsPerRun(BatchPlan plan, RunFunction model, StopSignal stop) {
        int cases = Math.min(MOST_RUNS, plan.futures().futures() * plan.replicates());
        double fastest = Double.NaN;
        long begin = System.nanoTime();
        try {
            for (int i = 0; i < cases && !stop.isAsked() && goesOn(i, secondsSince(begin)); i++) {
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

    private static boolean goesOn(int runs, double seconds) {
        return seconds < (runs < FEWEST_RUNS ? MOST_SECONDS : ENOUGH_SECONDS);
    }

    private static double secondsSince(long begin) {
        return (System.nanoTime() - begin) / NANOS;
    }
}
