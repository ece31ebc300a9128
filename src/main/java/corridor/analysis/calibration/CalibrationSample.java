package corridor.analysis.calibration;

import corridor.catalogue.calibration.CalibrationPlan.Target;
import java.util.Arrays;
import java.util.List;

/**
 * A calibration sample holds results of the model at many points: for each point and target, the mean and the standard
 * deviation over the histories. Different points may be set by different threads.
 */
public final class CalibrationSample {
    private final List<Target> targets;
    private final double[][] means;
    private final double[][] deviations;
    private final int histories;

    /** @param histories number of histories of each point */
    public CalibrationSample(List<Target> targets, int points, int histories) {
        this.targets = List.copyOf(targets);
        this.histories = histories;
        means = new double[points][targets.size()];
        deviations = new double[points][targets.size()];
        for (int i = 0; i < points; i++) {
            Arrays.fill(means[i], Double.NaN);
            Arrays.fill(deviations[i], Double.NaN);
        }
    }

    /**
     * Sets the results of a point.
     *
     * @param values {@code [history][target]}; NaN where a number is undefined in a history; a null row for a failed
     *     run
     */
    public void set(int point, double[][] values) {
        for (int k = 0; k < targets.size(); k++) {
            double sum = 0;
            double squares = 0;
            int n = 0;
            for (double[] row : values) {
                if (row != null && !Double.isNaN(row[k])) {
                    sum += row[k];
                    squares += row[k] * row[k];
                    n++;
                }
            }
            double mean = n == 0 ? Double.NaN : sum / n;
            means[point][k] = mean;
            deviations[point][k] = n < 2 ? Double.NaN : Math.sqrt(Math.max(0, (squares - n * mean * mean) / (n - 1)));
        }
    }

    /** Sets the means and standard deviations of a point, by target, that are already known. */
    public void set(int point, double[] mean, double[] deviation) {
        means[point] = mean.clone();
        deviations[point] = deviation.clone();
    }

    /** Number of histories of each point. */
    public int histories() {
        return histories;
    }

    public int points() {
        return means.length;
    }

    public List<Target> targets() {
        return targets;
    }

    /**
     * Mean over the histories of a point, in the unit of the target's line; NaN if it is undefined in every history.
     */
    public double mean(int target, int point) {
        return means[point][target];
    }

    /** Standard deviation over the histories of a point, in the unit of the target's line; NaN below two histories. */
    public double deviation(int target, int point) {
        return deviations[point][target];
    }

    /** Mean over the histories of a point, on the scale of the target. */
    public double scaledMean(int target, int point) {
        return targets.get(target).scaled(mean(target, point));
    }

    /** Whether the mean of a point is defined for every target, on the scale of the target. */
    public boolean isComplete(int point) {
        for (int k = 0; k < targets.size(); k++) {
            if (Double.isNaN(scaledMean(k, point))) {
                return false;
            }
        }
        return true;
    }

    /**
     * Returns the standard deviation of a single history, by target, on the scale of the target. It is the median over
     * the points, since some points are far from the record.
     */
    public double[] chance() {
        double[] chance = new double[targets.size()];
        for (int k = 0; k < chance.length; k++) {
            double[] each = new double[means.length];
            int n = 0;
            for (int i = 0; i < means.length; i++) {
                double one = targets.get(k).scaledDeviation(means[i][k], deviations[i][k]);
                if (!Double.isNaN(one) && !Double.isInfinite(one)) {
                    each[n++] = one;
                }
            }
            double[] sorted = Arrays.copyOf(each, n);
            Arrays.sort(sorted);
            chance[k] = n == 0 ? 0 : sorted[n / 2];
        }
        return chance;
    }

    /**
     * Returns the logarithm of the likelihood of a record at a point, up to a constant. It takes into account the
     * errors of the record, of the model, of chance, and of the mean. The result is minus infinity if the mean of a
     * target is undefined.
     *
     * @param record targets with the numbers of the record, in the order of {@link #targets()}
     * @param chance standard deviation of single histories by target
     */
    public double logLikelihood(int point, List<Target> record, double[] chance) {
        double log = 0;
        for (int k = 0; k < record.size(); k++) {
            double mean = scaledMean(k, point);
            if (Double.isNaN(mean)) {
                return Double.NEGATIVE_INFINITY;
            }
            double distance = record.get(k).implausibility(mean, chance[k] / Math.sqrt(histories), chance[k]);
            log -= distance * distance / 2;
        }
        return log;
    }

    /**
     * Returns the numbers of some points over the histories of this sample and of a further one together. A number that
     * one of the two lacks is that of the other.
     *
     * @param points indices of the points in this sample
     * @param further numbers of these points over further histories, in the same order
     */
    CalibrationSample joined(int[] points, CalibrationSample further) {
        CalibrationSample joined = new CalibrationSample(targets, points.length, histories + further.histories);
        for (int i = 0; i < points.length; i++) {
            double[] mean = new double[targets.size()];
            double[] deviation = new double[targets.size()];
            for (int k = 0; k < mean.length; k++) {
                double first = means[points[i]][k];
                double second = further.means[i][k];
                if (Double.isNaN(first) || Double.isNaN(second)) {
                    boolean one = Double.isNaN(second);
                    mean[k] = one ? first : second;
                    deviation[k] = one ? deviations[points[i]][k] : further.deviations[i][k];
                } else {
                    int n = histories;
                    int m = further.histories;
                    mean[k] = (n * first + m * second) / (n + m);
                    double squares = (n - 1) * deviations[points[i]][k] * deviations[points[i]][k]
                            + (m - 1) * further.deviations[i][k] * further.deviations[i][k]
                            + n * (first - mean[k]) * (first - mean[k])
                            + m * (second - mean[k]) * (second - mean[k]);
                    deviation[k] = Math.sqrt(squares / (n + m - 1));
                }
            }
            joined.set(i, mean, deviation);
        }
        return joined;
    }
}
