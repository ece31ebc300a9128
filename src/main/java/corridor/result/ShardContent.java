package corridor.result;

import java.util.List;

/**
 * What a stretch of runs of one scenario and point leaves.
 *
 * @param runs in the order of the batch; a failed run has NaN throughout
 * @param failures runs that failed, in the same order
 * @param areas counts over the runs that ended well
 * @param kept details of those runs for which they were asked
 */
public record ShardContent(List<RunResult> runs, List<RunFailure> failures, AreaTotals areas, List<KeptRun> kept) {
    public ShardContent {
        runs = List.copyOf(runs);
        failures = List.copyOf(failures);
        kept = List.copyOf(kept);
    }
}
