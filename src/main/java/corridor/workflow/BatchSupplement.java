package corridor.workflow;

import corridor.batch.Execution;
import corridor.result.SharesRequest;
import corridor.result.StoredBatch;
import corridor.run.RunFactory;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** A batch supplement makes shares for a batch whose runs have ended, with runs of its own. */
@FunctionalInterface
public interface BatchSupplement {
    /**
     * Writes the files of the shares. They do not depend on the execution.
     *
     * @param requests at least one
     * @param analysis existing folder of the batch's analysis
     * @throws corridor.batch.BatchInterrupted when stopped
     */
    void write(
            OpenBatch open,
            StoredBatch batch,
            List<SharesRequest> requests,
            Path analysis,
            RunFactory model,
            Execution execution)
            throws IOException;

    /** Returns the supplement of a workflow that makes no shares; it fails when it is asked for some. */
    static BatchSupplement none() {
        return (open, batch, requests, analysis, model, execution) -> {
            throw new IllegalStateException("this workflow makes no shares");
        };
    }
}
