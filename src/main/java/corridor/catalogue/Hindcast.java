package corridor.catalogue;

import java.time.LocalDate;
import java.util.List;

/**
 * A hindcast lists the reactions that the record shows after the events of a replayed period. The order and the lags of
 * the model's reactions are compared with this list.
 *
 * @param scenario name of the scenario that replays the period
 * @param reactions observed reactions
 */
public record Hindcast(String scenario, List<Reaction> reactions) {
    /** Kind of a reaction that the comparison looks for. */
    public enum Kind {
        /** China's pressure reaches a level. */
        PRESSURE,
        /** Pakistan decides on a surge or an area operation. */
        OPERATION,
        /** An item of cooperation of at least a depth is agreed. */
        COOPERATION
    }

    /**
     * A reaction is one observed response to an event.
     *
     * @param id short name
     * @param meaning a clause
     * @param trigger date of the event that it follows
     * @param kind kind of the response
     * @param level step of pressure or depth of cooperation; 0 for operations
     * @param windowDays days after the trigger within which it counts
     * @param observedLag days between trigger and reaction in the record; estimated where only a month is known
     * @param rank place in the order of reactions to the same trigger; 0 if it is the only one
     * @param evidence ids of {@link Evidence}
     */
    public record Reaction(
            String id,
            String meaning,
            String trigger,
            Kind kind,
            int level,
            int windowDays,
            int observedLag,
            int rank,
            List<String> evidence) {
        public Reaction {
            LocalDate.parse(trigger);
            evidence = evidence == null ? List.of() : List.copyOf(evidence);
        }

        public LocalDate triggerDate() {
            return LocalDate.parse(trigger);
        }
    }

    public Hindcast {
        reactions = List.copyOf(reactions);
    }
}
