package corridor.scenario;

import java.time.LocalDate;
import java.util.List;

/** The days on which a run can start: those for which a start state of the world exists. */
public final class StartDates {
    /** In ascending order. */
    public static final List<LocalDate> AVAILABLE = List.of(LocalDate.of(2025, 1, 1));

    private StartDates() {}
}
