package corridor.batch;

import corridor.chronicle.Chronicle;
import corridor.chronicle.Incident;
import corridor.chronicle.KeptChronicle;
import corridor.result.AreaTotals;
import corridor.result.Keep;
import corridor.result.KeptRun;
import corridor.result.RunKey;
import corridor.scenario.Scenario;
import java.time.LocalDate;
import java.util.List;

/** Listens to one run: counts its events by area and month, and keeps the requested details. */
final class RunListener implements Chronicle {
    private final LocalDate start;
    private final AreaTotals areas;
    private final KeptChronicle details;
    private LocalDate nextMonth;
    private int month;

    /**
     * Makes a listener to one run.
     *
     * @param areas counts of zero, to which the run is added
     * @param keepsDetails whether events, changes and decisions are kept, in addition to the counts
     */
    RunListener(Scenario scenario, AreaTotals areas, boolean keepsDetails) {
        start = scenario.start();
        nextMonth = start.plusMonths(1);
        this.areas = areas;
        details = keepsDetails ? new KeptChronicle() : null;
    }

    @Override
    public boolean listens() {
        return true;
    }

    @Override
    public boolean asksWhy() {
        return details != null;
    }

    @Override
    public void decision(Decision decision) {
        if (details != null) {
            details.decision(decision);
        }
    }

    @Override
    public void incident(Incident incident) {
        areas.add(incident, month(incident.date()));
        if (details != null) {
            details.incident(incident);
        }
    }

    /** Returns the month of the run, from 0. Calls must be in order of date. */
    private int month(LocalDate date) {
        while (!date.isBefore(nextMonth)) {
            month++;
            nextMonth = start.plusMonths(month + 1L);
        }
        return month;
    }

    @Override
    public void change(Change change) {
        if (details != null) {
            details.change(change);
        }
    }

    /**
     * Returns the counts of the run and adds the run to their number of runs. So this method may be called only once,
     * and only for a run that did not fail.
     */
    AreaTotals areas() {
        areas.runEnded();
        return areas;
    }

    /** Returns the requested details; valid only if details are kept. */
    KeptRun kept(RunKey key, Keep keep) {
        boolean events = keep.keeps(Keep.Kind.EVENTS);
        boolean decisions = keep.keeps(Keep.Kind.DECISIONS);
        return new KeptRun(
                key,
                events ? details.events() : List.of(),
                decisions ? details.changes() : List.of(),
                decisions ? details.decisions() : List.of(),
                keep.keeps(Keep.Kind.AREAS) ? areas : null);
    }
}
