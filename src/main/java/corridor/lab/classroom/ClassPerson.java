package corridor.lab.classroom;

import java.util.Locale;

/** Somebody who joined a class, under a name that need not be the own one. */
final class ClassPerson {
    /** Time without a request after which somebody counts as away. */
    static final long AWAY = 10_000_000_000L;

    final int number;
    final String name;
    String seat;
    Part part;
    String token;
    long seen;

    /** What somebody does in a seat. */
    enum Part {
        /** Commits the moves of the seat. */
        DECIDER,
        /** Sees what the decider sees; may commit while no decider is there. */
        ADVISER,
        /** Sees what everybody sees. */
        OBSERVER,
        /** The screen that all look at. */
        PROJECTOR;

        String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * @param seat id of the seat; empty for the projector
     * @param token hash of the token
     * @param seen time of the last request, in nanoseconds
     */
    ClassPerson(int number, String name, String seat, Part part, String token, long seen) {
        this.number = number;
        this.name = name;
        this.seat = seat;
        this.part = part;
        this.token = token;
        this.seen = seen;
    }

    boolean isHere(long now) {
        return now - seen < AWAY;
    }
}
