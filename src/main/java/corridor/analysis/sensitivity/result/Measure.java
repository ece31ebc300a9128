package corridor.analysis.sensitivity.result;

/**
 * A measure is one column of a result.
 *
 * @param name name as in SALib, such as {@code ST}, or {@code ST_conf} for the half width of the 95 % interval of
 *     {@code ST}
 * @param values one value for each factor or group, in their order; NaN where there is none
 * @param halfWidthOf name of the measure whose intervals the values describe; empty for a column of estimates
 */
public record Measure(String name, double[] values, String halfWidthOf) {
    private static final String HALF_WIDTH = "_conf";

    /** Makes a column of estimates. */
    public Measure(String name, double[] values) {
        this(name, values, "");
    }

    /** Makes the column of the half widths of the 95 % intervals of a measure. */
    public static Measure halfWidth(String measure, double[] values) {
        return new Measure(measure + HALF_WIDTH, values, measure);
    }

    /** Whether the column holds half widths of intervals. */
    public boolean isHalfWidth() {
        return !halfWidthOf.isEmpty();
    }
}
