package corridor.model.port;

import corridor.catalogue.causes.Edge;
import corridor.model.state.SimulationState;
import corridor.random.CumulativeWeights;
import java.util.List;
import java.util.Map;

/**
 * Connects one edge with the state of one run, to record what the process reads or to replace it. The methods are
 * called before and after each step of the process.
 */
abstract class Tap {
    /** Bytes of a reference and of the head of an object, on usual machines. */
    static final int REFERENCE = 4;

    private static final int HEAD = 16;

    /** What the reading process itself does to the field. */
    enum Change {
        /** Nothing. */
        NONE,
        /** It empties the field, which must then stay empty. */
        EMPTIES,
        /** It adds to the field, and what it adds must last. */
        ADDS
    }

    /** Makes the tap of an edge; {@code ForceState.killed} has one of its own kind, as attacks and weights have. */
    static Tap of(Edge edge, SimulationState s) {
        return switch (edge.field()) {
            case "ForceState.killed" -> new KillTap(s.forces);
            case "ForceState.hazardWeights" -> new WeightTap(s.forces.hazardWeights);
            case "ForceState.contactWeights" -> new WeightTap(s.forces.contactWeights);
            case "Counters.yesterday" -> new AttackTap(s.ledger);
            default -> StateFields.of(edge, s);
        };
    }

    /** Records the content that the process is about to read. */
    abstract void recordBefore(Track track);

    /** Records what is known only after the step. */
    void recordAfter(Track track) {}

    /** Puts what was recorded at a step in the place of the live content. */
    abstract void hold(Track track, int step);

    /** Puts the live content back, with the changes that the process has made to it. */
    abstract void release(Track track, int step);

    /**
     * Returns a live number after a process has changed the number that it was given instead. What the process has
     * added is added, and the result is not below 0.
     */
    static double changed(double live, double given, double now) {
        return live == given ? now : Math.max(0, live + (now - given));
    }

    /** Approximate memory of a recorded content, bytes; 0 if it is counted already. */
    static long bytes(Object content, Map<Object, Boolean> counted) {
        if (content == null || counted.put(content, true) != null) {
            return 0;
        }
        if (content instanceof double[] numbers) {
            return HEAD + (long) Double.BYTES * numbers.length;
        }
        if (content instanceof CumulativeWeights table) {
            return 2L * HEAD + REFERENCE + (long) Double.BYTES * table.options();
        }
        if (content instanceof Object[] rows) {
            long sum = HEAD + (long) REFERENCE * rows.length;
            for (Object row : rows) {
                sum += bytes(row, counted);
            }
            return sum;
        }
        return content instanceof List<?> attacks ? HEAD + (long) REFERENCE * attacks.size() : 0;
    }
}
