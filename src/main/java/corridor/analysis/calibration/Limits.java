package corridor.analysis.calibration;

import corridor.catalogue.Catalogue;
import corridor.catalogue.Pattern;
import corridor.catalogue.calibration.CalibrationPlan.Target;
import java.util.List;

/**
 * The limits of a calibration are intervals for the means of a point. A point gets no weight if its mean at a required
 * target lies outside the interval of the pattern line. The limits are stricter than the likelihood, which allows a
 * point to miss the record by as much as chance in one history explains.
 *
 * @param low lower limit by target, in the unit of the line; minus infinity for none
 * @param high upper limit by target, in the unit of the line; infinity for none
 */
public record Limits(double[] low, double[] high) {
    public Limits {
        low = low.clone();
        high = high.clone();
    }

    /** Returns the limits from the pattern lines of the required targets. */
    public static Limits of(Catalogue catalogue, List<Target> targets) {
        double[] low = new double[targets.size()];
        double[] high = new double[targets.size()];
        for (int k = 0; k < low.length; k++) {
            Target target = targets.get(k);
            low[k] = Double.NEGATIVE_INFINITY;
            high[k] = Double.POSITIVE_INFINITY;
            if (target.required()) {
                Pattern line = catalogue.pattern(target.id());
                low[k] = line.low() == null ? low[k] : line.low();
                high[k] = line.high() == null ? high[k] : line.high();
            }
        }
        return new Limits(low, high);
    }

    boolean limits(int target) {
        return low[target] > Double.NEGATIVE_INFINITY || high[target] < Double.POSITIVE_INFINITY;
    }

    /**
     * Whether the means of a point keep all limits.
     *
     * @param inside how far inside the limits a mean must lie, in standard deviations of a history of the point; a
     *     negative number lets a mean lie outside by as much
     */
    boolean keeps(CalibrationSample sample, int point, double inside) {
        for (int k = 0; k < low.length; k++) {
            double mean = sample.mean(k, point);
            double deviation = sample.deviation(k, point);
            double margin = Double.isNaN(deviation) ? 0 : inside * deviation;
            if (limits(k) && !(mean >= low[k] + margin && mean <= high[k] - margin)) {
                return false;
            }
        }
        return true;
    }
}
