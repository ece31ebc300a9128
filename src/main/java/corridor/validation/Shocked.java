package corridor.validation;

import corridor.chronicle.Chronicle;
import corridor.chronicle.ProjectStatus;
import corridor.scenario.ScheduledEvent;
import java.util.List;
import java.util.Objects;
import java.util.stream.DoubleStream;

/**
 * A shocked history contains an injected attack on one project. It shows what firms do after the attack (pattern P15).
 *
 * @param project name of the project that was hit
 * @param elsewhere names of projects under construction in other provinces
 */
record Shocked(History history, ScheduledEvent shock, String project, List<String> elsewhere) {
    /**
     * Returns the share of histories in which work at the attacked project stopped, among those in which work was going
     * on; NaN if there are none.
     */
    static double ownStops(List<Shocked> all) {
        List<Shocked> working = all.stream().filter(s -> s.working(s.project)).toList();
        return (double) working.stream().filter(s -> s.stop(s.project) != null).count() / working.size();
    }

    /**
     * Returns the median length in days of all stops that follow the attacks. A stop that outlasts the run is counted
     * to the end of the run.
     */
    static double medianStop(List<Shocked> all) {
        return Levels.median(all.stream().flatMapToDouble(Shocked::stops).toArray());
    }

    /**
     * Returns the share of projects under construction in other provinces that continued to work, among those that were
     * working; NaN if none was.
     */
    static double unaffected(List<Shocked> all) {
        int working = 0;
        int stopped = 0;
        for (Shocked one : all) {
            for (String other : one.elsewhere) {
                working += one.working(other) ? 1 : 0;
                stopped += one.working(other) && one.stop(other) != null ? 1 : 0;
            }
        }
        return 1 - (double) stopped / working;
    }

    private DoubleStream stops() {
        return history.projectChanges().stream()
                .filter(this::isAnswer)
                .mapToDouble(change -> end(change) - change.day());
    }

    private Chronicle.Change stop(String name) {
        return history.projectChanges().stream()
                .filter(change -> change.subject().equals(name) && isAnswer(change))
                .findFirst()
                .orElse(null);
    }

    /** Whether a change is a stop that answers the attack. Firms learn of an attack the day after. */
    private boolean isAnswer(Chronicle.Change change) {
        return change.to().equals(ProjectStatus.SUSPENDED.word()) && change.day() == day() + 1;
    }

    private boolean working(String name) {
        String state = ProjectStatus.ACTIVE.word();
        for (Chronicle.Change change : history.projectChanges()) {
            if (change.subject().equals(name) && change.day() <= day()) {
                state = change.to();
            }
        }
        return state.equals(ProjectStatus.ACTIVE.word());
    }

    private int end(Chronicle.Change stop) {
        return history.projectChanges().stream()
                .filter(change -> change.day() > stop.day() && Objects.equals(change.subject(), stop.subject()))
                .mapToInt(Chronicle.Change::day)
                .findFirst()
                .orElse(history.day(history.years()));
    }

    private int day() {
        return (int) java.time.temporal.ChronoUnit.DAYS.between(history.start(), shock.date());
    }
}
