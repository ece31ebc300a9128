package corridor.scenario;

import corridor.text.JsonPart;
import java.time.LocalDate;

/**
 * A dated place is a date in a file, kept until the length of the run is known.
 *
 * @param date the stated day
 * @param closes whether the date is the day after the last day of a path, which may be the day after the run
 * @param part its position in the file
 */
record DatedPlace(LocalDate date, boolean closes, JsonPart part) {
    /**
     * Adds a finding if the date does not lie within the run.
     *
     * @param run description of the run for the message
     */
    void check(String run, LocalDate start, LocalDate end, ProblemList findings) {
        if (closes && (date.isAfter(end) || !date.isAfter(start))) {
            findings.value(part, "ends on " + date + ", but must end within " + run + ", by " + end);
        } else if (!closes && (date.isBefore(start) || !date.isBefore(end))) {
            findings.value(part, "must lie within " + run + ", from " + start + " to " + end.minusDays(1));
        }
    }
}
