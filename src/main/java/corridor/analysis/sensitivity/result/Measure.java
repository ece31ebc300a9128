package corridor.analysis.sensitivity.result;

/**
 * One column of a result.
 *
 * @param name as users of SALib know it, such as {@code ST} or {@code ST_conf}, the half width of its 95 % interval
 * @param values one for each factor or group, in their order; NaN where there is none
 */
public record Measure(String name, double[] values) {}
