package corridor.lab.classroom;

import java.util.Locale;

/** The phase of a class. */
enum Phase {
    /** People join; no round has begun. */
    LOBBY,
    /** Seats decide. */
    OPEN,
    /** The round is closed, and what came of it is not shown yet. */
    CLOSED,
    /** What came of the round is shown. */
    REVEALED,
    /** The game is over. */
    DEBRIEF;

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
