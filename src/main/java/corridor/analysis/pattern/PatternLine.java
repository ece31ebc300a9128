package corridor.analysis.pattern;

import corridor.analysis.statistics.Band;
import corridor.analysis.statistics.Quantiles;
import corridor.catalogue.Pattern;

/**
 * A pattern line compares one simulated number with its target.
 *
 * @param pattern the number and its target
 * @param simulated quantiles over single histories, or over means of {@code unit} histories; NaN if not measured
 * @param unit number of histories behind one value: 1, or more for a probability, which one history cannot show
 * @param values number of defined values
 * @param reached whether the runs reach the year of the target
 */
public record PatternLine(Pattern pattern, Band simulated, int unit, int values, boolean reached) {
    private static final Band NOT_MEASURED = new Band(Double.NaN, Double.NaN, Double.NaN, Double.NaN, Double.NaN);

    /**
     * Makes a line from simulated values.
     *
     * @param sample one value per history or group of histories; NaN for an undefined value
     */
    public static PatternLine of(Pattern pattern, double[] sample, int unit) {
        int defined = 0;
        for (double value : sample) {
            defined += Double.isNaN(value) ? 0 : 1;
        }
        return new PatternLine(pattern, Quantiles.of(sample).band(), unit, defined, true);
    }

    /** Makes a line without values, for a year that the runs do not reach. */
    public static PatternLine outOfReach(Pattern pattern) {
        return new PatternLine(pattern, NOT_MEASURED, 1, 0, false);
    }

    public PatternVerdict verdict() {
        return reached ? PatternVerdict.of(pattern, simulated) : PatternVerdict.REPORT;
    }

    /**
     * Distance of the median from the target, in the unit of the line; 0 if the median lies inside, NaN without a
     * value.
     */
    public double distance() {
        double median = simulated.median();
        double below = pattern.low() == null ? 0 : pattern.low() - median;
        double above = pattern.high() == null ? 0 : median - pattern.high();
        return Double.isNaN(median) ? Double.NaN : Math.max(0, Math.max(below, above));
    }
}
