package corridor.workflow;

import corridor.batch.BatchPlan;
import corridor.batch.Shard;
import corridor.result.unfinished.UnfinishedFolder;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * An open batch is an unfinished batch with the folder of its stored runs.
 *
 * @param plan the whole batch
 * @param folder held by this process until closed
 */
public record OpenBatch(BatchPlan plan, UnfinishedFolder folder) implements AutoCloseable {
    /**
     * Returns the shards that must still be run: missing or damaged shards and, on request, shards with failed runs.
     *
     * @param retryFailed whether to include shards with failed runs
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

    /** Returns the number of stored, undamaged runs. */
    int stored() throws IOException {
        return plan.size() - missing(false).stream().mapToInt(Shard::cases).sum();
    }

    @Override
    public void close() throws IOException {
        folder.close();
    }
}
