package corridor.analysis.pattern;

import corridor.analysis.statistics.Band;
import corridor.analysis.statistics.Quantiles;
import corridor.catalogue.Pattern;

/**
 * One number of a pattern on the model.
 *
 * @param pattern the number and its target
 * @param simulated quantiles over single histories, or over means of {@code unit} histories; NaN if not measured
 * @param unit histories behind one value: 1, or more for a chance that one history cannot show
 * @param values values that are defined
 * @param reached whether the runs reach the year of the target
 */
public record PatternLine(Pattern pattern, Band simulated, int unit, int values, boolean reached) {
    private static final Band NOT_MEASURED = new Band(Double.NaN, Double.NaN, Double.NaN, Double.NaN, Double.NaN);

    /** @param sample a value for each history or group of histories; NaN where it is not defined */
    public static PatternLine of(Pattern pattern, double[] sample, int unit) {
        int defined = 0;
        for (double value : sample) {
            defined += Double.isNaN(value) ? 0 : 1;
        }
        return new PatternLine(pattern, Quantiles.of(sample).band(), unit, defined, true);
    }

    /** A line of a year that the runs do not reach. */
    public static PatternLine outOfReach(Pattern pattern) {
        return new PatternLine(pattern, NOT_MEASURED, 1, 0, false);
    }

    public PatternVerdict verdict() {
        return reached ? PatternVerdict.of(pattern, simulated) : PatternVerdict.REPORT;
    }

    /** How far the median lies outside of the target, in the unit of the line; NaN without a value, 0 inside. */
    public double distance() {
        double median = simulated.median();
        double below = pattern.low() == null ? 0 : pattern.low() - median;
        double above = pattern.high() == null ? 0 : median - pattern.high();
        return Double.isNaN(median) ? Double.NaN : Math.max(0, Math.max(below, above));
    }
}
