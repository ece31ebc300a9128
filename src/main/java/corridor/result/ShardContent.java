package corridor.result;

import java.util.List;

/**
 * Results of consecutive runs of one scenario and point.
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
