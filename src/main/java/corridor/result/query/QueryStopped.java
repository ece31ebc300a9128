package corridor.result.query;

/** A query was stopped from outside before it was done. */
public final class QueryStopped extends RuntimeException {
    private static final long serialVersionUID = 1L;

    QueryStopped() {
        super("interrupted");
    }
}
