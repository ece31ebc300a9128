/**
 * The records that a run and a batch leave: outcomes, series, points, manifest. Start at
 * {@link corridor.result.RunResult}.
 */
package corridor.result;
