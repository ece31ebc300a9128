package corridor.batch;

import corridor.chronicle.Chronicle;
import corridor.result.OutcomeTable;
import corridor.result.RunFailure;
import corridor.result.RunKey;
import corridor.result.RunResult;
import corridor.run.RunFunction;
import corridor.run.RunSeed;
import corridor.scenario.Scenario;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;

/**
 * A checked run is a run of a batch that has ended and whose values have been checked.
 *
 * @param result result of the run; NaN throughout if it failed
 * @param failure null if the run did not fail
 */
record CheckedRun(RunResult result, RunFailure failure) {
    /**
     * Executes one run and checks its values. A run that throws or returns an invalid value becomes a failed run.
     *
     * @param key key of the result; the model receives the scenario, the future and the random numbers, not the point
     * @param luck index of the replicate that keys the random numbers of the run
     */
    static CheckedRun of(
            RunKey key,
            int luck,
            Scenario scenario,
            RunFunction model,
            long masterSeed,
            OutcomeTable table,
            Chronicle listener) {
        int months = months(scenario);
        try {
            RunResult run = model.run(key.future(), luck, listener);
            require(isOf(key, luck, run.key()), "the run returned the key " + run.key());
            check(run, table, months);
            return new CheckedRun(
                    new RunResult(key, run.seed(), run.outcomes(), run.monthly(), run.feasibility()), null);
        } catch (RuntimeException | AssertionError | StackOverflowError e) {
            long seed = RunSeed.of(masterSeed, key.future(), luck);
            return new CheckedRun(empty(key, seed, table, months), new RunFailure(key, seed, cause(e)));
        }
    }

    boolean failed() {
        return failure != null;
    }

    /** Returns the number of calendar months that a run touches, including the first and the last. */
    static int months(Scenario scenario) {
        YearMonth first = YearMonth.from(scenario.start());
        YearMonth last = YearMonth.from(scenario.end().minusDays(1));
        return (int) first.until(last, ChronoUnit.MONTHS) + 1;
    }

    private static boolean isOf(RunKey key, int luck, RunKey returned) {
        return key.scenario().equals(returned.scenario())
                && key.future() == returned.future()
                && luck == returned.replicate();
    }

    private static void check(RunResult result, OutcomeTable table, int months) {
        require(result.outcomes().length == table.all().size(), "the run returned too few or too many outcomes");
        require(result.monthly().length == table.monthly().size(), "the run returned too few or too many series");
        for (int i = 0; i < result.outcomes().length; i++) {
            require(
                    !Double.isInfinite(result.outcomes()[i]),
                    "outcome " + table.all().get(i).id() + " is infinite");
        }
        for (int k = 0; k < result.monthly().length; k++) {
            String id = table.monthly().get(k).id();
            require(
                    result.monthly()[k].length == months,
                    "the series of " + id + " does not have " + months + " months");
            require(
                    Arrays.stream(result.monthly()[k]).noneMatch(Double::isInfinite),
                    "the series of " + id + " is infinite");
        }
    }

    private static void require(boolean condition, String otherwise) {
        if (!condition) {
            throw new IllegalStateException(otherwise);
        }
    }

    private static RunResult empty(RunKey key, long seed, OutcomeTable table, int months) {
        double[] outcomes = new double[table.all().size()];
        Arrays.fill(outcomes, Double.NaN);
        double[][] monthly = new double[table.monthly().size()][months];
        for (double[] series : monthly) {
            Arrays.fill(series, Double.NaN);
        }
        return new RunResult(key, seed, outcomes, monthly);
    }

    /** Returns the exception and the place that threw it, in a text that is short enough for a table. */
    private static String cause(Throwable thrown) {
        String what = thrown.getMessage() == null
                ? thrown.getClass().getSimpleName()
                : thrown.getClass().getSimpleName() + ": " + thrown.getMessage();
        StackTraceElement[] trace = thrown.getStackTrace();
        return trace.length == 0 ? what : what + " (" + trace[0] + ")";
    }
}
