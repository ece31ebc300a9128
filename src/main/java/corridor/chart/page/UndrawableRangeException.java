package corridor.chart.page;

/** The values are too large, or too close together, for the arithmetic of a chart in doubles. */
public final class UndrawableRangeException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** @param message clause about the values, such as "values from 0 to 1e308 lie ..." */
    UndrawableRangeException(String message) {
        super(message);
    }
}
