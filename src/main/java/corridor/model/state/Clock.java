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
    private int dated;
    private LocalDate date;

    public Clock(LocalDate start, int days) {
        this.start = start;
        this.days = days;
        date = start;
    }

    public int day() {
        return day;
    }

    public void day(int now) {
        day = now;
    }

    /** Length of the run in days. */
    public int days() {
        return days;
    }

    public LocalDate date() {
        if (dated != day) {
            dated = day;
            date = start.plusDays(day);
        }
        return date;
    }

    public LocalDate start() {
        return start;
    }
}
