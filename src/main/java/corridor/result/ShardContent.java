package corridor.result;

import java.util.List;

/**
 * A shard content holds the results of consecutive runs of one scenario and point.
 *
 * @param runs results of the runs, in the order of the batch; a failed run has NaN throughout
 * @param failures runs that failed, in the same order
 * @param areas counts over the runs that did not fail
 * @param kept details of the runs for which they were requested
 */
public record ShardContent(List<RunResult> runs, List<RunFailure> failures, AreaTotals areas, List<KeptRun> kept) {
    public ShardContent {
        runs = List.copyOf(runs);
        failures = List.copyOf(failures);
        kept = List.copyOf(kept);
    }
}
