package corridor.result;

import corridor.scenario.Scenario;
import java.util.List;

/**
 * A batch as it stands in a result folder.
 *
 * @param manifest what was run, and how
 * @param scenarios as they were run, parents merged in; the reference first
 * @param runs in the order of the batch; a failed run has NaN throughout
 */
public record StoredBatch(Manifest manifest, List<Scenario> scenarios, List<RunResult> runs) {
    public StoredBatch {
        scenarios = List.copyOf(scenarios);
        runs = List.copyOf(runs);
    }
}
