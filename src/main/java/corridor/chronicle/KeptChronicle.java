package corridor.chronicle;

import java.util.ArrayList;
import java.util.List;

/** Keeps all events of one run, in order. Not safe for several threads. */
public final class KeptChronicle implements Chronicle {
    private final List<Decision> decisions = new ArrayList<>();
    private final List<Event> events = new ArrayList<>();
    private final List<Change> changes = new ArrayList<>();

    @Override
    public boolean listens() {
        return true;
    }

    @Override
    public void decision(Decision decision) {
        decisions.add(decision);
    }

    @Override
    public void incident(Incident incident) {
        event(incident.row());
    }

    /** Keeps a row of the events table. */
    public void event(Event event) {
        events.add(event);
    }

    @Override
    public void change(Change change) {
        changes.add(change);
    }

    public List<Decision> decisions() {
        return List.copyOf(decisions);
    }

    public List<Event> events() {
        return List.copyOf(events);
    }

    public List<Change> changes() {
        return List.copyOf(changes);
    }
}
