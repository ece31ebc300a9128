package corridor.chart.page;

/** The values are so far apart, or so close, that the arithmetic of a chart would leave the range of a double. */
public final class UndrawableRangeException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** @param message a clause about the values, such as "values from 0 to 1e308 lie ..." */
    UndrawableRangeException(String message) {
        super(message);
    }
}
