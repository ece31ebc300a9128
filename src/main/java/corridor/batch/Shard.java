package corridor.batch;

/**
 * A stretch of runs that is worked off and stored as a whole: some cases (future, replicate) of one scenario, at one
 * design point or, in an experiment, running on into the next points. Larger shards cost less to store, smaller ones
 * lose less when a batch is killed.
 *
 * @param number place among all shards in the order of the tables
 * @param scenario index of the scenario
 * @param point design point of the first case
 * @param first first case at that point; case {@code c} is replicate {@code c mod replicates} of future {@code c /
 *     replicates}
 * @param cases how many, at least 1
 */
public record Shard(int number, int scenario, int point, int first, int cases) {}
