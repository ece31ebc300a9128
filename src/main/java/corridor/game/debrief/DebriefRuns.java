package corridor.game.debrief;

import corridor.chronicle.Chronicle;
import corridor.run.RunFactory;
import corridor.run.RunFunction;
import corridor.scenario.Scenario;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;

/**
 * Debrief runs are kept by scenario and replicate, so each is made once however often a debrief asks. Several threads
 * can use it.
 */
public final class DebriefRuns {
    /** Largest number of replicates of a scenario. */
    public static final int MOST = 200;

    private final DebriefColumns columns;
    private final RunFactory model;
    private final long seed;
    private final Map<Scenario, Row> rows = new HashMap<>();
    private int made;

    /** The runs of one scenario. */
    private static final class Row {
        private final RunFunction run;
        private final double[][] values = new double[MOST][];

        Row(RunFunction run) {
            this.run = run;
        }
    }

    public DebriefRuns(DebriefColumns columns, RunFactory model, long seed) {
        this.columns = columns;
        this.model = model;
        this.seed = seed;
    }

    public DebriefColumns columns() {
        return columns;
    }

    /** Number of runs that were made. */
    public synchronized int made() {
        return made;
    }

    /** Makes a run unless it is there. */
    public void make(Scenario scenario, int replicate) {
        Row row = row(scenario);
        synchronized (row) {
            if (row.values[replicate] != null) {
                return;
            }
        }
        double[] values = columns.of(row.run.run(0, replicate, Chronicle.SILENT));
        boolean isNew;
        synchronized (row) {
            isNew = row.values[replicate] == null;
            row.values[replicate] = values;
        }
        if (isNew) {
            count();
        }
    }

    private synchronized void count() {
        made++;
    }

    /** Whether a run is there. */
    public boolean has(Scenario scenario, int replicate) {
        Row row = row(scenario);
        synchronized (row) {
            return row.values[replicate] != null;
        }
    }

    /** Returns how many of these scenarios' first replicates are there. */
    public int done(Collection<Scenario> scenarios, int replicates) {
        int done = 0;
        for (Scenario scenario : scenarios) {
            Row row = known(scenario);
            if (row == null) {
                continue;
            }
            synchronized (row) {
                for (int k = 0; k < replicates; k++) {
                    done += row.values[k] == null ? 0 : 1;
                }
            }
        }
        return done;
    }

    /** Returns the value of an outcome in the whole run and in each year; the run is made if it is not there. */
    double[] values(Scenario scenario, int replicate, String outcome) {
        make(scenario, replicate);
        Row row = row(scenario);
        synchronized (row) {
            return columns.part(Objects.requireNonNull(row.values[replicate]), outcome);
        }
    }

    /** Forgets all runs of scenarios other than these. */
    public synchronized void keepOnly(Collection<Scenario> scenarios) {
        rows.keySet().retainAll(new HashSet<>(scenarios));
    }

    private synchronized Row known(Scenario scenario) {
        return rows.get(scenario);
    }

    private synchronized Row row(Scenario scenario) {
        return rows.computeIfAbsent(scenario, any -> new Row(model.create(scenario, seed)));
    }
}
