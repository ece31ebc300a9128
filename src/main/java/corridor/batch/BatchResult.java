package corridor.batch;

import corridor.result.RunFailure;
import corridor.result.RunResult;
import java.util.List;

/**
 * Result of a batch.
 *
 * @param runs one per key of the plan, in its order; a failed run has NaN throughout
 * @param failures runs that failed, in the same order
 * @param seconds wall time of the runs
 */
public record BatchResult(List<RunResult> runs, List<RunFailure> failures, double seconds) {
    public BatchResult {
        runs = List.copyOf(runs);
        failures = List.copyOf(failures);
    }
}
