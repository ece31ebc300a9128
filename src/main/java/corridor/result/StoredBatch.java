package corridor.result;

import corridor.scenario.Scenario;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

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

    /** The runs that can be analysed, in the order of the batch. */
    public List<RunResult> runsThatEndedWell() {
        Set<RunKey> failed = new HashSet<>();
        manifest.failures().forEach(failure -> failed.add(failure.key()));
        return runs.stream().filter(run -> !failed.contains(run.key())).toList();
    }
}
