package corridor.report.history;

import corridor.chronicle.Chronicle.Change;
import corridor.chronicle.Chronicle.Decision;
import corridor.chronicle.Chronicle.Event;
import corridor.chronicle.KeptChronicle;
import corridor.report.phrase.PlainNames;
import corridor.report.phrase.PlainNumber;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The entries of a history: large attacks, decisions and changes, by day. A decision that repeats the last option or
 * does nothing is only counted, unless a change follows on that day or everything is requested.
 */
final class HistoryEntries {
    /** Smallest number of deaths for which an attack is an entry; attacks with Chinese victims always are. */
    static final int LARGE = 20;

    /** Kinds of change that follow from a decision of the same day. */
    private static final Set<Change.Kind> DECIDED =
            EnumSet.of(Change.Kind.PRESSURE, Change.Kind.OPERATION, Change.Kind.LEVER);

    private final KeptChronicle told;
    private final HistorySelection selection;
    private final HistoryLanes lanes;
    private final PlainNames names;
    private final Set<Decision> shown = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Map<String, Long> counted = new LinkedHashMap<>();

    /** An entry is an event, decision or change on one day. */
    record Entry(int day, LocalDate date, HistoryLanes.Lane lane, Object what) {}

    HistoryEntries(KeptChronicle told, HistorySelection selection, HistoryLanes lanes, PlainNames names) {
        this.told = told;
        this.selection = selection;
        this.lanes = lanes;
        this.names = names;
        sort();
    }

    private void sort() {
        Set<Integer> daysOfChange = told.changes().stream()
                .filter(change -> DECIDED.contains(change.kind()))
                .map(Change::day)
                .collect(Collectors.toSet());
        Map<String, String> last = new HashMap<>();
        for (Decision decision : told.decisions()) {
            if (decision.kind().joint()) {
                continue;
            }
            String about = names.actor(decision.actor()) + ", " + decision.decision();
            String chosen = decision.chosen().name();
            boolean same = chosen.equals(last.put(about, chosen)) || doesNothing(decision);
            if (!selection.holds(decision)) {
                continue;
            }
            if (same && !selection.everything() && !daysOfChange.contains(decision.day())) {
                counted.merge(about, 1L, Long::sum);
            } else {
                shown.add(decision);
            }
        }
    }

    /** Returns whether a decision took the option without terms, with which all others are compared. */
    private static boolean doesNothing(Decision decision) {
        return decision.chosen().terms().isEmpty();
    }

    /** Returns the decisions that are entries, in their order. */
    List<Decision> decisions() {
        return told.decisions().stream().filter(shown::contains).toList();
    }

    /** Returns the entries by day; within a day events come before decisions, and decisions before changes. */
    List<Entry> all() {
        List<Entry> entries = new ArrayList<>();
        told.events().stream()
                .filter(HistoryEntries::isLarge)
                .filter(event -> selection.holds(event, lanes))
                .forEach(event -> entries.add(new Entry(event.day(), event.date(), lanes.of(event), event)));
        decisions()
                .forEach(decision ->
                        entries.add(new Entry(decision.day(), decision.date(), lanes.of(decision), decision)));
        told.changes().stream()
                .filter(change -> selection.holds(change, lanes))
                .filter(change -> !isToldBy(change, told.changes()))
                .forEach(change -> entries.add(new Entry(change.day(), change.date(), lanes.of(change), change)));
        entries.sort(Comparator.comparingInt(Entry::day));
        return entries;
    }

    /**
     * Returns a sentence on the decisions that were only counted; empty if there are none.
     *
     * @param remedy clause on how the reader gets all decisions; may be empty
     */
    String counted(String remedy) {
        if (counted.isEmpty()) {
            return "";
        }
        return counted.entrySet().stream()
                .map(entry -> entry.getKey() + " " + PlainNumber.count(entry.getValue(), "time", "times"))
                .collect(Collectors.joining(
                        "; ",
                        "Decisions that took the same option as the time before or did nothing"
                                + (remedy.isEmpty() ? "" : " (" + remedy + ")") + ": ",
                        "."));
    }

    /**
     * Returns whether a change is a public statement on a day with a change of pressure, which already describes it.
     */
    private static boolean isToldBy(Change change, List<Change> all) {
        return change.kind() == Change.Kind.STATEMENT
                && all.stream().anyMatch(other -> other.kind() == Change.Kind.PRESSURE && other.day() == change.day());
    }

    private static boolean isLarge(Event event) {
        return HistoryWords.killed(event) >= LARGE || event.killedChinese() + event.injuredChinese() > 0;
    }
}
