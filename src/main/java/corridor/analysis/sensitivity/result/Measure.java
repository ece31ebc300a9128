package corridor.analysis.sensitivity.result;

/**
 * One column of a result.
 *
 * @param name as users of SALib know it, such as {@code ST} or {@code ST_conf}, the half width of its 95 % interval
 * @param values one for each factor or group, in their order; NaN where there is none
 * @param halfWidthOf name of the measure whose intervals the values describe; empty for a column of estimates
 */
public record Measure(String name, double[] values, String halfWidthOf) {
    private static final String HALF_WIDTH = "_conf";

    /** A column of estimates. */
    public Measure(String name, double[] values) {
        this(name, values, "");
    }

    /** The column of the half widths of the 95 % intervals of a measure. */
    public static Measure halfWidth(String measure, double[] values) {
        return new Measure(measure + HALF_WIDTH, values, measure);
    }

    /** Whether the column holds half widths of intervals rather than estimates. */
    public boolean isHalfWidth() {
        return !halfWidthOf.isEmpty();
    }
}
