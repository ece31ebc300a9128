package corridor.game;

import corridor.scenario.ScheduledEvent;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** An entry is one line of the log of a game after its header. Rounds count from 1. */
public sealed interface GameEntry {
    /** World in which it happens. */
    String world();

    /** Who moved. */
    enum By {
        /** People of the seat. */
        SEAT,
        /** The model: nobody plays the seat, so it makes no move. */
        MODEL,
        /** The teacher in place of the seat. */
        TEACHER
    }

    /**
     * A seat states all its moves of a round; a later statement of the same round replaces an earlier one.
     *
     * @param set values of its own levers, by lever id; NaN hands a lever back to the model
     * @param offer values that it offers to other seats, by lever id
     * @param accept values of other seats' offers that it accepts, by lever id; a value that is not offered has no
     *     effect
     */
    record Played(
            String world,
            int round,
            String seat,
            Map<String, Double> set,
            Map<String, Double> offer,
            Map<String, Double> accept,
            By by)
            implements GameEntry {
        public Played {
            set = Collections.unmodifiableMap(new LinkedHashMap<>(set));
            offer = Collections.unmodifiableMap(new LinkedHashMap<>(offer));
            accept = Collections.unmodifiableMap(new LinkedHashMap<>(accept));
        }

        /** Whether the seat leaves all as it stands. */
        public boolean isEmpty() {
            return set.isEmpty() && offer.isEmpty() && accept.isEmpty();
        }

        /** Number of changes, of which a round holds few; answers to offers are none. */
        int changes() {
            return set.size() + offer.size();
        }

        /** Whether both state the same moves. */
        public boolean sameMoves(Played other) {
            return set.equals(other.set) && offer.equals(other.offer) && accept.equals(other.accept) && by == other.by;
        }
    }

    /** The teacher lets an event happen in the open round. */
    record Injected(String world, int round, ScheduledEvent event) implements GameEntry {}

    /** A round is closed: its moves are in force. */
    record Closed(String world, int round) implements GameEntry {}

    /** The last closed round is taken back, with its moves and events, and is open again. */
    record Undone(String world, int round) implements GameEntry {}

    /**
     * What holds after the last round.
     *
     * @param held whether settings stay; otherwise all levers go back to the model
     */
    record Afterwards(String world, boolean held) implements GameEntry {}
}
