package corridor.workflow;

import corridor.batch.BatchPlan;
import corridor.batch.Shard;
import corridor.result.unfinished.UnfinishedFolder;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * A batch that is not finished, and the folder that holds what is done of it.
 *
 * @param plan the whole batch
 * @param folder held by this process until closed
 */
public record OpenBatch(BatchPlan plan, UnfinishedFolder folder) implements AutoCloseable {
    /**
     * Shards that have still to be run: missing, damaged, or with failed runs.
     *
     * @param retryFailed whether shards with failed runs count
     */
    List<Shard> missing(boolean retryFailed) throws IOException {
        List<Shard> missing = new ArrayList<>();
        for (Shard shard : plan.shards()) {
            if (!folder.holds(shard.number(), shard.cases()) || retryFailed && folder.hasFailures(shard.number())) {
                missing.add(shard);
            }
        }
        return missing;
    }

    /** Runs that are stored and whole. */
    int stored() throws IOException {
        return plan.size() - missing(false).stream().mapToInt(Shard::cases).sum();
    }

    @Override
    public void close() throws IOException {
        folder.close();
    }
}
