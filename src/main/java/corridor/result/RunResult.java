package corridor.result;

import java.util.List;

/**
 * A run result holds the outcomes and series of one run.
 *
 * @param key key of the run
 * @param seed fingerprint of the run's random numbers
 * @param outcomes run-level values in catalogue order; NaN where undefined
 * @param monthly {@code [k][month]}: series of the k-th monthly outcome (see {@link OutcomeTable}); month 0 is the
 *     first calendar month of the run
 * @param feasibility probability of the fixed values, one entry for each lever that the scenario fixed at some time, in
 *     catalogue order
 */
public record RunResult(RunKey key, long seed, double[] outcomes, double[][] monthly, List<LeverChance> feasibility) {
    public RunResult {
        feasibility = List.copyOf(feasibility);
    }

    /** Makes a result without feasibility. */
    public RunResult(RunKey key, long seed, double[] outcomes, double[][] monthly) {
        this(key, seed, outcomes, monthly, List.of());
    }

    /** Returns a copy without the monthly values. */
    public RunResult withoutMonths() {
        return new RunResult(key, seed, outcomes, new double[0][], feasibility);
    }
}
