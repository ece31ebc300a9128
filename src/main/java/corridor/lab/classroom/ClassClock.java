package corridor.lab.classroom;

import java.util.Locale;
import java.util.function.LongSupplier;

/** The clock of a round. The teacher may stop it, lengthen it or turn it off. */
final class ClassClock {
    private static final long SECOND = 1_000_000_000L;

    private final LongSupplier nanos;
    private State state = State.OFF;
    private boolean wanted = true;
    private long left;
    private long at;

    /** Whether the clock runs. */
    enum State {
        RUNNING,
        PAUSED,
        OFF;

        String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** @param nanos time in nanoseconds */
    ClassClock(LongSupplier nanos) {
        this.nanos = nanos;
    }

    /** Starts a round, unless the teacher has turned the clock off. */
    void start(int seconds) {
        left = seconds * SECOND;
        at = nanos.getAsLong();
        state = wanted ? State.RUNNING : State.OFF;
    }

    /** Ends the round. */
    void stop() {
        state = State.OFF;
    }

    void add(int seconds) {
        left = nanosLeft() + seconds * SECOND;
        at = nanos.getAsLong();
    }

    void pause() {
        if (state == State.RUNNING) {
            left = nanosLeft();
            state = State.PAUSED;
        }
    }

    void resume() {
        if (state == State.PAUSED) {
            at = nanos.getAsLong();
            state = State.RUNNING;
        }
    }

    /** Turns the clock off, also for later rounds. */
    void off() {
        wanted = false;
        state = State.OFF;
    }

    /** Turns the clock on; in an open round it starts with these seconds. */
    void on(boolean open, int seconds) {
        wanted = true;
        if (open && state == State.OFF) {
            start(seconds);
        }
    }

    State state() {
        return state;
    }

    /** Seconds that are left, rounded up; 0 if the clock is off. */
    long secondsLeft() {
        return state == State.OFF ? 0 : (Math.max(0, nanosLeft()) + SECOND - 1) / SECOND;
    }

    /** Whether the time of the round is over. */
    boolean isOver() {
        return state == State.RUNNING && nanosLeft() <= 0;
    }

    private long nanosLeft() {
        return state == State.RUNNING ? left - (nanos.getAsLong() - at) : left;
    }
}
