/**
 * Many runs: every replicate of every future of every scenario, on an engine. May use catalogue, scenario, design, run,
 * result, chronicle. Start at {@link corridor.batch.BatchPlan}.
 */
package corridor.batch;
