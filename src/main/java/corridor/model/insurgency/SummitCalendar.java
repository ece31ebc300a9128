package corridor.model.insurgency;

import corridor.scenario.Scenario;
import corridor.scenario.ScheduledEvent;
import java.time.temporal.ChronoUnit;

/**
 * Knows the meetings of leaders that a scenario dates, since groups know of them beforehand. A day is near a meeting
 * from a week before it to two days after it.
 *
 * <p>The equations are in docs/model.md, section 6.3.
 */
final class SummitCalendar {
    private static final int BEFORE = 7;
    private static final int AFTER = 2;

    private final int[] summits;

    SummitCalendar(Scenario scenario) {
        summits = scenario.events().stream()
                .filter(event -> event.kind() == ScheduledEvent.Kind.SUMMIT)
                .mapToInt(event -> (int) ChronoUnit.DAYS.between(scenario.start(), event.date()))
                .toArray();
    }

    boolean near(int day) {
        for (int summit : summits) {
            if (day >= summit - BEFORE && day <= summit + AFTER) {
                return true;
            }
        }
        return false;
    }
}
