package corridor.scenario;

import corridor.catalogue.StartState;
import java.time.LocalDate;
import java.util.List;

/** The days on which a run can start: those for which a start state of the world exists. */
public final class StartDates {
    /** In ascending order. */
    public static final List<LocalDate> AVAILABLE = StartState.all().stream()
            .map(start -> LocalDate.parse(start.date()))
            .sorted()
            .toList();

    private StartDates() {}
}
