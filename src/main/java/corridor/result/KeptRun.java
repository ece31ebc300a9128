package corridor.result;

import corridor.chronicle.Chronicle;
import java.util.List;

/**
 * Details of one run that are kept on request, in addition to its outcomes.
 *
 * @param areas its own counts by area and month; null if not requested
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
