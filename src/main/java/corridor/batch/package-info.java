/**
 * Batches of many runs: every replicate of every future of every scenario, on an engine. Start at
 * {@link corridor.batch.BatchPlan}.
 */
package corridor.batch;
