package corridor.batch;

import corridor.result.RunFailure;
import corridor.result.RunResult;
import java.util.List;

/**
 * A batch result holds the results of all runs of a plan.
 *
 * @param runs one run for each key of the plan, in the order of the plan; a failed run has NaN throughout
 * @param failures runs that failed, in the same order
 * @param seconds wall time of the runs
 */
public record BatchResult(List<RunResult> runs, List<RunFailure> failures, double seconds) {
    public BatchResult {
        runs = List.copyOf(runs);
        failures = List.copyOf(failures);
    }
}
