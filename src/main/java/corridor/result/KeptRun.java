package corridor.result;

import corridor.chronicle.Chronicle;
import java.util.List;

/**
 * A kept run holds the requested details of one run, in addition to its outcomes.
 *
 * @param areas counts of this run by area and month; null if not requested
 */
public record KeptRun(
        RunKey key,
        List<Chronicle.Event> events,
        List<Chronicle.Change> changes,
        List<Chronicle.Decision> decisions,
        AreaTotals areas) {
    public KeptRun {
        events = List.copyOf(events);
        changes = List.copyOf(changes);
        decisions = List.copyOf(decisions);
    }
}
