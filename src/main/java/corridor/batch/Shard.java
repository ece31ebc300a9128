package corridor.batch;

/**
 * A shard is a sequence of runs that is computed and stored as a whole: some cases (future, replicate) of one scenario
 * at one design point. In an experiment it may continue at the next points. Larger shards cost less to store; smaller
 * shards lose less when a batch is killed.
 *
 * @param number index among all shards in the order of the tables
 * @param scenario index of the scenario
 * @param point design point of the first case
 * @param first first case at that point; case {@code c} is replicate {@code c mod replicates} of future {@code c /
 *     replicates}
 * @param cases number of cases, at least 1
 */
public record Shard(int number, int scenario, int point, int first, int cases) {}
