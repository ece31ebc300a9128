package corridor.workflow;

import corridor.batch.BatchBrokenOff;
import corridor.batch.BatchInterrupted;
import corridor.batch.BatchPlan;
import corridor.batch.BreakOffCause;
import corridor.batch.Execution;
import corridor.batch.Shard;
import corridor.problem.InputException;
import corridor.result.folder.ResultFolder;
import corridor.run.DrawnParameters;
import corridor.run.RunFactory;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * Contains the steps that all kinds of batches share: running the missing runs, and reporting the stored results after
 * an early end.
 */
public final class BatchWork {
    private BatchWork() {}

    /** A step is a part of the work on an open batch. It may throw an {@link IOException}. */
    @FunctionalInterface
    public interface Step<T> {
        T take() throws IOException;
    }

    /**
     * Runs the shards that are not stored yet.
     *
     * @param retryFailed whether failed runs are run again
     * @return wall time of the runs, in seconds
     */
    public static double runMissing(OpenBatch open, boolean retryFailed, RunFactory model, Execution execution)
            throws IOException {
        List<Shard> missing = open.missing(retryFailed);
        if (missing.isEmpty()) {
            return 0;
        }
        ResultFolder.loadAhead(execution.tasks());
        BatchPlan plan = open.plan();
        DrawnParameters drawn = plan.futures()::values;
        return execution.run(
                plan,
                missing,
                scenario -> model.create(scenario, drawn, plan.seed()),
                (shard, content) -> open.folder().store(shard.number(), content));
    }

    /**
     * Runs a step. If it is stopped or breaks off, the exception reports the stored results and whether they can be
     * resumed.
     */
    public static <T> T keeping(OpenBatch open, Step<T> step) {
        return keeping("batch", open.folder().root(), () -> stored(open), step);
    }

    /**
     * Runs a step of work that stores its results one by one. If it is stopped or breaks off, the exception reports the
     * stored results.
     *
     * @param noun word for the work, for messages
     * @param stored function that returns the amount of stored results, such as {@code 40 of 80 runs are kept}
     */
    public static <T> T keeping(String noun, Path root, Step<String> stored, Step<T> step) {
        try {
            return step.take();
        } catch (BatchInterrupted e) {
            Kept kept = Kept.of(root, stored);
            throw new BatchInterrupted("Interrupted: " + kept.words, kept.resumable, e);
        } catch (InputException e) {
            throw e;
        } catch (IOException | RuntimeException | Error e) {
            // Defects are caught too: the disk may hold hours of runs, and the message must report them.
            Kept kept = Kept.of(root, stored);
            throw new BatchBrokenOff(
                    "The " + noun + " broke off: " + BreakOffCause.of(e) + ".\n" + kept.words, kept.resumable, e);
        }
    }

    private static String stored(OpenBatch open) throws IOException {
        return open.stored() + " of " + open.plan().size() + " runs are kept";
    }

    /**
     * Kept describes the results that the work left on disk.
     *
     * @param words sentence about the results
     * @param resumable folder that can be resumed; empty if it is lost or unreadable
     */
    private record Kept(String words, Optional<Path> resumable) {
        static Kept of(Path root, Step<String> stored) {
            try {
                if (Files.isDirectory(root)) {
                    return new Kept(stored.take() + " in " + root, Optional.of(root));
                }
            } catch (IOException e) {
                return new Kept("The folder " + root + " cannot be read: " + e.getMessage(), Optional.empty());
            }
            return new Kept("The folder " + root + " is gone, with all that was in it.", Optional.empty());
        }
    }
}
