package corridor.report.history;

import corridor.chronicle.Chronicle.Change;
import corridor.chronicle.Chronicle.Decision;
import corridor.chronicle.Chronicle.Event;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A history selection says which part of a history is shown.
 *
 * @param from first day; empty for the start of the run
 * @param to last day; empty for the end of the run
 * @param actor id of the actor whose decisions and changes are shown; empty for all
 * @param everything whether repeated decisions and the terms of unlikely options are shown, too
 */
public record HistorySelection(
        Optional<LocalDate> from, Optional<LocalDate> to, Optional<String> actor, boolean everything) {
    /** The whole history, without repeated decisions. */
    public static final HistorySelection WHOLE =
            new HistorySelection(Optional.empty(), Optional.empty(), Optional.empty(), false);

    /** Returns the same selection with other days. */
    HistorySelection between(LocalDate first, LocalDate last) {
        return new HistorySelection(Optional.of(first), Optional.of(last), actor, everything);
    }

    /** Whether a part of the history is left out by days or by actor. */
    boolean isPart() {
        return from.isPresent() || to.isPresent() || actor.isPresent();
    }

    boolean holds(LocalDate date) {
        return !from.filter(date::isBefore).isPresent()
                && !to.filter(date::isAfter).isPresent();
    }

    boolean holds(Decision decision) {
        return holds(decision.date()) && isOfActor(decision.actor());
    }

    boolean holds(Event event, HistoryLanes lanes) {
        return holds(event.date()) && isOfActor(lanes.of(event).id());
    }

    boolean holds(Change change, HistoryLanes lanes) {
        return holds(change.date()) && isOfActor(lanes.of(change).id());
    }

    private boolean isOfActor(String id) {
        return !actor.filter(wanted -> !wanted.equals(id)).isPresent();
    }
}
