package corridor.validation;

import corridor.chronicle.Chronicle;
import corridor.chronicle.Incident;
import corridor.result.RunResult;
import corridor.scenario.Scenario;
import java.util.ArrayList;
import java.util.List;

/** Listens to one run and keeps the data that patterns are measured on. */
final class HistoryWatch implements Chronicle {
    private final Scenario scenario;
    private final boolean decisions;
    private final List<Event> attacks = new ArrayList<>();
    private final List<Event> operations = new ArrayList<>();
    private final List<Change> changes = new ArrayList<>();
    private final List<History.Act> acts = new ArrayList<>();

    HistoryWatch(Scenario scenario) {
        this(scenario, true);
    }

    private HistoryWatch(Scenario scenario, boolean decisions) {
        this.scenario = scenario;
        this.decisions = decisions;
    }

    /** Makes a watch that keeps attacks and operations, but neither decisions nor changes. */
    static HistoryWatch ofIncidents(Scenario scenario) {
        return new HistoryWatch(scenario, false);
    }

    History history(RunResult result) {
        return new History(scenario.start(), scenario.years(), attacks, operations, changes, acts, result.monthly());
    }

    @Override
    public boolean listens() {
        return true;
    }

    @Override
    public boolean asksWhy() {
        return decisions;
    }

    @Override
    public void decision(Decision decision) {
        acts.add(new History.Act(
                decision.day(), decision.kind(), decision.chosen().act()));
    }

    @Override
    public void incident(Incident incident) {
        if (incident.kind() == Incident.Kind.ATTACK) {
            attacks.add(incident.row());
        } else if (incident.kind() == Incident.Kind.OPERATION && incident.killedMilitant() > 0) {
            operations.add(incident.row());
        }
    }

    @Override
    public void change(Change change) {
        changes.add(change);
    }
}
