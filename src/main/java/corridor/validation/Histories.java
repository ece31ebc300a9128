package corridor.validation;

import corridor.catalogue.Catalogue;
import corridor.chronicle.Chronicle;
import corridor.chronicle.Incident;
import corridor.run.Runner;
import corridor.scenario.Scenario;
import java.util.ArrayList;
import java.util.List;

/** Runs a scenario many times and keeps of each run what patterns need. */
public final class Histories {
    private Histories() {}

    /** Histories of replicates 0 .. n-1. */
    public static List<History> of(Catalogue catalogue, Scenario scenario, long seed, int replicates) {
        Runner runner = new Runner(catalogue, scenario, seed);
        List<History> histories = new ArrayList<>();
        for (int r = 0; r < replicates; r++) {
            Notes notes = new Notes(scenario.years());
            runner.run(0, r, notes);
            histories.add(new History(
                    scenario.start(), scenario.years(), notes.attacks, notes.militantsKilled, notes.projectChanges));
        }
        return histories;
    }

    /** Keeps attacks and stops of work; counts the rest. */
    private static final class Notes implements Chronicle {
        private static final double DAYS_PER_YEAR = 365.25;
        private final List<Event> attacks = new ArrayList<>();
        private final List<Change> projectChanges = new ArrayList<>();
        private final int[] militantsKilled;

        Notes(int years) {
            militantsKilled = new int[years];
        }

        @Override
        public boolean listens() {
            return true;
        }

        @Override
        public void decision(Decision decision) {
            // patterns are about what happened
        }

        @Override
        public void incident(Incident incident) {
            if (incident.kind() == Incident.Kind.ATTACK) {
                attacks.add(incident.row());
            }
            int year = Math.min(militantsKilled.length - 1, (int) (incident.day() / DAYS_PER_YEAR));
            militantsKilled[year] += incident.killedMilitant();
        }

        @Override
        public void change(Change change) {
            if (change.kind() == Change.Kind.PROJECT) {
                projectChanges.add(change);
            }
        }
    }
}
