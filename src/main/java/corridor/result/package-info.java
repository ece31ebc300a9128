/** Results of a run and of a batch: outcomes, series, points, manifest. Start at {@link corridor.result.RunResult}. */
package corridor.result;
