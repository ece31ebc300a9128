package corridor.scenario;

import corridor.text.JsonPart;
import java.time.LocalDate;

/**
 * A dated place is a date of a scenario file with its position. It is kept until the length of the run is known.
 *
 * @param date day that the file states
 * @param closes whether the date is the day after the last day of a path; it may then also be the day after the run
 * @param part part of the file that states the date
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
