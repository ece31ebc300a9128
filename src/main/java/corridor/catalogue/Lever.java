package corridor.catalogue;

import java.util.List;

/**
 * A lever is a decision variable of an actor.
 *
 * @param id {@code decider.name}
 * @param number number in the reference catalogue of levers
 * @param meaning a full phrase
 * @param unit the unit; {@code "level"} or {@code "yes/no"} for those kinds
 * @param kind real number, level of a named ladder, or yes/no
 * @param low lower bound of a real lever; 0 for the others
 * @param high upper bound of a real lever; the last level's index for the others
 * @param levels names of the levels, lowest first; empty unless kind is LEVEL
 * @param neutral the value in force without another decision
 * @param decider id of the {@link Actor} who decides
 * @param endogenous whether the model has a rule by which the decider sets it when no scenario fixes it
 * @param path quantities on which the lever acts, in a clause
 * @param evidence ids of {@link Evidence}
 * @param dispute contested points; may be empty
 * @param test the paired experiment that shows a downstream effect; null if there is none, for the reason in
 *     {@code nullReason}
 * @param nullReason why the lever has no downstream effect; empty otherwise
 * @param builtIn ids of {@link Outcome}s that the lever sets by definition, so that their direction is no finding
 * @param submodels prefixes of the parameters through which the lever acts directly
 * @param harms ids of the {@link Outcome}s that count harm to civilians and that a search over the lever must weigh;
 *     empty unless it is a {@link #ofForce() lever of force}
 */
public record Lever(
        String id,
        int number,
        String meaning,
        String unit,
        Kind kind,
        double low,
        double high,
        List<String> levels,
        double neutral,
        String decider,
        boolean endogenous,
        String path,
        List<String> evidence,
        String dispute,
        Test test,
        String nullReason,
        List<String> builtIn,
        List<String> submodels,
        List<String> harms) {
    public enum Kind {
        REAL,
        LEVEL,
        BOOLEAN
    }

    /** The direction in which a variable moves. */
    public enum Direction {
        RISES(1),
        FALLS(-1);

        private final int sign;

        Direction(int sign) {
            this.sign = sign;
        }

        /** Sign of the direction: 1 for a rise, -1 for a fall. */
        public int sign() {
            return sign;
        }
    }

    /**
     * A lever test is a paired experiment: two arms that differ in the value of the lever.
     *
     * @param reference value of the lever in the reference arm
     * @param changed value of the lever in the changed arm
     * @param outcome id of a downstream {@link Outcome}, which must differ between the arms
     * @param first id of the first {@link Outcome} on the lever's path; may be {@code outcome} itself
     * @param direction direction in which {@code first} moves from the reference arm to the changed arm
     * @param with values of other levers in the first year of both arms, by id
     */
    public record Test(
            double reference,
            double changed,
            String outcome,
            String first,
            Direction direction,
            java.util.Map<String, Double> with) {
        public Test {
            with = with == null ? java.util.Map.of() : java.util.Map.copyOf(with);
            if (reference == changed) {
                throw new IllegalArgumentException("the arms of a test need two values of the lever");
            }
            if (outcome == null || first == null || direction == null) {
                throw new IllegalArgumentException(
                        "a test names an outcome, the first variable that moves, and its direction");
            }
        }
    }

    public Lever {
        levels = levels == null ? List.of() : List.copyOf(levels);
        evidence = evidence == null ? List.of() : List.copyOf(evidence);
        dispute = dispute == null ? "" : dispute;
        nullReason = nullReason == null ? "" : nullReason;
        builtIn = builtIn == null ? List.of() : List.copyOf(builtIn);
        submodels = submodels == null ? List.of() : List.copyOf(submodels);
        harms = harms == null ? List.of() : List.copyOf(harms);
        if (kind == Kind.BOOLEAN) {
            low = 0;
            high = 1;
            unit = "yes/no";
        }
        if (kind == Kind.LEVEL) {
            if (levels.size() < 2) {
                throw new IllegalArgumentException(id + ": a level lever needs at least two levels");
            }
            low = 0;
            high = levels.size() - 1.0;
            unit = "level";
        }
        if (!(low <= neutral && neutral <= high)) {
            throw new IllegalArgumentException(id + ": neutral value is outside the bounds");
        }
        if ((test == null) == nullReason.isEmpty()) {
            throw new IllegalArgumentException(id + ": needs either a downstream test or a reason for having none");
        }
    }

    /**
     * Whether this is a lever of force: it is armed force, an armed force decides it, or it makes armed force cheaper,
     * stronger or more frequent. This holds for the forces of every state.
     */
    public boolean ofForce() {
        return !harms.isEmpty();
    }
}
