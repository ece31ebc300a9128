package corridor.report.history;

import corridor.catalogue.Actor;
import corridor.catalogue.Catalogue;
import corridor.catalogue.Movement;
import corridor.chronicle.Chronicle.Change;
import corridor.chronicle.Chronicle.Decision;
import corridor.chronicle.Chronicle.Event;
import corridor.chronicle.Incident;
import corridor.chronicle.KeptChronicle;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * History lanes assign what happened in a run to actors. Changes between China and Pakistan and those without an actor
 * have lanes of their own.
 */
final class HistoryLanes {
    private static final String TOGETHER = "together";
    private static final String PAYMENTS = "payments";

    private final Map<String, Lane> lanes = new HashMap<>();
    private final List<Lane> order = new ArrayList<>();
    private final Map<String, String> groupLanes = new HashMap<>();
    private final Map<String, String> deciders = new HashMap<>();

    /**
     * A lane is an actor, or a subject that belongs to no single actor.
     *
     * @param id id of the actor
     */
    record Lane(String id, String name) {}

    HistoryLanes(Catalogue catalogue, KeptChronicle told) {
        for (Actor actor : catalogue.actors()) {
            add(new Lane(actor.id(), actor.name()));
        }
        add(new Lane(TOGETHER, "China and Pakistan together"));
        add(new Lane(PAYMENTS, "Pakistan's payments abroad"));
        List<Actor> movements = catalogue.actors().stream()
                .filter(actor -> actor.kind().equals("movement"))
                .toList();
        for (int k = 0; k < catalogue.movements().size(); k++) {
            Movement movement = catalogue.movements().get(k);
            String lane = k < movements.size() ? movements.get(k).id() : movement.id();
            groupLanes.put(movement.id(), lane);
            groupLanes.put(movement.name() + " groups", lane);
        }
        told.decisions().stream()
                .filter(decision ->
                        decision.kind() == Decision.Kind.LEVER || decision.kind() == Decision.Kind.AGREED_STEP)
                .forEach(decision -> deciders.put(decision.decision(), decision.actor()));
    }

    private void add(Lane lane) {
        lanes.put(lane.id(), lane);
        order.add(lane);
    }

    /** Returns all lanes that the catalogue gives, actors first. */
    List<Lane> all() {
        return List.copyOf(order);
    }

    Lane of(Decision decision) {
        return lane(decision.actor());
    }

    /** Returns the lane of an attack or an operation: the movement that attacked, or the military. */
    Lane of(Event event) {
        return event.kind() == Incident.Kind.ATTACK
                ? lane(groupLanes.getOrDefault(event.movement(), event.movement()))
                : lane("pakistanMilitary");
    }

    Lane of(Change change) {
        return lane(
                switch (change.kind()) {
                    case PRESSURE, STATEMENT -> "china";
                    case PROJECT -> "chineseFirms";
                    case OPERATION -> "pakistanMilitary";
                    case ECONOMY -> PAYMENTS;
                    case LEVER -> deciders.getOrDefault(change.subject(), TOGETHER);
                    case CAMPAIGN -> groupLanes.getOrDefault(change.subject(), TOGETHER);
                    case BORDER -> "afghanTaliban";
                    case IRAN -> "iran";
                    case DIALOGUE -> "pakistanGovernment";
                    case SUMMIT, COOPERATION, BARGAINING -> TOGETHER;
                });
    }

    private Lane lane(String id) {
        return lanes.computeIfAbsent(id, unknown -> new Lane(unknown, unknown));
    }
}
