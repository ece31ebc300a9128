package corridor.result;

/**
 * What one run leaves.
 *
 * @param key which run
 * @param seed fingerprint of the run's luck
 * @param outcomes run-level values in catalogue order; NaN where undefined
 * @param monthly {@code [k][month]}: series of the k-th monthly outcome (see {@link OutcomeTable}); month 0 is the
 *     first calendar month of the run
 */
public record RunResult(RunKey key, long seed, double[] outcomes, double[][] monthly) {}
