/**
 * Many runs: every replicate of every scenario, on an engine. May use catalogue, scenario, design, run, result. Start
 * at {@link corridor.batch.BatchPlan}.
 */
package corridor.batch;
