package corridor.model.state;

import java.time.LocalDate;

/** The day of the run, from 0, and its date. */
public final class Clock {
    public static final int WEEK = 7;
    public static final int MONTH = 30;
    public static final int QUARTER = 90;
    public static final double YEAR = 365;

    private final LocalDate start;
    private final int days;
    private int day;

    public Clock(LocalDate start, int days) {
        this.start = start;
        this.days = days;
    }

    public int day() {
        return day;
    }

    public void day(int now) {
        day = now;
    }

    /** Length of the run. */
    public int days() {
        return days;
    }

    public LocalDate date() {
        return start.plusDays(day);
    }

    public LocalDate start() {
        return start;
    }
}
