package corridor.result.query;

/** Signals that a query was stopped from outside before its end. */
public final class QueryStopped extends RuntimeException {
    private static final long serialVersionUID = 1L;

    QueryStopped() {
        super("interrupted");
    }
}
