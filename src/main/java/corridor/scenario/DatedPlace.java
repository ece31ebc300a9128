package corridor.scenario;

import corridor.text.JsonPart;
import java.time.LocalDate;

/**
 * A date that a file states, kept until the length of the run is known.
 *
 * @param date the day
 * @param closes true for the day after the last one of a path, which may be the day after the run
 * @param part its position in the file
 */
record DatedPlace(LocalDate date, boolean closes, JsonPart part) {
    /** Adds a finding if the date does not lie within the run, which {@code run} names. */
    void check(String run, LocalDate start, LocalDate end, ProblemList findings) {
        if (closes && (date.isAfter(end) || !date.isAfter(start))) {
            findings.value(part, "ends on " + date + ", but must end within " + run + ", by " + end);
        } else if (!closes && (date.isBefore(start) || !date.isBefore(end))) {
            findings.value(part, "must lie within " + run + ", from " + start + " to " + end.minusDays(1));
        }
    }
}
