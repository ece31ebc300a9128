package corridor.catalogue.causes;

/**
 * An edge is a field of the shared state as one process of the model reads it. Each edge can be cut by itself: the
 * process then sees another value than all other readers of the field.
 *
 * @param process id of the process in the schedule of the model, such as {@code civil.opinion}
 * @param field field of the shared state, such as {@code AreaState.harmByState}; for the choice of one lever by its
 *     actor, {@code LeverBoard.own:} and the id of the lever. {@code ForceState.killed} stands for the fighters that
 *     the process removes, which is the only edge that a process writes
 */
public record Edge(String process, String field) {
    /** Separates the field from the id of a lever. */
    public static final char LEVER = ':';

    public Edge {
        if (process.isBlank() || field.isBlank()) {
            throw new IllegalArgumentException("an edge needs a process and a field");
        }
    }

    /** Returns the theme of the process, such as {@code civil}. */
    public String theme() {
        return process.substring(0, process.indexOf('.'));
    }

    /** Returns the field without a lever, as docs/state.md names it. */
    public String bareField() {
        int lever = field.indexOf(LEVER);
        return lever < 0 ? field : field.substring(0, lever);
    }

    @Override
    public String toString() {
        return process + " reads " + field;
    }
}
