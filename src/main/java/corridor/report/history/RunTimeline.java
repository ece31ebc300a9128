package corridor.report.history;

import corridor.catalogue.Catalogue;
import corridor.chronicle.Chronicle.Change;
import corridor.chronicle.Chronicle.Decision;
import corridor.chronicle.Chronicle.Event;
import corridor.chronicle.KeptChronicle;
import corridor.report.phrase.PlainNames;
import corridor.text.Capitals;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** A run timeline tells one history as a list, with the entries of {@link RunNarrative}. */
public final class RunTimeline {
    private RunTimeline() {}

    /** The kind of an entry. */
    public enum Kind {
        /** An attack or operation. */
        EVENT,
        DECISION,
        CHANGE
    }

    /**
     * One entry.
     *
     * @param actor name of the actor who decided; empty for events and changes
     * @param text what happened
     * @param decision the decision with its options; empty for events and changes
     */
    public record Entry(LocalDate date, Kind kind, String actor, String text, Optional<Decision> decision) {}

    /**
     * Returns the entries by day. Attacks with 20 or more deaths, or with Chinese victims, are told; decisions that
     * repeat the last option or do nothing are left out.
     */
    public static List<Entry> of(KeptChronicle told, Catalogue catalogue) {
        PlainNames names = new PlainNames(catalogue);
        HistoryWords words = new HistoryWords(names);
        HistoryLanes lanes = new HistoryLanes(catalogue, told);
        return new HistoryEntries(told, HistorySelection.WHOLE, lanes, names)
                .all().stream().map(entry -> of(entry, names, words)).toList();
    }

    private static Entry of(HistoryEntries.Entry entry, PlainNames names, HistoryWords words) {
        if (entry.what() instanceof Decision decision) {
            return new Entry(
                    entry.date(),
                    Kind.DECISION,
                    names.actor(decision.actor()),
                    Capitals.upper(decision.decision()) + ": " + HistoryWords.choice(decision),
                    Optional.of(decision));
        }
        return entry.what() instanceof Event event
                ? new Entry(entry.date(), Kind.EVENT, "", words.of(event), Optional.empty())
                : new Entry(entry.date(), Kind.CHANGE, "", words.of((Change) entry.what()), Optional.empty());
    }
}
